import { assertThat, found, type Archive } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { requireEditablePlan } from '#app/plans/visible-plan.ts';
import { publishSummary } from '#app/rollup/publish-summary.ts';

/**
 * archiveTarget takes a target out of its plan, or brings it back; its figures stay. Its clauses go and come with it, except those
 * that had been archived before. Errors: not_found, archived (the plan, or the parent of a clause to restore), stale_version.
 */
export async function archiveTarget(ctx: ServiceContext, input: Archive): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const target = found(
      await tx.target.findFirst({
        where: { tenantId: tx.tenantId, id: input.id },
        include: { parent: { select: { archivedAt: true } } },
      }),
    );
    if ((target.archivedAt !== null) === input.archived) return;
    await requireEditablePlan(tx, target.planId);
    assertFresh(target, input);
    const parentArchived = target.parent !== null && target.parent.archivedAt !== null;
    assertThat(input.archived || !parentArchived, 'archived');
    const archivedAt = input.archived ? ctx.now : null;
    assertSaved(
      await tx.target.updateMany({
        where: { tenantId: tx.tenantId, id: input.id, rowVersion: input.rowVersion },
        data: { archivedAt, rowVersion: { increment: 1 } },
      }),
    );
    const clauses = await moveClauses(tx, input.id, target.archivedAt, archivedAt);
    for (const row of [target, ...clauses]) await audit(ctx, tx, row, input.archived);
    await publishSummary(tx, target.planId, ctx.today);
  });
}

/** Clauses archived together with their target carry the same moment, which tells them from those archived before it. */
async function moveClauses(tx: TenantTx, parentId: string, from: Date | null, to: Date | null) {
  const where = { tenantId: tx.tenantId, parentId, archivedAt: from };
  const clauses = await tx.target.findMany({ where });
  await tx.target.updateMany({ where, data: { archivedAt: to, rowVersion: { increment: 1 } } });
  return clauses;
}

type Row = { id: string; title: string };

async function audit(ctx: ServiceContext, tx: TenantTx, row: Row, archived: boolean) {
  const { title } = row;
  await recordAudit(tx, ctx.actor, {
    entity: 'target',
    entityId: row.id,
    action: archived ? 'archived' : 'restored',
    before: { title, archived: !archived },
    after: { title, archived },
  });
}
