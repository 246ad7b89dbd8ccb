import type {
  CivilDate,
  ObligationState,
  TaskStanding,
  TaskStatus,
  Timeliness,
} from '@tiendo/contracts';

/** TaskProgress is what the standing of a task depends on. */
export interface TaskProgress {
  status: TaskStatus;
  dueOn: CivilDate | null;
  completedOn: CivilDate | null;
}

/**
 * taskStanding puts a task into one of the four cells of Decision 42/2014/QĐ-TTg. The due date itself is still in time, a task
 * without one is never late, and blocked or paused work goes on counting against its date. A done task whose day of completion
 * is not known counts as completed today, so that it is never called on time without proof.
 */
export function taskStanding(task: TaskProgress, today: CivilDate): TaskStanding {
  const isDone = task.status === 'done';
  const reachedOn = isDone ? (task.completedOn ?? today) : today;
  const isLate = task.dueOn !== null && reachedOn > task.dueOn;
  if (isDone) return isLate ? 'done_late' : 'done_on_time';
  return isLate ? 'overdue' : 'in_time';
}

/** ObligationProgress is what the timeliness of an obligation depends on. */
export interface ObligationProgress {
  state: ObligationState;
  lastDay: CivilDate;
  submittedOn: CivilDate | null;
}

/**
 * obligationTimeliness says how an obligation counts in reports on time, late and missing. The day of submission on record
 * decides: a report returned for correction keeps the timeliness of its submission until another day is recorded.
 */
export function obligationTimeliness(obligation: ObligationProgress, today: CivilDate): Timeliness {
  if (obligation.state === 'waived') return 'waived';
  if (obligation.submittedOn !== null) {
    return obligation.submittedOn <= obligation.lastDay ? 'on_time' : 'late';
  }
  return today > obligation.lastDay ? 'missing' : 'pending';
}
