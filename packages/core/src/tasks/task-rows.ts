import { taskStanding } from '@tiendo/calendar';
import { AssignmentRoleSchema, TaskStatusSchema, type CivilDate } from '@tiendo/contracts';
import { Prisma, type TenantScope } from '@tiendo/db';
import { z } from 'zod';
import type { TaskRow } from './views.ts';

const AgencyPartSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: AssignmentRoleSchema,
  responsible: z.boolean(),
});

const RowSchema = z.object({
  id: z.string(),
  planId: z.string(),
  planTitle: z.string(),
  planEndsIn: z.number(),
  isDemonstration: z.boolean(),
  title: z.string(),
  groupLabel: z.string().nullable(),
  dueOn: z.string().nullable(),
  status: TaskStatusSchema,
  percent: z.number(),
  completedOn: z.string().nullable(),
  latestNote: z.string().nullable(),
  sourced: z.boolean(),
  archived: z.boolean(),
  rowVersion: z.number(),
  agencies: z.array(AgencyPartSchema),
});

/**
 * selectTaskRows reads tasks with their plan and agencies in one statement: the lists are the hottest pages, and Prisma would take
 * four statements for the same. `where` may use the aliases t (task) and p (plan).
 */
export async function selectTaskRows(
  db: TenantScope,
  today: CivilDate,
  where: Prisma.Sql,
  tail: Prisma.Sql,
): Promise<TaskRow[]> {
  const rows = await db.rows(Prisma.sql`
    SELECT t.id, t.plan_id AS "planId", p.title AS "planTitle", p.period_to AS "planEndsIn", p.is_demonstration AS "isDemonstration",
      t.title, t.group_label AS "groupLabel", to_char(t.due_on, 'YYYY-MM-DD') AS "dueOn", t.status::text, t.percent,
      to_char(t.completed_on, 'YYYY-MM-DD') AS "completedOn", t.latest_note AS "latestNote",
      EXISTS (SELECT 1 FROM source_passage f WHERE f.tenant_id = t.tenant_id AND f.task_id = t.id) AS sourced,
      t.archived_at IS NOT NULL AS archived, t.row_version AS "rowVersion",
      (SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', coalesce(a.short_name, a.name),
          'role', s.role, 'responsible', s.responsible) ORDER BY s.responsible DESC, s.role, a.position), '[]')
        FROM assignment s JOIN agency a ON a.tenant_id = s.tenant_id AND a.id = s.agency_id
        WHERE s.tenant_id = t.tenant_id AND s.task_id = t.id) AS agencies
    FROM task t JOIN plan p ON p.tenant_id = t.tenant_id AND p.id = t.plan_id
    WHERE t.tenant_id = ${db.tenantId}::uuid AND ${where} ${tail}`);
  return z
    .array(RowSchema)
    .parse(rows)
    .map((row) => ({ ...row, standing: taskStanding(row, today) }));
}
