import type { ReportEventKind } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';

/** recordEvents writes that this member did one thing to some reports, for a reason. */
export async function recordEvents(
  tx: TenantTx,
  ctx: Pick<ServiceContext, 'actor' | 'now'>,
  event: { kind: ReportEventKind; obligationIds: readonly string[]; reason: string },
): Promise<void> {
  await tx.reportEvent.createMany({
    data: event.obligationIds.map((obligationId) => ({
      tenantId: tx.tenantId,
      obligationId,
      kind: event.kind,
      memberName: ctx.actor.fullName,
      reason: event.reason,
      createdAt: ctx.now,
    })),
  });
}
