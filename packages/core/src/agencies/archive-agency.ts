import { assertThat, found, type Archive } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { snapshot } from './snapshot.ts';

/**
 * archiveAgency takes an agency out of the lists, or brings it back; what it did stays. It may not leave work behind: agency_in_use while
 * it is responsible for unfinished tasks of a plan that is not archived. An archived agency is no standing body. Errors: not_found,
 * stale_version.
 */
export async function archiveAgency(ctx: ServiceContext, input: Archive): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const before = found(
      await tx.agency.findFirst({ where: { tenantId: tx.tenantId, id: input.id } }),
    );
    if ((before.archivedAt !== null) === input.archived) return;
    assertFresh(before, input);
    if (input.archived) assertThat(!(await hasOpenTask(tx, input.id)), 'agency_in_use');
    const isStandingBody = before.isStandingBody && !input.archived;
    assertSaved(
      await tx.agency.updateMany({
        where: { tenantId: tx.tenantId, id: input.id, rowVersion: input.rowVersion },
        data: {
          archivedAt: input.archived ? ctx.now : null,
          isStandingBody,
          rowVersion: { increment: 1 },
        },
      }),
    );
    await recordAudit(tx, ctx.actor, {
      entity: 'agency',
      entityId: input.id,
      action: input.archived ? 'archived' : 'restored',
      before: snapshot(before),
      after: snapshot({ ...before, isStandingBody }),
    });
    // Its people are reminded no longer, or again.
    await emitOutboxEvent(tx, 'reminders.replan', {});
  });
}

async function hasOpenTask(tx: TenantTx, agencyId: string): Promise<boolean> {
  const open = await tx.assignment.findFirst({
    where: {
      tenantId: tx.tenantId,
      agencyId,
      responsible: true,
      task: { archivedAt: null, status: { not: 'done' }, plan: { status: { not: 'archived' } } },
    },
    select: { taskId: true },
  });
  return open !== null;
}
