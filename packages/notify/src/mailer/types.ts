/** MailerOptions says where mail goes and who it comes from: `from` is an address, or `Name <address>`. */
export interface MailerOptions {
  smtpUrl: string;
  from: string;
  /** How long the mail server may keep silent, at each step. */
  silenceMs?: number;
  /** How long one mail may take from `send` to its result, waiting for a free connection included. */
  deadlineMs?: number;
}

/** Mail is one mail to one address. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The Message-ID, with or without its angle brackets: the same on every attempt, so that a repeated mail can be recognised. */
  messageId: string;
  /** Further headers, such as List-Unsubscribe; those that the mailer writes itself are refused here. */
  headers?: Readonly<Record<string, string>>;
}

/**
 * SendResult is what became of a mail. `permanent`: this mail to this address will never be taken. `serverDown`: not about this mail,
 * the next one would fare no better at the moment.
 */
export type SendResult =
  | { accepted: true }
  | { accepted: false; permanent: boolean; serverDown: boolean; error: string };

/** Mailer hands mail to one mail server. */
export interface Mailer {
  /** send never throws; it gives what became of the mail. */
  send(mail: Mail): Promise<SendResult>;
  /** verify connects and signs in without sending anything. */
  verify(): Promise<SendResult>;
  /** close lets the mails being sent finish and refuses further ones. */
  close(): void;
}
