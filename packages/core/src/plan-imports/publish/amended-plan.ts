import { addDays, vietnamDateOf } from '@tiendo/calendar';
import { assertThat, found, type CivilDate, type ImportHeader } from '@tiendo/contracts';
import { fromDbDate, Prisma, toDbDate, type TenantTx } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import type { LivePlan } from './plan-snapshot.ts';
import { firstRedline, readNewestVersion, writeVersion } from './write-version.ts';

/**
 * lockAmendedPlan has the amendments of one plan take turns, until the transaction ends. It comes before any lock on the import itself, and holds no row of the
 * plan: whoever reports or records progress locks that last.
 */
export async function lockAmendedPlan(tx: TenantTx, importId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT pg_advisory_xact_lock(hashtextextended('amendment ' || plan_id, 0))::text FROM plan_import
    WHERE tenant_id = ${tx.tenantId}::uuid AND id = ${importId}::uuid AND amends`;
}

/**
 * holdWork keeps everybody from working on the plan while it is amended, in the order in which the others lock it: rules, tasks, reports, and only then the plan
 * itself. So an amendment and an officer's report wait for each other instead of blocking each other.
 */
export async function holdWork(tx: TenantTx, planId: string): Promise<void> {
  for (const table of ['schedule', 'task', 'obligation']) {
    await tx.$queryRaw`
      SELECT 1 FROM ${Prisma.raw(table)} WHERE tenant_id = ${tx.tenantId}::uuid AND plan_id = ${planId}::uuid
      ORDER BY id FOR UPDATE`;
  }
}

/** staleOthers makes whoever reviews another amendment of the plan look at it again, beside what was published just now. */
export async function staleOthers(tx: TenantTx, planId: string, importId: string): Promise<void> {
  await tx.planImport.updateMany({
    where: {
      tenantId: tx.tenantId,
      planId,
      amends: true,
      state: 'review',
      id: { not: importId },
    },
    data: { rowVersion: { increment: 1 } },
  });
}

/** OpenPlan is a plan that may be amended, as far as its first version needs it. */
export interface OpenPlan {
  id: string;
  activeSince: CivilDate | null;
  createdOn: CivilDate;
}

/** requireOpenPlan reads a plan that may be amended. Errors: not_found, archived. */
export async function requireOpenPlan(tx: TenantTx, id: string): Promise<OpenPlan> {
  const { status, activeSince, createdAt } = found(
    await tx.plan.findFirst({
      where: { tenantId: tx.tenantId, id },
      select: { status: true, activeSince: true, createdAt: true },
    }),
  );
  assertThat(status !== 'archived', 'archived');
  return {
    id,
    activeSince: fromDbDate(activeSince),
    createdOn: vietnamDateOf(createdAt.getTime()),
  };
}

/**
 * keepFirstVersion gives the number of the version before an amendment. A plan that has none gets its first one now, as it stood: from the day on which it was
 * issued, else put into operation, else entered. Error: effective_date.
 */
export async function keepFirstVersion(
  ctx: ServiceContext,
  tx: TenantTx,
  amendment: { plan: OpenPlan; before: LivePlan; effectiveOn: CivilDate | null },
): Promise<number> {
  const { plan, before, effectiveOn } = amendment;
  assertThat(effectiveOn !== null, 'effective_date', { effectiveOn: 'effective_date' });
  const newest = await readNewestVersion(tx, plan.id);
  if (newest) {
    const isLater = effectiveOn > newest.effectiveOn;
    assertThat(isLater, 'effective_date', { effectiveOn: 'effective_date' });
    return newest.number;
  }
  const { issuedOn } = before.header;
  const days = [typeof issuedOn === 'string' ? issuedOn : null, plan.activeSince, plan.createdOn];
  const since = days.find((day) => day !== null && day < effectiveOn) ?? addDays(effectiveOn, -1);
  const redline = firstRedline(before);
  const first = { planId: plan.id, number: 1, effectiveOn: since, importId: null, redline };
  await writeVersion(ctx, tx, before, first);
  return 1;
}

/** updateHeader replaces a plan's header and legal bases by those of the amending document. */
export async function updateHeader(
  ctx: ServiceContext,
  tx: TenantTx,
  planId: string,
  header: ImportHeader,
  before: LivePlan,
): Promise<void> {
  const { tenantId } = tx;
  const { legalBases, issuedOn, ...fields } = header;
  await tx.plan.updateMany({
    where: { tenantId, id: planId },
    data: { ...fields, issuedOn: toDbDate(issuedOn), rowVersion: { increment: 1 } },
  });
  await tx.legalBasis.deleteMany({ where: { tenantId, planId } });
  await tx.legalBasis.createMany({
    data: legalBases.map((basis, index) => ({ tenantId, planId, position: index + 1, ...basis })),
  });
  await recordAudit(tx, ctx.actor, {
    entity: 'plan',
    entityId: planId,
    action: 'updated',
    before: before.header,
    after: { ...header, legalBases: legalBases.map((basis) => basis.documentNumber) },
  });
}
