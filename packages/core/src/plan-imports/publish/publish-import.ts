import { assertThat, type PublishImport } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh } from '#app/lists/row-version.ts';
import { lockImport, type LockedImport } from '../import-rows.ts';
import { lockAmendedPlan } from './amended-plan.ts';
import { publishAmendment } from './publish-amendment.ts';
import { publishNewPlan } from './publish-new-plan.ts';
import { readReviewed } from './read-reviewed.ts';

/**
 * publishImport makes a reviewed draft live in one transaction: the plan with its targets, agencies, tasks and reporting rules, each with the passage that it
 * comes from, and a dated version. It gives the plan's id. The same form sent twice publishes once. Errors: not_found, import_not_open,
 * stale_version, import_unconfirmed, import_incomplete, archived (the plan that it amends), effective_date.
 */
export function publishImport(
  ctx: ServiceContext,
  input: PublishImport,
): Promise<{ planId: string }> {
  return ctx.db.transaction(async (tx) => {
    await lockAmendedPlan(tx, input.id);
    const row = await lockImport(tx, input.id);
    if (row.state === 'published' && row.planId !== null) return { planId: row.planId };
    assertThat(row.state === 'review', 'import_not_open');
    assertFresh(row, input);
    const planId = await publish(ctx, tx, row, input);
    await tx.planImport.updateMany({
      where: { tenantId: tx.tenantId, id: row.id },
      data: {
        state: 'published',
        planId,
        publishedAt: ctx.now,
        rowVersion: { increment: 1 },
      },
    });
    await recordAudit(tx, ctx.actor, {
      entity: 'plan_import',
      entityId: row.id,
      action: 'status_changed',
      before: { name: row.fileName, status: 'review' },
      after: { name: row.fileName, status: 'published' },
    });
    return { planId };
  });
}

async function publish(
  ctx: ServiceContext,
  tx: TenantTx,
  row: LockedImport,
  input: PublishImport,
): Promise<string> {
  const reviewed = await readReviewed(tx, row.id);
  if (!row.amends || row.planId === null) {
    return publishNewPlan(ctx, tx, reviewed, input.activate);
  }
  const { effectiveOn } = input;
  await publishAmendment(ctx, tx, reviewed, { planId: row.planId, effectiveOn });
  return row.planId;
}
