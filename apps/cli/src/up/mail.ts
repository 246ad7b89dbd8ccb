import { join } from 'node:path';
import { startMailbox } from '@tiendo/mailbox';
import type { Settings } from '../env.ts';
import type { Stack } from './stack.ts';

/** Mail is where the platform sends its mail, and where a person finds it. */
export type Mail = { smtpUrl: string; mailUrl: string };

function withoutPassword(smtpUrl: string): string {
  const { protocol, host } = new URL(smtpUrl);
  return `${protocol}//${host}`;
}

/** useMail returns the server in SMTP_URL, else starts the local outbox. */
export async function useMail(settings: Settings, stack: Stack): Promise<Mail> {
  if (settings.SMTP_URL !== undefined) {
    return { smtpUrl: settings.SMTP_URL, mailUrl: withoutPassword(settings.SMTP_URL) };
  }
  const folder = join(settings.DATA_DIR, 'outbox');
  const mailbox = await startMailbox({ folder, webPort: settings.MAIL_PORT });
  stack.add(() => mailbox.stop());
  return { smtpUrl: mailbox.smtpUrl, mailUrl: mailbox.webUrl };
}
