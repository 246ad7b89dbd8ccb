import type { MailText } from '@tiendo/contracts';
import { oneLine } from './clean-text.ts';
import type { MailDocument } from './mail-document.ts';
import { writeHtml } from './write-html.ts';
import { writeText } from './write-text.ts';

/** layOut writes a mail as plain text and as HTML: no pictures, no script, nothing fetched, nothing that tells who reads it. */
export function layOut(mail: MailDocument): MailText {
  return {
    subject: oneLine(mail.subject),
    text: writeText(mail),
    html: writeHtml(mail),
    ...(mail.unsubscribe && { unsubscribeUrl: mail.unsubscribe.url }),
  };
}
