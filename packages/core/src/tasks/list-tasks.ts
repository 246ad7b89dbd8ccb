import { assertThat, type ListTasks, type Page, type TaskStanding } from '@tiendo/contracts';
import { Prisma } from '@tiendo/db';
import { z } from 'zod';
import type { ServiceContext } from '#app/context.ts';
import { visiblePlansSql } from '#app/plans/visible-plan.ts';
import { foldSql, likePattern } from './search-text.ts';
import { selectTaskRows } from './task-rows.ts';
import type { TaskRow } from './views.ts';

/**
 * listTasks gives one page of a plan's tasks in their order, filtered, in two statements whatever their number; not_found for a plan that
 * the member may not know of.
 */
export async function listTasks(ctx: ServiceContext, input: ListTasks): Promise<Page<TaskRow>> {
  const { page, pageSize } = input;
  const where = filters(ctx, input);
  const [rows, count] = await Promise.all([
    selectTaskRows(
      ctx.db,
      ctx.today,
      where,
      Prisma.sql`ORDER BY ${orders[input.sort]}, t.position, t.id LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`,
    ),
    countTasks(ctx, input.planId, where),
  ]);
  assertThat(count.plans === 1, 'not_found');
  return { rows, total: count.tasks, page, pageSize };
}

const orders = {
  position: Prisma.sql`t.archived_at IS NOT NULL`,
  due: Prisma.sql`t.due_on NULLS LAST`,
} as const;

function filters(ctx: ServiceContext, input: ListTasks): Prisma.Sql {
  const conditions = [Prisma.sql`p.id = ${input.planId}::uuid`, visiblePlansSql(ctx)];
  if (!input.includeArchived) conditions.push(Prisma.sql`t.archived_at IS NULL`);
  if (input.status) conditions.push(Prisma.sql`t.status = ${input.status}::task_status`);
  if (input.standing) conditions.push(standingSql(input.standing, ctx.today));
  if (input.agencyId) {
    conditions.push(Prisma.sql`EXISTS (SELECT 1 FROM assignment part
      WHERE part.tenant_id = t.tenant_id AND part.task_id = t.id AND part.agency_id = ${input.agencyId}::uuid)`);
  }
  if (input.search) {
    const text = foldSql(Prisma.sql`concat_ws(' ', t.title, t.detail, t.group_label)`);
    conditions.push(Prisma.sql`${text} LIKE ${likePattern(input.search)}`);
  }
  return Prisma.join(conditions, ' AND ');
}

/** The same rule as taskStanding in @tiendo/calendar; a test compares the two. */
function standingSql(standing: TaskStanding, today: string): Prisma.Sql {
  const late = Prisma.sql`(t.due_on IS NOT NULL AND coalesce(t.completed_on, ${today}::date) > t.due_on)`;
  switch (standing) {
    case 'done_on_time':
      return Prisma.sql`t.status = 'done' AND NOT ${late}`;
    case 'done_late':
      return Prisma.sql`t.status = 'done' AND ${late}`;
    case 'in_time':
      return Prisma.sql`t.status <> 'done' AND NOT ${late}`;
    case 'overdue':
      return Prisma.sql`t.status <> 'done' AND ${late}`;
  }
}

/** An empty list of a plan that is there, and a plan that is not, are told apart in the statement that counts anyway. */
async function countTasks(ctx: ServiceContext, planId: string, where: Prisma.Sql) {
  const { tenantId } = ctx.db;
  const rows = await ctx.db.$queryRaw`
    SELECT
      (SELECT count(*)::int FROM plan p
        WHERE p.tenant_id = ${tenantId}::uuid AND p.id = ${planId}::uuid AND ${visiblePlansSql(ctx)}) AS plans,
      (SELECT count(*)::int FROM task t JOIN plan p ON p.tenant_id = t.tenant_id AND p.id = t.plan_id
        WHERE t.tenant_id = ${tenantId}::uuid AND ${where}) AS tasks`;
  return z.tuple([z.object({ plans: z.number(), tasks: z.number() })]).parse(rows)[0];
}
