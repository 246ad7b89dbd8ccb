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
  /** The process that wrote it. */
  writer: string | undefined;
  at: number;
  /** When the server came to answering it; null when it was killed before. */
  answeredAt: number | null;
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
      if (mail) mail.answeredAt = event.at;
      continue;
    }
    const { to, messageId, text, at } = event;
    const [, writtenAt, writer] = /written-at=(\d+) written-by=(\d+)/.exec(text) ?? [];
    const stamp = { writtenAt: Number(writtenAt), writer };
    const mail: TakenMail = { to, messageId, text, ...stamp, at, answeredAt: null };
    waiting.set(messageId, mail);
    mails.push(mail);
  }
  return mails;
}
