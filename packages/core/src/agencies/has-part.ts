import { Prisma } from '@tiendo/db';

/**
 * hasPartSql is the condition that the agency of alias a has a part in a plan: a task in any role, a target of its own, or a report
 * that it was chosen to file.
 */
export function hasPartSql(planId: string): Prisma.Sql {
  return Prisma.sql`(
    EXISTS (SELECT 1 FROM assignment s JOIN task t ON t.tenant_id = s.tenant_id AND t.id = s.task_id
      WHERE s.tenant_id = a.tenant_id AND s.agency_id = a.id AND t.plan_id = ${planId}::uuid AND t.archived_at IS NULL)
    OR EXISTS (SELECT 1 FROM target g
      WHERE g.tenant_id = a.tenant_id AND g.owner_agency_id = a.id AND g.plan_id = ${planId}::uuid AND g.archived_at IS NULL)
    OR EXISTS (SELECT 1 FROM schedule_reporter r JOIN schedule c ON c.tenant_id = r.tenant_id AND c.id = r.schedule_id
      WHERE r.tenant_id = a.tenant_id AND r.agency_id = a.id AND c.plan_id = ${planId}::uuid AND c.archived_at IS NULL))`;
}
