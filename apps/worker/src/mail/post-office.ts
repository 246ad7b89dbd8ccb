import type { MailResult, OutgoingMail } from '@tiendo/contracts';
import type { Channels } from '#app/channels/open-channels.ts';

/** PostOffice hands mails to the mail server, and knows when it is of no use to try. */
export interface PostOffice {
  /** isOpen tells whether it is worth handing in a mail now. */
  isOpen(): boolean;
  /** send resolves to what became of the mail; it never throws. */
  send(mail: OutgoingMail): Promise<MailResult>;
}

/** openPostOffice is the channel of mail, for those who send by no other. */
export function openPostOffice(channels: Channels): PostOffice {
  return {
    isOpen: () => channels.isOpen('email'),
    send: (mail) => channels.send('email', mail),
  };
}
