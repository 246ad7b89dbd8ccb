import { obligationTimeliness } from '@tiendo/calendar';
import { ObligationStateSchema, ReportKindSchema, type CivilDate } from '@tiendo/contracts';
import type { Prisma, TenantScope } from '@tiendo/db';
import { z } from 'zod';
import { isLocked, lockedFrom } from './locks.ts';
import type { ObligationRow } from './views.ts';

const RowSchema = z.object({
  id: z.string(),
  planId: z.string(),
  planTitle: z.string(),
  planActive: z.boolean(),
  isDemonstration: z.boolean(),
  agencyId: z.string(),
  agencyName: z.string(),
  scheduleId: z.string(),
  title: z.string(),
  question: z.string().nullable(),
  kind: ReportKindSchema,
  hop: z.number(),
  recipient: z.string(),
  periodFrom: z.string(),
  periodTo: z.string(),
  lastDay: z.string(),
  extendedTo: z.string().nullable(),
  unlockedUntil: z.string().nullable(),
  lockAfterDays: z.number().nullable(),
  state: ObligationStateSchema,
  submittedOn: z.string().nullable(),
  nothingToReport: z.boolean(),
  rowVersion: z.number(),
});

/**
 * selectObligationRows reads obligations with their window, schedule, plan and agency in one statement. `where` and `tail` may use the
 * aliases o (obligation), w (period), s (schedule), p (plan), a (agency) and r (report, if one was begun).
 */
export async function selectObligationRows(
  db: TenantScope,
  today: CivilDate,
  where: Prisma.Sql,
  tail: Prisma.Sql,
): Promise<ObligationRow[]> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT o.id, o.plan_id AS "planId", p.title AS "planTitle", p.status = 'active' AS "planActive",
      p.is_demonstration AS "isDemonstration", o.agency_id AS "agencyId", coalesce(a.short_name, a.name) AS "agencyName",
      s.id AS "scheduleId", s.title, s.question, s.kind, s.hop, s.recipient,
      to_char(w.period_from, 'YYYY-MM-DD') AS "periodFrom", to_char(w.period_to, 'YYYY-MM-DD') AS "periodTo",
      to_char(o.last_day, 'YYYY-MM-DD') AS "lastDay", to_char(o.extended_to, 'YYYY-MM-DD') AS "extendedTo",
      to_char(o.unlocked_until, 'YYYY-MM-DD') AS "unlockedUntil", c.lock_after_days AS "lockAfterDays", o.state::text,
      to_char(o.submitted_on, 'YYYY-MM-DD') AS "submittedOn",
      coalesce(r.nothing_to_report, false) AS "nothingToReport", o.row_version AS "rowVersion"
    FROM obligation o
    JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
    JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
    JOIN plan p ON p.tenant_id = o.tenant_id AND p.id = o.plan_id
    JOIN agency a ON a.tenant_id = o.tenant_id AND a.id = o.agency_id
    LEFT JOIN tenant_setting c ON c.tenant_id = o.tenant_id
    LEFT JOIN report r ON r.tenant_id = o.tenant_id AND r.obligation_id = o.id
    WHERE o.tenant_id = ${db.tenantId}::uuid AND ${where} ${tail}`;
  return z
    .array(RowSchema)
    .parse(rows)
    .map(({ lockAfterDays, ...row }) => ({
      ...row,
      timeliness: obligationTimeliness(row, today),
      lockedFrom: lockedFrom(row.lastDay, lockAfterDays),
      isLocked: isLocked(row, lockAfterDays, today),
    }));
}
