import type { MailResult, OutgoingMail } from '@tiendo/contracts';
import type { Mailer } from '@tiendo/notify';
import { createMailGate } from './mail-gate.ts';

/** PostOffice hands mails to the mail server, and knows when it is of no use to try. */
export interface PostOffice {
  /** isOpen tells whether it is worth handing in a mail now. */
  isOpen(): boolean;
  /** send resolves to what became of the mail; it never throws. */
  send(mail: OutgoingMail): Promise<MailResult>;
}

/** openPostOffice puts the gate before the mailer. */
export function openPostOffice(mailer: Pick<Mailer, 'send'>): PostOffice {
  const gate = createMailGate();
  return {
    isOpen: gate.isOpen,
    send: async (mail) => {
      const result = await mailer.send(mail);
      gate.note(result);
      return result;
    },
  };
}
