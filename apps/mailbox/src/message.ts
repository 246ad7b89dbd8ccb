import { simpleParser } from 'mailparser';
import { linksIn } from './links.ts';

/** ENVELOPE_HEADER keeps the recipients that the sender named to the server, which a Bcc hides from the mail itself. */
export const ENVELOPE_HEADER = 'X-Outbox-To';

/** MailboxSummary is one line of the list. */
export type MailboxSummary = {
  id: string;
  to: string[];
  from: string;
  subject: string;
  /** When it arrived, ISO 8601 in UTC. */
  date: string;
  messageId: string;
};

/** MailboxMessage is one mail with its content. */
export type MailboxMessage = MailboxSummary & {
  text: string;
  html: string | undefined;
  links: string[];
  attachments: { filename: string; size: number }[];
};

/** Reads the arrival time out of a mail's id, which begins with it. */
function dateOf(id: string): string {
  const [, day = '', hour, minute, second, ms] =
    /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z/.exec(id) ?? [];
  return `${day}T${hour}:${minute}:${second}.${ms}Z`;
}

/** readMessage parses a stored mail. */
export async function readMessage(id: string, raw: Buffer): Promise<MailboxMessage> {
  const mail = await simpleParser(raw, { skipTextToHtml: true, skipImageLinks: true });
  const envelope = mail.headers.get(ENVELOPE_HEADER.toLowerCase());
  const text = mail.text ?? '';
  return {
    id,
    to: typeof envelope === 'string' ? envelope.split(/,\s*/) : [],
    from: mail.from?.text ?? '',
    subject: mail.subject ?? '',
    date: dateOf(id),
    messageId: mail.messageId ?? '',
    text,
    html: typeof mail.html === 'string' ? mail.html : undefined,
    links: linksIn(text),
    attachments: mail.attachments.map(({ filename, size }) => ({
      filename: filename ?? 'tep-dinh-kem',
      size,
    })),
  };
}

/** summaryOf leaves a mail's content out. */
export function summaryOf(message: MailboxMessage): MailboxSummary {
  const { id, to, from, subject, date, messageId } = message;
  return { id, to, from, subject, date, messageId };
}
