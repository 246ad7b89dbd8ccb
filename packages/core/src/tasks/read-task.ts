import { found } from '@tiendo/contracts';
import { Prisma } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { visiblePlansSql } from '#app/plans/visible-plan.ts';
import { responsibleIds } from './list-my-work.ts';
import { mayProgress } from './policy.ts';
import { selectTaskRows } from './task-rows.ts';
import type { TaskDetail } from './views.ts';

/** readTask gives one task with its history, newest first; `not_found` when the member may know of no such task. */
export async function readTask(ctx: ServiceContext, taskId: string): Promise<TaskDetail> {
  const [rows, text, updates] = await Promise.all([
    selectTaskRows(
      ctx.db,
      ctx.today,
      Prisma.sql`t.id = ${taskId}::uuid AND ${visiblePlansSql(ctx)}`,
      Prisma.empty,
    ),
    ctx.db.task.findFirst({
      where: { tenantId: ctx.db.tenantId, id: taskId },
      select: { detail: true },
    }),
    ctx.db.taskUpdate.findMany({
      where: { tenantId: ctx.db.tenantId, taskId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 200,
      include: { files: { select: { id: true, name: true, sizeBytes: true, mediaType: true } } },
    }),
  ]);
  const row = found(rows[0]);
  return {
    ...row,
    detail: found(text).detail,
    mayUpdate: mayProgress(ctx.actor, responsibleIds(row)) && !row.archived,
    history: updates.map((update) => ({
      id: update.id,
      at: update.createdAt.toISOString(),
      memberName: update.memberName,
      status: update.status,
      percent: update.percent,
      note: update.note,
      files: update.files,
    })),
  };
}
