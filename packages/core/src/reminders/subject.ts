import type {
  Audience,
  Channel,
  CivilDate,
  ReminderAbout,
  ReminderReason,
} from '@tiendo/contracts';

/** Reach is by which ways a person can be told of anything. */
export interface Reach {
  /** Whether mail is believed to arrive: the address has not bounced. */
  email: boolean;
  phone: boolean;
  /** Whether a browser of theirs shows notices. */
  push: boolean;
}

/** Recipient is a person who may be told of a subject, and as what. */
export interface Recipient {
  memberId: string;
  audience: Audience | 'approver';
  agencyId: string | null;
  reach: Reach;
  /** Topics that the person does not want to hear of outside the application. */
  muted: readonly string[];
}

/** ReminderSubject is a task, an obligation, a plan or a report from below as far as reminding goes. */
export interface ReminderSubject {
  about: ReminderAbout;
  id: string;
  /** Its due date, or the last day of an obligation; null when it has none. */
  lastDay: CivilDate | null;
  /** Why nobody need be reminded of its due date, or null while it is owed. */
  settled: ReminderReason | null;
  /** Since when a report has been waiting for a decision, or null. */
  waitingSince: CivilDate | null;
  /** Of a report that came back and was not sent again: the rung of this return, and its day. */
  returned: { rung: string; on: CivilDate } | null;
  /** Of a plan whose coordinators get a digest, the day that its rows hang on: the plan's last. */
  digestUntil: CivilDate | null;
  recipients: readonly Recipient[];
}

/** ReminderKey is what makes a ledger row unique: a rung is a rung of one due date, for one person by one channel. */
export interface ReminderKey {
  about: ReminderAbout;
  subjectId: string;
  lastDay: CivilDate;
  rung: string;
  memberId: string;
  channel: Channel;
}
