import { defaultReminderPolicy } from '@tiendo/contracts';
import type { TenantDb } from '@tiendo/db';
import { z } from 'zod';
import { hasPartSql } from '#app/agencies/has-part.ts';
import type { PlanCounts } from './views.ts';

const CountsSchema = z.object({
  legalBases: z.number(),
  targets: z.number(),
  tasks: z.number(),
  tasksWithoutResponsible: z.number(),
  tasksWithoutDue: z.number(),
  agencies: z.number(),
  agenciesWithPart: z.number(),
  agenciesWithoutMember: z.number(),
  standingBodies: z.number(),
  schedules: z.number(),
  schedulesWithoutDates: z.number(),
  reminderDays: z.number(),
}) satisfies z.ZodType<PlanCounts>;

/** countSetup counts in one statement what of a plan has been set up. */
export async function countSetup(db: TenantDb, planId: string): Promise<PlanCounts> {
  const rows = await db.$queryRaw`
    WITH tasks AS (
      SELECT t.due_on, EXISTS (SELECT 1 FROM assignment s
        WHERE s.tenant_id = t.tenant_id AND s.task_id = t.id AND s.responsible) AS has_responsible
      FROM task t WHERE t.tenant_id = ${db.tenantId}::uuid AND t.plan_id = ${planId}::uuid AND t.archived_at IS NULL
    ), agencies AS (
      SELECT a.is_standing_body, ${hasPartSql(planId)} AS has_part, EXISTS (SELECT 1 FROM member m
        WHERE m.tenant_id = a.tenant_id AND m.agency_id = a.id AND m.status <> 'removed') AS has_member
      FROM agency a WHERE a.tenant_id = ${db.tenantId}::uuid AND a.archived_at IS NULL
    ), schedules AS (
      SELECT rule FROM schedule
      WHERE tenant_id = ${db.tenantId}::uuid AND plan_id = ${planId}::uuid AND archived_at IS NULL
    )
    SELECT
      (SELECT count(*)::int FROM legal_basis WHERE tenant_id = ${db.tenantId}::uuid AND plan_id = ${planId}::uuid) AS "legalBases",
      (SELECT count(*)::int FROM target
        WHERE tenant_id = ${db.tenantId}::uuid AND plan_id = ${planId}::uuid AND archived_at IS NULL) AS targets,
      (SELECT count(*)::int FROM tasks) AS tasks,
      (SELECT count(*)::int FROM tasks WHERE NOT has_responsible) AS "tasksWithoutResponsible",
      (SELECT count(*)::int FROM tasks WHERE due_on IS NULL) AS "tasksWithoutDue",
      (SELECT count(*)::int FROM agencies) AS agencies,
      (SELECT count(*)::int FROM agencies WHERE has_part) AS "agenciesWithPart",
      (SELECT count(*)::int FROM agencies WHERE has_part AND NOT has_member) AS "agenciesWithoutMember",
      (SELECT count(*)::int FROM agencies WHERE is_standing_body) AS "standingBodies",
      (SELECT count(*)::int FROM schedules) AS schedules,
      (SELECT count(*)::int FROM schedules WHERE rule IS NULL) AS "schedulesWithoutDates",
      coalesce((SELECT jsonb_array_length(reminder_policy -> 'rungs') FROM tenant_setting
        WHERE tenant_id = ${db.tenantId}::uuid), ${defaultReminderPolicy.rungs.length}::int) AS "reminderDays"`;
  return z.tuple([CountsSchema]).parse(rows)[0];
}
