export { startMailbox, type Mailbox } from './mailbox.ts';
export type { MailboxMessage } from './message.ts';
