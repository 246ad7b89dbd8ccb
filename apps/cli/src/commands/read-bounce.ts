import type { Bounce } from '@tiendo/core/reminders';
import { simpleParser, type ParsedMail } from 'mailparser';

/** BounceReading is what a mail turned out to be: a return for good, a notice of something that is not final, or no such notice at all. */
export type BounceReading =
  | { kind: 'bounce'; bounce: Bounce }
  | { kind: 'not-final' }
  | { kind: 'no-notice' };

/** readBounce reads a delivery status notification (RFC 3464); only `failed` with a permanent status (5.x.x) is a bounce. */
export async function readBounce(bytes: Uint8Array): Promise<BounceReading> {
  const mail = await simpleParser(Buffer.from(bytes), {
    keepDeliveryStatus: true,
    skipTextToHtml: true,
  });
  const status = partOf(mail, /^message\/(global-)?delivery-status$/);
  const original = partOf(mail, /^(message\/(rfc822|global)|text\/rfc822-headers)$/);
  if (status === null || original === null) return { kind: 'no-notice' };
  const messageId = fieldsOf(original.split(/\r?\n\r?\n/)[0] ?? '').get('message-id');
  if (messageId === undefined) return { kind: 'no-notice' };
  const failed = status
    .split(/\r?\n\r?\n/)
    .map(fieldsOf)
    .find(
      (fields) =>
        fields.get('action')?.toLowerCase() === 'failed' &&
        /^5\.\d{1,3}\.\d{1,3}/.test(fields.get('status') ?? ''),
    );
  if (failed === undefined) return { kind: 'not-final' };
  const said = failed.get('diagnostic-code')?.replace(/^[\w-]+;\s*/, '');
  const answer = [failed.get('status'), said].filter(Boolean).join(': ');
  return { kind: 'bounce', bounce: { messageId, answer } };
}

function partOf(mail: ParsedMail, type: RegExp): string | null {
  return mail.attachments.find((part) => type.test(part.contentType))?.content.toString() ?? null;
}

/** Fields as in a mail's header: a line that begins with white space goes on. */
function fieldsOf(block: string): Map<string, string> {
  const lines = block.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [, name, value] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value.trim()]];
    }),
  );
}
