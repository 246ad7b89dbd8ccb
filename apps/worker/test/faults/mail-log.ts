import { readFileSync } from 'node:fs';

/** MailEvent is a line of the mail server's file: it has a mail, or it is about to say so. */
export type MailEvent =
  | { kind: 'taken'; to: string; messageId: string; text: string; at: number }
  | { kind: 'answered'; messageId: string; at: number };

/** TakenMail is a mail that the server has, with when the worker wrote it and when it came. */
export interface TakenMail {
  to: string;
  messageId: string;
  text: string;
  writtenAt: number;
  at: number;
  /** Whether the server had come to answering it before it was killed. */
  answered: boolean;
}

/** readMailLog gives every mail that the server took in all its lives, in order. */
export function readMailLog(file: string): TakenMail[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const events = lines.flatMap((line) => (line === '' ? [] : [JSON.parse(line) as MailEvent]));
  const mails: TakenMail[] = [];
  const waiting = new Map<string, TakenMail>();
  for (const event of events) {
    if (event.kind === 'answered') {
      const mail = waiting.get(event.messageId);
      if (mail) mail.answered = true;
      continue;
    }
    const { to, messageId, text, at } = event;
    const writtenAt = Number(/written-at=(\d+)/.exec(text)?.[1]);
    const mail = { to, messageId, text, writtenAt, at, answered: false };
    waiting.set(messageId, mail);
    mails.push(mail);
  }
  return mails;
}
