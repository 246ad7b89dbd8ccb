import type { CivilDate, MailLang, ReportPeriod } from '@tiendo/contracts';

/** OwnFeed is what a person may know of their calendar's address afterwards: the secret itself is kept nowhere. Instants are ISO 8601. */
export interface OwnFeed {
  createdAt: string;
  /** When a calendar program last came for it, to the hour; null while none has. */
  lastReadAt: string | null;
}

/** Stamp is what a calendar program compares: both only ever grow while the event changes. */
export interface Stamp {
  /** The sum of the versions of all rows that the event is made of. */
  sequence: number;
  /** When one of those rows last changed, ISO 8601. */
  changedAt: string;
}

interface FeedEventBase extends Stamp {
  /** Names the same deadline for ever, also when a period that was only foreseen is opened. */
  uid: string;
  planId: string;
  planTitle: string;
  title: string;
  /** The last day. */
  day: CivilDate;
  done: boolean;
}

/** FeedEvent is one deadline: a report that one's agency owes, a period that many agencies owe, a task, or a target. */
export type FeedEvent =
  | (FeedEventBase & {
      about: 'report';
      period: ReportPeriod;
      /** Null for a period that is still to be opened: there is no form yet. */
      obligationId: string | null;
    })
  | (FeedEventBase & {
      about: 'period';
      period: ReportPeriod;
      agencies: number;
      /** Agencies that have not sent their report; all of them before the period is opened. */
      missing: number;
    })
  | (FeedEventBase & {
      about: 'task';
      taskId: string;
      /** The responsible agencies, by their short names. */
      agencies: string[];
      /** Whether the person's own agency only has a part in it. */
      follows: boolean;
    })
  | (FeedEventBase & { about: 'target'; targetId: string });

/** Feed is all that a person's calendar shows, and the language to write it in. */
export interface Feed {
  tenantName: string;
  lang: MailLang;
  events: FeedEvent[];
}
