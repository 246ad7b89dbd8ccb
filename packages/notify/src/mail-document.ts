import type { Lang } from '@tiendo/i18n';

/** Tone says how a piece of work stands; it is shown beside its words, never in their place. */
export type Tone = 'overdue' | 'due';

/** MailLink is a place in the application with the words to click. */
export interface MailLink {
  label: string;
  url: string;
}

/** WorkItem is one piece of work: its title, its deadline in words, what else is known, and the way to its form. */
export interface WorkItem {
  title: string;
  tone: Tone;
  deadline: string;
  facts: readonly string[];
  link: MailLink;
}

/** MailBlock is one part of a mail, written once and laid out as plain text and as HTML. */
export type MailBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string; tone?: Tone }
  | { kind: 'item'; item: WorkItem }
  | { kind: 'quote'; text: string }
  | { kind: 'button'; link: MailLink; help?: string };

/** MailDocument is a mail before it is laid out: text and HTML are made from the same one, so they cannot disagree. */
export interface MailDocument {
  lang: Lang;
  subject: string;
  blocks: readonly MailBlock[];
  footer: readonly string[];
  /** The way out of such mails, below the footer and in the headers. */
  unsubscribe?: MailLink;
}
