import { Prisma } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { mayProgress, workGroup, type WorkGroup } from './policy.ts';
import { selectTaskRows } from './task-rows.ts';
import type { MyTask } from './views.ts';

/** A list that nobody could read on one page helps nobody; an agency of a real plan has 1 to 20 tasks. */
const maxTasks = 200;

/**
 * listMyTasks gives the tasks of active plans that the member's agency has a part in, what is latest first: overdue by due date, then
 * the rest by due date, the finished ones last. A member without an agency has none.
 */
export async function listMyTasks(ctx: ServiceContext): Promise<MyTask[]> {
  const { agencyId } = ctx.actor;
  if (agencyId === null) return [];
  const rows = await selectTaskRows(
    ctx.db,
    ctx.today,
    Prisma.sql`p.status = 'active' AND t.archived_at IS NULL AND EXISTS (
      SELECT 1 FROM assignment mine
      WHERE mine.tenant_id = t.tenant_id AND mine.task_id = t.id AND mine.agency_id = ${agencyId}::uuid)`,
    Prisma.sql`ORDER BY t.status = 'done', t.due_on NULLS LAST, t.position LIMIT ${maxTasks}`,
  );
  return rows.map((row) => {
    const mayUpdate = mayProgress(ctx.actor, responsibleIds(row));
    const group = workGroup(row, row.planEndsIn, ctx.today);
    return { ...row, group: mayUpdate ? group : followedGroup(group), mayUpdate };
  });
}

/** What an agency only has a part in (phối hợp) waits for the agency that leads; it is never this agency's own lateness. */
function followedGroup(group: WorkGroup): WorkGroup {
  return group === 'done' || group === 'ended' ? group : 'waiting';
}

/** responsibleIds lists the agencies that update a task. */
export function responsibleIds(task: {
  agencies: { id: string; responsible: boolean }[];
}): string[] {
  return task.agencies.filter((agency) => agency.responsible).map((agency) => agency.id);
}
