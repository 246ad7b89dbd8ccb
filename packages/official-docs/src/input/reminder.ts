import type { CivilDate } from '@tiendo/contracts';
import type { DocumentFrame } from './frame.ts';

/** OwedRow is one thing that one agency has not delivered. */
export interface OwedRow {
  agency: string;
  /** The report or the task. */
  item: string;
  lastDay: CivilDate;
  daysLate: number;
}

/** ReminderLetter is everything that a Công văn đôn đốc says. */
export interface ReminderLetter extends DocumentFrame {
  /** What stands behind `V/v` under the number: `đôn đốc gửi báo cáo 6 tháng đầu năm 2026`. */
  subject: string;
  planName: string;
  /** The day up to which was counted. */
  asOf: CivilDate;
  opening: string | null;
  owed: readonly OwedRow[];
  /** What is asked, in the tenant's own words; null for the usual sentence. */
  ask: string | null;
  /** The new last day; null where it is not set. */
  deadline: CivilDate | null;
  /** Whom to ask: name, telephone; null without one. */
  contact: string | null;
}
