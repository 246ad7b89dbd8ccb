import { setTimeout as sleep } from 'node:timers/promises';
import type { TestPlatform } from '@tiendo/testing';
import { z } from 'zod';

const MailsSchema = z.array(
  z.object({ subject: z.string(), text: z.string(), links: z.array(z.string()) }),
);
export type ReceivedMail = z.infer<typeof MailsSchema>[number];

/** mailsTo waits until an address has received at least so many mails, and gives them. */
export async function mailsTo(
  platform: TestPlatform,
  email: string,
  atLeast: number,
): Promise<ReceivedMail[]> {
  const url = `${platform.mailbox.webUrl}/api/messages?to=${encodeURIComponent(email)}`;
  for (const end = Date.now() + 30_000; ; await sleep(200)) {
    const mails = MailsSchema.parse(await (await fetch(url)).json());
    if (mails.length >= atLeast) return mails;
    if (Date.now() > end) throw new Error(`${email} got ${mails.length} mails, not ${atLeast}.`);
  }
}
