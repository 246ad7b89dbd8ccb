import type { LadderKind } from '@tiendo/calendar';
import type {
  Channel,
  CivilDate,
  Page,
  ReminderAbout,
  ReminderPolicy,
  ReminderReason,
  ReminderState,
  ReportPeriod,
} from '@tiendo/contracts';

/** ReminderPolicyView is the tenant's way of reminding, with the version to save against. */
export interface ReminderPolicyView {
  policy: ReminderPolicy;
  /** Since when and why nobody is reminded, or null. */
  paused: { since: CivilDate; because: string } | null;
  rowVersion: number;
}

/** ReminderRow is a row of the ledger as people read it. */
export interface ReminderRow {
  id: string;
  about: ReminderAbout;
  subjectId: string;
  title: string;
  period: ReportPeriod | null;
  planTitle: string;
  lastDay: CivilDate;
  /** Days from the due date to the reminder: negative before it, 0 on the day; null when it is of another ladder than the due date's. */
  daysFromDue: number | null;
  ladder: LadderKind;
  channel: Channel;
  sendOn: CivilDate;
  state: ReminderState;
  reason: ReminderReason | null;
  recipient: { id: string; fullName: string; agencyName: string | null };
  /** When it was sent, skipped, cancelled or given up. */
  settledAt: string | null;
  /** Of a message that is being tried again: how often it failed, why, and when the next attempt is. */
  retry: { attempts: number; error: string; nextAt: string } | null;
}

/** ReminderLedger is one page of the ledger; `counts` tells how many rows of the same people and days are in each state. */
export interface ReminderLedger extends Page<ReminderRow> {
  counts: Record<ReminderState, number>;
}

/** ReminderRecipient is a person who stands in the ledger. */
export interface ReminderRecipient {
  id: string;
  fullName: string;
  agencyName: string | null;
}
