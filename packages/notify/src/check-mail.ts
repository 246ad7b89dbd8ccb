import { EmailSchema } from '@tiendo/contracts';
import type { MailToSend } from './mailer.ts';

const headerName = /^[A-Za-z][A-Za-z0-9-]{0,60}$/;
const messageId = /^<?[^\s<>@()[\]\\,;:"]+@[^\s<>@()[\]\\,;:"]+>?$/;

/** Headers that the mailer writes; a caller that could set them could mail somebody else, in another name. */
const ownHeaders = new Set([
  'from',
  'sender',
  'to',
  'cc',
  'bcc',
  'reply-to',
  'return-path',
  'subject',
  'date',
  'message-id',
  'auto-submitted',
  'mime-version',
  'list-unsubscribe',
  'list-unsubscribe-post',
]);

/** checkMail says in one sentence why a mail must not be handed to any server, or gives null when it may. */
export function checkMail(mail: MailToSend): string | null {
  if (!isAddress(mail.to)) return 'the address is not one plain e-mail address';
  if (hasControl(mail.subject)) return 'the subject holds a line break or a control character';
  if (mail.subject.trim() === '') return 'the subject is empty';
  if (!isPlainAscii(mail.messageId) || !messageId.test(mail.messageId))
    return 'the Message-ID is not of the form id@domain';
  if (mail.unsubscribeUrl !== undefined && !isHeaderUrl(mail.unsubscribeUrl))
    return 'the address to unsubscribe at is not one plain web address';
  for (const [name, value] of Object.entries(mail.headers ?? {})) {
    if (!headerName.test(name)) return 'a header has no valid name';
    if (isOwnHeader(name)) return `the header ${name} is written by the mailer`;
    if (hasControl(value)) return `the header ${name} holds a line break or a control character`;
  }
  return null;
}

/** isAddress accepts one bare address: no name, no list, no white space. */
export function isAddress(value: string): boolean {
  // EmailSchema trims what people type; a mail is addressed exactly or not at all.
  return (
    isPlainAscii(value) && !/[\s<>,;:"()[\]\\]/.test(value) && EmailSchema.safeParse(value).success
  );
}

/** hasControl finds what could end a header line early, Unicode's line ends included. */
export function hasControl(value: string): boolean {
  return /[\p{Cc}\u2028\u2029]/u.test(value);
}

/** A line of a mail holds 998 characters (RFC 5322 section 2.1.1), and commas part the addresses of this header. */
function isHeaderUrl(value: string): boolean {
  if (!isPlainAscii(value) || /[<>,"]/.test(value) || value.length > 900) return false;
  return /^https?:\/\//.test(value) && URL.canParse(value);
}

function isPlainAscii(value: string): boolean {
  return /^[\x21-\x7e]+$/.test(value);
}

function isOwnHeader(name: string): boolean {
  const lower = name.toLowerCase();
  return ownHeaders.has(lower) || lower.startsWith('content-');
}
