import type { CivilDate, NoticeKind, ReminderAbout, ReportKind } from '@tiendo/contracts';
import type { BrowserFamily } from './browser-family.ts';

/** NoticeSubject is a task, a report of the own tenant or from below, or a plan that a notice is about, as it stands now. */
export interface NoticeSubject {
  about: ReminderAbout;
  id: string;
  title: string;
  planTitle: string;
  /** Whose report it is; null for tasks and plans. */
  agencyName: string | null;
  period: { kind: ReportKind; periodFrom: CivilDate; periodTo: CivilDate } | null;
  lastDay: CivilDate | null;
}

/** NoticeView is one notice as its reader sees it. */
export interface NoticeView {
  id: string;
  kind: NoticeKind;
  /** ISO 8601. */
  at: string;
  /** The day in Vietnam on which it came. */
  day: CivilDate;
  isRead: boolean;
  /** Who acted; null where the calendar did. */
  by: string | null;
  /** Why it was done, where a reason was given. */
  reason: string | null;
  /** Whether more time was given; null where none was asked for. */
  granted: boolean | null;
  subjects: NoticeSubject[];
  /** How many of the things that it is about are no longer there. */
  gone: number;
}

/** BrowserView is one browser on which a person lets notices be shown. */
export interface BrowserView {
  id: string;
  /** What the browser itself knows as its address, by which it finds itself in the list. */
  endpoint: string;
  family: BrowserFamily;
  since: CivilDate;
}

/** BrowsersView is a person's browsers; `isUsed` tells whether the tenant's way of reminding has that channel at all. */
export interface BrowsersView {
  isUsed: boolean;
  browsers: BrowserView[];
}
