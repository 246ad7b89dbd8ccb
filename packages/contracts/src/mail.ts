import type { CivilDate } from './civil-date.ts';
import type { ReminderAbout } from './reminder.ts';
import type { ReportKind } from './report.ts';
import type { Role } from './roles.ts';

/** OutgoingMail is one mail as it is handed to the mail server; `messageId` is the same on every attempt. */
export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The Message-ID header, without angle brackets. */
  messageId: string;
  /** Where one click, or one POST, ends such mails (RFC 8058); only where the recipient may do without them. */
  unsubscribeUrl?: string;
}

/**
 * MailResult is what became of a mail: taken; refused for good (this address, which is `gone`, or this message); or not taken now. `serverDown` says that
 * the next mail would fare no better at the moment.
 */
export type MailResult =
  | { outcome: 'sent' }
  | { outcome: 'rejected'; error: string; gone?: boolean }
  | { outcome: 'retry'; error: string; serverDown: boolean };

/** MailText is the written part of a mail. */
export interface MailText {
  subject: string;
  text: string;
  html: string;
  /** The same as in the text, for the mail's headers. */
  unsubscribeUrl?: string;
}

/** ReportPeriod is the window that a report is about; a report without computed windows has the first and last day of its plan. */
export interface ReportPeriod {
  kind: ReportKind;
  periodFrom: CivilDate;
  periodTo: CivilDate;
}

/** ReminderItem is one piece of work that a reminder speaks of. */
export interface ReminderItem {
  about: ReminderAbout;
  id: string;
  /** The task's or the report's title. */
  title: string;
  /** Only of a report. */
  period: ReportPeriod | null;
  planTitle: string;
  planNumber: string | null;
  lastDay: CivilDate;
  /** Who owes it. */
  agencyName: string;
  /** What is still missing. */
  standing: WorkStanding;
}

/** WorkStanding is how far work has come that somebody is told of. */
export type WorkStanding =
  | 'not_started'
  | 'in_progress'
  | 'draft'
  | 'returned'
  | 'awaiting_head'
  | 'submitted';

/** MailTenant is the tenant that a mail speaks for. */
export interface MailTenant {
  slug: string;
  name: string;
}

/** PlanDigest is who owes what of one plan, for those who follow every agency; what is latest stands first. */
export interface PlanDigest {
  planId: string;
  planTitle: string;
  planNumber: string | null;
  overdue: ReminderItem[];
  /** Due within the two weeks after the digest. */
  dueSoon: ReminderItem[];
  /** Reports that wait for the standing body's decision, and requests for more time. */
  waitingReports: number;
  waitingExtensions: number;
  /** Agencies that owe something and have nobody whom a reminder could reach. */
  unreachable: string[];
}

/** ReminderMail is all that one person is told on one day; what is latest stands first. Never is everything in it empty. */
export interface ReminderMail {
  tenant: MailTenant;
  recipient: { fullName: string; role: Role; agencyName: string | null };
  today: CivilDate;
  /** What the person owes. */
  items: ReminderItem[];
  /** What waits for the person's decision. */
  waiting: ReminderItem[];
  /** What other agencies owe, told to those who follow them. */
  followed: ReminderItem[];
  digests: PlanDigest[];
  /** A report that came back: then the message says this and nothing else. */
  returned?: { report: ReminderItem; by: string; reason: string };
}

/** ReportNews is what an agency hears at once about a report that it owes: it came back, was asked for out of turn, or was unlocked. */
export type ReportNews = 'returned' | 'requested' | 'unlocked';

/** NewsMail tells an agency at once what happened to a report that it owes. */
export interface NewsMail {
  news: ReportNews;
  tenant: MailTenant;
  recipient: { fullName: string; role: Role };
  report: ReminderItem;
  today: CivilDate;
  /** Who did it. */
  by: string;
  /** Why, or what is asked. */
  said: string;
}
