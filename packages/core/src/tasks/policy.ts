import { addDays, taskStanding } from '@tiendo/calendar';
import type { CivilDate, Role, TaskStanding, TaskStatus } from '@tiendo/contracts';

/** mayProgress tells whether a member may update a task: its responsible agencies do, and who coordinates the whole plan. */
export function mayProgress(
  actor: { role: Role; agencyId: string | null },
  responsibleAgencyIds: readonly string[],
): boolean {
  if (actor.role === 'admin' || actor.role === 'coordinator') return true;
  if (actor.role !== 'agency_officer' && actor.role !== 'agency_head') return false;
  return actor.agencyId !== null && responsibleAgencyIds.includes(actor.agencyId);
}

/** WorkGroup is where an open piece of work stands on "Việc của tôi". */
export type WorkGroup = 'overdue' | 'this_week' | 'later' | 'waiting' | 'ended' | 'done';

/**
 * workGroup sorts a task into its group: late first, then what falls due within seven days, then the rest. Work without a date whose plan's
 * years are over (`planEndsIn`) stands apart as `ended`: it waits for the administrator to archive the plan.
 */
export function workGroup(
  task: { status: TaskStatus; dueOn: CivilDate | null; completedOn: CivilDate | null },
  planEndsIn: number,
  today: CivilDate,
): WorkGroup {
  const standing: TaskStanding = taskStanding(task, today);
  if (task.status === 'done') return 'done';
  if (standing === 'overdue') return 'overdue';
  if (task.dueOn === null && planEndsIn < Number(today.slice(0, 4))) return 'ended';
  if (task.status === 'paused') return 'waiting';
  return task.dueOn !== null && task.dueOn <= addDays(today, 7) ? 'this_week' : 'later';
}
