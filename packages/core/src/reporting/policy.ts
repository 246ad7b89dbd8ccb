import { addDays } from '@tiendo/calendar';
import type { CivilDate, ObligationState, Role } from '@tiendo/contracts';

/** Reporter is what of an actor decides which reports they may touch. */
export interface Reporter {
  role: Role;
  agencyId: string | null;
}

const seesEveryAgency: readonly Role[] = ['admin', 'coordinator', 'leader'];

/** mayReadReport tells whether a member may read an agency's report: agencies see their own, the others every one. */
export function mayReadReport(actor: Reporter, agencyId: string): boolean {
  return seesEveryAgency.includes(actor.role) || worksFor(actor, agencyId);
}

/** mayWriteReport tells whether a member may write an agency's report: its own people, and who coordinates the whole plan. */
export function mayWriteReport(actor: Reporter, agencyId: string): boolean {
  return actor.role === 'admin' || actor.role === 'coordinator' || worksFor(actor, agencyId);
}

/**
 * mayDecideReport tells whether a member may accept or return reports of a hop: the standing body takes in what agencies send (1), the People's
 * Committee what the standing body sends (2). What goes to a superior (3) is answered there; an administrator enters the answer of one who is
 * not on the platform.
 */
export function mayDecideReport(actor: Reporter, hop = 1): boolean {
  if (actor.role === 'admin') return true;
  if (hop === 1) return actor.role === 'coordinator';
  return hop === 2 && actor.role === 'leader';
}

function worksFor(actor: Reporter, agencyId: string): boolean {
  const worksInAgency = actor.role === 'agency_officer' || actor.role === 'agency_head';
  return worksInAgency && actor.agencyId === agencyId;
}

const writable: readonly ObligationState[] = ['open', 'draft', 'returned'];

/** isWritable tells whether a report in this state still takes changes from its agency. */
export function isWritable(state: ObligationState): boolean {
  return writable.includes(state);
}

/** isUnsent tells whether a report has not reached its recipient yet, whoever of its agency has it: its time may still be moved. */
export function isUnsent(state: ObligationState): boolean {
  return isWritable(state) || state === 'awaiting_head';
}

const answered: readonly ObligationState[] = ['awaiting_head', 'submitted', 'accepted'];

/** isAnswered tells whether the agency's officers have handed a report in, whoever has it now. */
export function isAnswered(state: ObligationState): boolean {
  return answered.includes(state);
}

/** ReportGroup is where a report stands on "Việc của tôi". */
export type ReportGroup = 'overdue' | 'this_week' | 'later' | 'waiting' | 'done';

/**
 * reportGroup sorts a report into its group. A returned one waits for its agency again: it is overdue when it was never sent in time,
 * else it is this week's work whatever its last day. One that waits for the agency's head is the head's work.
 */
export function reportGroup(
  report: { state: ObligationState; lastDay: CivilDate; submittedOn: CivilDate | null },
  today: CivilDate,
  approves = false,
): ReportGroup {
  if (report.state === 'accepted' || report.state === 'waived') return 'done';
  if (report.state === 'submitted') return 'waiting';
  if (report.state === 'awaiting_head' && !approves) return 'waiting';
  if (report.state === 'returned') {
    const sentInTime = report.submittedOn !== null && report.submittedOn <= report.lastDay;
    return sentInTime || report.lastDay >= today ? 'this_week' : 'overdue';
  }
  if (report.lastDay < today) return 'overdue';
  return report.lastDay <= addDays(today, 7) ? 'this_week' : 'later';
}
