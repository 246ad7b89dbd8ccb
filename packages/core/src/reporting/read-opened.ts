import { ObligationStateSchema } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import { z } from 'zod';
import type { OpenedPeriod } from './alignment.ts';

const OpenedSchema = z.object({
  scheduleId: z.string(),
  id: z.string(),
  periodFrom: z.string(),
  periodTo: z.string(),
  lastDay: z.string(),
  reports: z.array(
    z.object({
      id: z.string(),
      agencyId: z.string(),
      lastDay: z.string(),
      extendedTo: z.string().nullable(),
      state: ObligationStateSchema,
      waivedByPlatform: z.boolean(),
    }),
  ),
});

/** readOpened reads, in one statement, the windows of a plan that were opened, by schedule, with what is owed for each. */
export async function readOpened(
  tx: TenantTx,
  planId: string,
): Promise<Map<string, OpenedPeriod[]>> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT w.schedule_id AS "scheduleId", w.id, to_char(w.period_from, 'YYYY-MM-DD') AS "periodFrom",
      to_char(w.period_to, 'YYYY-MM-DD') AS "periodTo", to_char(w.last_day, 'YYYY-MM-DD') AS "lastDay",
      (SELECT coalesce(json_agg(json_build_object('id', o.id, 'agencyId', o.agency_id,
          'lastDay', to_char(o.last_day, 'YYYY-MM-DD'),
          'extendedTo', to_char(o.extended_to, 'YYYY-MM-DD'), 'state', o.state,
          'waivedByPlatform', o.state = 'waived' AND coalesce((SELECT e.member_name FROM report_event e
            WHERE e.tenant_id = o.tenant_id AND e.obligation_id = o.id
            ORDER BY e.created_at DESC, e.id DESC LIMIT 1) = '', false)) ORDER BY o.id), '[]')
        FROM obligation o WHERE o.tenant_id = w.tenant_id AND o.period_id = w.id) AS reports
    FROM schedule s JOIN period w ON w.tenant_id = s.tenant_id AND w.schedule_id = s.id
    WHERE s.tenant_id = ${tx.tenantId}::uuid AND s.plan_id = ${planId}::uuid
    ORDER BY w.period_from, w.period_to`;
  const bySchedule = new Map<string, OpenedPeriod[]>();
  for (const { scheduleId, ...period } of z.array(OpenedSchema).parse(rows)) {
    bySchedule.set(scheduleId, [...(bySchedule.get(scheduleId) ?? []), period]);
  }
  return bySchedule;
}
