import type { TenantScope } from '@tiendo/db';
import { z } from 'zod';

const UnreachableSchema = z.object({
  planId: z.string(),
  agencyId: z.string(),
  name: z.string(),
  /** How many tasks and reports it owes. */
  owed: z.number(),
});

/** UnreachableAgency is an agency that owes something and has nobody whom a reminder could reach. */
export type UnreachableAgency = z.infer<typeof UnreachableSchema>;

/**
 * listUnreachable gives the agencies that owe work of the plans, or of every active plan, while none of their people could be told: nobody
 * active, or nobody with an address that takes mail, a telephone or a browser that shows notices.
 */
export async function listUnreachable(
  db: TenantScope,
  planIds?: readonly string[],
): Promise<UnreachableAgency[]> {
  const rows = await db.$queryRaw`
    WITH owed AS (
      SELECT o.plan_id, o.agency_id FROM obligation o
      WHERE o.tenant_id = ${db.tenantId}::uuid AND o.state IN ('open', 'draft', 'returned', 'awaiting_head')
      UNION ALL
      SELECT t.plan_id, s.agency_id FROM task t
      JOIN assignment s ON s.tenant_id = t.tenant_id AND s.task_id = t.id AND s.responsible
      WHERE t.tenant_id = ${db.tenantId}::uuid AND t.status <> 'done' AND t.archived_at IS NULL AND t.due_on IS NOT NULL)
    SELECT p.id AS "planId", a.id AS "agencyId", coalesce(a.short_name, a.name) AS name, count(*)::int AS owed
    FROM owed
    JOIN plan p ON p.tenant_id = ${db.tenantId}::uuid AND p.id = owed.plan_id AND p.status = 'active'
    JOIN agency a ON a.tenant_id = p.tenant_id AND a.id = owed.agency_id
    WHERE (${planIds === undefined} OR p.id = ANY (${[...(planIds ?? [])]}::uuid[])) AND NOT EXISTS (
      SELECT 1 FROM member m
      WHERE m.tenant_id = a.tenant_id AND m.agency_id = a.id AND m.status = 'active'
        AND m.role IN ('agency_officer', 'agency_head', 'coordinator')
        AND (m.email_bounced_at IS NULL OR m.phone IS NOT NULL OR EXISTS (
          SELECT 1 FROM push_subscription s WHERE s.tenant_id = m.tenant_id AND s.member_id = m.id)))
    GROUP BY p.id, a.id, a.short_name, a.name, a.position
    ORDER BY a.position, a.id, p.id`;
  return z.array(UnreachableSchema).parse(rows);
}
