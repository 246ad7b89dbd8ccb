import { assertThat, found, type CreateTarget, type UpdateTarget } from '@tiendo/contracts';
import { isUniqueViolation } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { nextPosition } from '#app/lists/ordered-list.ts';
import { assertSameSubmission } from '#app/lists/same-submission.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { requireEditablePlan } from '#app/plans/visible-plan.ts';
import { publishSummary } from '#app/rollup/publish-summary.ts';
import { checkLinks } from './check-links.ts';
import { indicatorName, snapshot, snapshotOfRow, toColumns } from './snapshot.ts';

/**
 * createTarget adds a target at the end of its plan's list and gives its id; the same form sent twice is one target. Errors: not_found
 * (plan, parent, owner, indicator), archived, invalid_input (a parent that is a clause itself).
 */
export async function createTarget(
  ctx: ServiceContext,
  input: CreateTarget,
): Promise<{ id: string }> {
  const { submissionId, planId } = input;
  let after: object = {};
  try {
    return await ctx.db.transaction(async (tx) => {
      await requireEditablePlan(tx, planId);
      const names = await checkLinks(tx, { ...input, id: null, before: null });
      after = snapshot(input, names);
      const { id } = await tx.target.create({
        data: {
          tenantId: tx.tenantId,
          ...(submissionId && { id: submissionId }),
          planId,
          position: await nextPosition(tx, { table: 'target', planId }),
          ...toColumns(input),
        },
        select: { id: true },
      });
      await recordAudit(tx, ctx.actor, {
        entity: 'target',
        entityId: id,
        action: 'created',
        before: null,
        after,
      });
      await publishSummary(tx, planId, ctx.today);
      return { id };
    });
  } catch (error) {
    // A target's only unique value is its id, which was drawn with the form.
    if (!submissionId || !isUniqueViolation(error)) throw error;
    await assertSameSubmission(ctx.db, { entity: 'target', id: submissionId, after });
    return { id: submissionId };
  }
}

/** updateTarget replaces a target's fields. Errors: as for createTarget, and stale_version. */
export async function updateTarget(ctx: ServiceContext, input: UpdateTarget): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const before = found(
      await tx.target.findFirst({
        where: { tenantId: tx.tenantId, id: input.id },
        include: {
          ownerAgency: { select: { name: true } },
          parent: { select: { title: true } },
          indicator: { select: { code: true, name: true } },
        },
      }),
    );
    await requireEditablePlan(tx, before.planId);
    assertThat(before.archivedAt === null, 'archived');
    assertFresh(before, input);
    const names = await checkLinks(tx, { ...input, planId: before.planId, before });
    assertSaved(
      await tx.target.updateMany({
        where: { tenantId: tx.tenantId, id: input.id, rowVersion: input.rowVersion },
        data: { ...toColumns(input), rowVersion: { increment: 1 } },
      }),
    );
    await recordAudit(tx, ctx.actor, {
      entity: 'target',
      entityId: input.id,
      action: 'updated',
      before: snapshotOfRow(before, {
        parent: before.parent?.title ?? null,
        owner: before.ownerAgency?.name ?? null,
        indicator: before.indicator && indicatorName(before.indicator),
      }),
      after: snapshot(input, names),
    });
    await publishSummary(tx, before.planId, ctx.today);
  });
}
