import { addDays } from '@tiendo/calendar';
import type { CivilDate, PlanDigest } from '@tiendo/contracts';
import { Prisma, type TenantTx } from '@tiendo/db';
import { z } from 'zod';
import { listUnreachable } from '../list-unreachable.ts';
import type { Sorted } from './dispatch-policy.ts';
import { selectItems } from './read-items.ts';

/** digestDays is how far ahead a digest looks. */
export const digestDays = 14;

const PlanSchema = z.object({
  planId: z.string(),
  planTitle: z.string(),
  planNumber: z.string().nullable(),
  waitingReports: z.number(),
  waitingExtensions: z.number(),
});

/** Who owes what of each plan as it stands on a day, by plan; a plan of which nobody owes anything has none. */
async function readDigests(
  tx: TenantTx,
  planIds: readonly string[],
  today: CivilDate,
): Promise<Map<string, PlanDigest>> {
  if (planIds.length === 0) return new Map();
  const those = Prisma.sql`= ANY (${[...planIds]}::uuid[])`;
  const soon = addDays(today, digestDays);
  const items = await selectItems(tx, {
    tasks: Prisma.sql`t.plan_id ${those} AND t.status <> 'done' AND t.archived_at IS NULL AND t.due_on <= ${soon}::date`,
    obligations: Prisma.sql`o.plan_id ${those} AND o.state IN ('open', 'draft', 'returned', 'awaiting_head') AND o.last_day <= ${soon}::date`,
  });
  const plans = z.array(PlanSchema).parse(
    await tx.$queryRaw`
      SELECT p.id AS "planId", p.title AS "planTitle", p.document_number AS "planNumber",
        (SELECT count(*)::int FROM obligation o WHERE o.tenant_id = p.tenant_id AND o.plan_id = p.id AND o.state = 'submitted'
        ) AS "waitingReports",
        (SELECT count(*)::int FROM extension e JOIN obligation o ON o.tenant_id = e.tenant_id AND o.id = e.obligation_id
          WHERE e.tenant_id = p.tenant_id AND o.plan_id = p.id AND e.state = 'requested') AS "waitingExtensions"
      FROM plan p WHERE p.tenant_id = ${tx.tenantId}::uuid AND p.id ${those}`,
  );
  const unreachable = await listUnreachable(tx, planIds);
  const digests = plans.map((plan): PlanDigest => {
    const own = items.filter((item) => item.planId === plan.planId);
    return {
      ...plan,
      overdue: own.filter((item) => item.lastDay < today),
      dueSoon: own.filter((item) => item.lastDay >= today),
      unreachable: unreachable
        .filter((agency) => agency.planId === plan.planId)
        .map((agency) => agency.name),
    };
  });
  return new Map(digests.filter(hasSomething).map((digest) => [digest.planId, digest]));
}

function hasSomething(digest: PlanDigest): boolean {
  const { overdue, dueSoon, waitingReports, waitingExtensions, unreachable } = digest;
  const lists = overdue.length + dueSoon.length + unreachable.length;
  return lists + waitingReports + waitingExtensions > 0;
}

/** withoutEmptyDigests reads the digests that are due, and skips those of plans of which nobody owes anything at this moment. */
export async function withoutEmptyDigests(
  tx: TenantTx,
  { today }: { today: CivilDate },
  { say, settle }: Sorted,
): Promise<Sorted & { digests: Map<string, PlanDigest> }> {
  const planIds = say.filter((row) => row.about === 'plan').map((row) => row.subjectId);
  const digests = await readDigests(tx, [...new Set(planIds)], today);
  const isEmpty = (row: Sorted['say'][number]) =>
    row.about === 'plan' && !digests.has(row.subjectId);
  const empty = say.filter(isEmpty);
  return {
    digests,
    say: say.filter((row) => !isEmpty(row)),
    settle: [
      ...settle,
      ...empty.map(({ id }) => ({ id, state: 'skipped', reason: 'nothing_owed' }) as const),
    ],
  };
}
