import type { TaskStanding } from '@tiendo/contracts';
import type { TaskRow } from '../input/plan.ts';

/** standingCounts counts tasks in the four cells of Decision 42/2014/QĐ-TTg. */
export function standingCounts(tasks: readonly TaskRow[]): Record<TaskStanding, number> {
  const counts = { done_on_time: 0, done_late: 0, in_time: 0, overdue: 0 };
  for (const { standing } of tasks) counts[standing] += 1;
  return counts;
}
