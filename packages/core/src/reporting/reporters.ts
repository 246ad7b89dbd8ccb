import type { TenantTx } from '@tiendo/db';
import { z } from 'zod';

/** ReporterAgency is an unarchived agency as far as it decides who reports. */
export interface ReporterAgency {
  id: string;
  isStandingBody: boolean;
  /** Whether it has a part in a task of the plan. */
  hasPart: boolean;
}

const AgencySchema = z.object({
  id: z.string(),
  isStandingBody: z.boolean(),
  hasPart: z.boolean(),
});

/** readReporters reads the tenant's unarchived agencies with what decides whether they report under a plan. */
export async function readReporters(tx: TenantTx, planId: string): Promise<ReporterAgency[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT a.id, a.is_standing_body AS "isStandingBody", EXISTS (
        SELECT 1 FROM assignment s JOIN task t ON t.tenant_id = s.tenant_id AND t.id = s.task_id
        WHERE s.tenant_id = a.tenant_id AND s.agency_id = a.id AND t.plan_id = ${planId}::uuid AND t.archived_at IS NULL
      ) AS "hasPart"
    FROM agency a WHERE a.tenant_id = ${tx.tenantId}::uuid AND a.archived_at IS NULL ORDER BY a.position, a.id`;
  return z.array(AgencySchema).parse(rows);
}

/**
 * reportersOf lists who reports under a schedule: the unarchived among the chosen agencies, or all with a part in the plan. The standing
 * body is not among "all" of the first hop: that report is made to it.
 */
export function reportersOf(
  schedule: {
    hop: number;
    reporterScope: 'all' | 'chosen';
    reporters: readonly { agencyId: string }[];
  },
  agencies: readonly ReporterAgency[],
): string[] {
  const chosen = new Set(schedule.reporters.map((reporter) => reporter.agencyId));
  const reports = (agency: ReporterAgency) =>
    schedule.reporterScope === 'chosen'
      ? chosen.has(agency.id)
      : agency.hasPart && !(schedule.hop === 1 && agency.isStandingBody);
  return agencies.filter(reports).map((agency) => agency.id);
}
