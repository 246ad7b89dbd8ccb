import type {
  MemberStatus,
  ObligationState,
  PlanStatus,
  ReminderState,
  TargetStanding,
  TaskStanding,
  TaskStatus,
  Timeliness,
} from '@tiendo/contracts';
import type { StateLook } from './tone.ts';

/** ObligationLook is an obligation's stored state, or one of the words that a page derives from it and the date. */
export type ObligationLook =
  | ObligationState
  | 'not_open'
  | 'nothing_to_report'
  | 'overdue'
  | 'locked';

const taskStatuses: Readonly<Record<TaskStatus, StateLook>> = {
  not_started: { tone: 'neutral', icon: 'notStarted' },
  in_progress: { tone: 'info', icon: 'inProgress' },
  blocked: { tone: 'warning', icon: 'blocked' },
  paused: { tone: 'waiting', icon: 'paused' },
  done: { tone: 'success', icon: 'done' },
};

const taskStandings: Readonly<Record<TaskStanding, StateLook>> = {
  done_on_time: { tone: 'success', icon: 'done' },
  done_late: { tone: 'success', icon: 'doneLate' },
  in_time: { tone: 'info', icon: 'inProgress' },
  overdue: { tone: 'danger', icon: 'overdue' },
};

const obligations: Readonly<Record<ObligationLook, StateLook>> = {
  not_open: { tone: 'neutral', icon: 'notOpen' },
  open: { tone: 'info', icon: 'notStarted' },
  draft: { tone: 'info', icon: 'draft' },
  awaiting_head: { tone: 'waiting', icon: 'forHead' },
  submitted: { tone: 'waiting', icon: 'submitted' },
  returned: { tone: 'warning', icon: 'returned' },
  accepted: { tone: 'success', icon: 'done' },
  nothing_to_report: { tone: 'success', icon: 'nothing' },
  waived: { tone: 'neutral', icon: 'waived' },
  overdue: { tone: 'danger', icon: 'overdue' },
  locked: { tone: 'neutral', icon: 'locked' },
};

const timeliness: Readonly<Record<Timeliness, StateLook>> = {
  on_time: { tone: 'success', icon: 'done' },
  late: { tone: 'success', icon: 'doneLate' },
  missing: { tone: 'danger', icon: 'overdue' },
  pending: { tone: 'neutral', icon: 'dueSoon' },
  waived: { tone: 'neutral', icon: 'waived' },
};

const targets: Readonly<Record<TargetStanding, StateLook>> = {
  met: { tone: 'success', icon: 'done' },
  on_plan: { tone: 'info', icon: 'trendUp' },
  at_risk: { tone: 'warning', icon: 'warning' },
  missed: { tone: 'danger', icon: 'cancelled' },
  no_data: { tone: 'neutral', icon: 'noData' },
};

const reminders: Readonly<Record<ReminderState, StateLook>> = {
  planned: { tone: 'waiting', icon: 'dueSoon' },
  sending: { tone: 'info', icon: 'submitted' },
  sent: { tone: 'success', icon: 'done' },
  skipped: { tone: 'neutral', icon: 'waived' },
  failed: { tone: 'danger', icon: 'failed' },
  cancelled: { tone: 'neutral', icon: 'cancelled' },
};

const plans: Readonly<Record<PlanStatus, StateLook>> = {
  draft: { tone: 'neutral', icon: 'draft' },
  active: { tone: 'info', icon: 'inProgress' },
  archived: { tone: 'neutral', icon: 'archive' },
};

const members: Readonly<Record<MemberStatus, StateLook>> = {
  invited: { tone: 'waiting', icon: 'mail' },
  active: { tone: 'success', icon: 'done' },
  removed: { tone: 'neutral', icon: 'cancelled' },
};

/** taskStatusTone shows what the agency says of its task. */
export const taskStatusTone = (status: TaskStatus): StateLook => taskStatuses[status];

/** taskStandingTone shows the four cells of Decision 42/2014/QĐ-TTg. */
export const taskStandingTone = (standing: TaskStanding): StateLook => taskStandings[standing];

/** obligationTone shows where a report that is owed stands. */
export const obligationTone = (state: ObligationLook): StateLook => obligations[state];

/** timelinessTone shows whether a report came on time, late or not at all. */
export const timelinessTone = (value: Timeliness): StateLook => timeliness[value];

/** targetTone shows where a target stands. */
export const targetTone = (standing: TargetStanding): StateLook => targets[standing];

/** reminderTone shows what became of a reminder. */
export const reminderTone = (state: ReminderState): StateLook => reminders[state];

/** planTone shows whether a plan is a draft, runs, or is archived. */
export const planTone = (status: PlanStatus): StateLook => plans[status];

/** memberTone shows whether a person has accepted, works here, or has left. */
export const memberTone = (status: MemberStatus): StateLook => members[status];
