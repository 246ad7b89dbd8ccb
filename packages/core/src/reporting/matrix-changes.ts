import { addDays, vietnamInstant } from '@tiendo/calendar';
import { ReportEventKindSchema } from '@tiendo/contracts';
import { z } from 'zod';
import type { ServiceContext } from '#app/context.ts';
import type { MatrixChange } from './matrix-views.ts';
import { mayReadReport } from './policy.ts';

const ChangeSchema = z.object({
  obligationId: z.string(),
  at: z.date().transform((at) => at.toISOString()),
  kind: ReportEventKindSchema,
  agencyId: z.string(),
  agencyName: z.string(),
  title: z.string(),
  memberName: z.string(),
});

const maxChanges = 20;

/** readChanges gives what happened to a plan's reports yesterday and today in Vietnam, newest first, at most twenty. */
export async function readChanges(ctx: ServiceContext, planId: string): Promise<MatrixChange[]> {
  const since = new Date(vietnamInstant(addDays(ctx.today, -1), '00:00'));
  const rows = await ctx.db.$queryRaw<unknown[]>`
    SELECT e.obligation_id AS "obligationId", e.created_at AS at, e.kind::text, o.agency_id AS "agencyId",
      coalesce(a.short_name, a.name) AS "agencyName", s.title, e.member_name AS "memberName"
    FROM obligation o
    JOIN report_event e ON e.tenant_id = o.tenant_id AND e.obligation_id = o.id AND e.created_at >= ${since}
    JOIN agency a ON a.tenant_id = o.tenant_id AND a.id = o.agency_id
    JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
    JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
    WHERE o.tenant_id = ${ctx.db.tenantId}::uuid AND o.plan_id = ${planId}::uuid
    ORDER BY e.created_at DESC, e.id DESC LIMIT 200`;
  return z
    .array(ChangeSchema)
    .parse(rows)
    .filter((change) => mayReadReport(ctx.actor, change.agencyId))
    .slice(0, maxChanges)
    .map(({ obligationId, at, kind, agencyName, title, memberName }) => ({
      obligationId,
      at,
      kind,
      agencyName,
      title,
      memberName,
    }));
}
