import type { Channel, CivilDate, ReminderAbout, ReportPeriod } from '@tiendo/contracts';
import type { OpenedPeriod } from '#app/reporting/alignment.ts';
import type { ScheduleState } from '#app/reporting/schedule-states.ts';
import type { Person } from '../people.ts';
import type { LedgerRow } from '../policy.ts';
import type { ReminderSetting } from '../read-policy.ts';
import type { ReminderSubject } from '../subject.ts';

/** SimulatedPerson is a member with what a simulation prints of them. */
export interface SimulatedPerson extends Person {
  email: string;
  fullName: string;
}

/** SimulatedAbout names a piece of work: of a report its window and its agency or the tenant that sent it up, of a task who is responsible. */
export interface SimulatedAbout {
  kind: ReminderAbout;
  /** The work's id; of a report that opens in virtual time one of the simulation's own. */
  id: string;
  title: string;
  period: ReportPeriod | null;
  agencyName: string;
}

/** SimulatedWork is a task, a report or a plan of the simulation, with what is printed of it. */
export interface SimulatedWork {
  subject: ReminderSubject;
  /** Null of a report from below. */
  planId: string | null;
  about: SimulatedAbout;
  /** The agencies that owe it. */
  agencyIds: readonly string[];
}

/** SimulatedSchedule is a schedule of an active plan; windows that open in virtual time are added to what it has opened. */
export interface SimulatedSchedule extends ScheduleState {
  planId: string;
  opened: OpenedPeriod[];
}

/** World is a tenant as a simulation finds it: everything in it was read, nothing of it is ever written back. */
export interface World {
  setting: Omit<ReminderSetting, 'today'>;
  people: readonly SimulatedPerson[];
  agencyNames: ReadonlyMap<string, string>;
  works: readonly SimulatedWork[];
  schedules: readonly SimulatedSchedule[];
  /** Rows that the ledger held already before the first day. */
  ledger: readonly LedgerRow[];
}

/** SimulatedReminder is one line of the ledger that would be kept: when, to whom, about what, and what became of it. */
export interface SimulatedReminder {
  date: CivilDate;
  /** When it goes out, in Vietnam; of a row that does not, when that was settled. */
  time: string;
  /** The person's address, or the agency's name where nobody is there to be told. */
  recipient: string;
  role: string;
  channel: Channel | null;
  about: SimulatedAbout;
  rung: string;
  lastDay: CivilDate;
  /** `sent`, `skipped`, `cancelled`, or `no_contact` where an agency has nobody whom the rung could reach. */
  outcome: 'sent' | 'skipped' | 'cancelled' | 'no_contact';
  reason: string | null;
  /** The one mail or notice that carried it. */
  message: string | null;
}
