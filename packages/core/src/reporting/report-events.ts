import type { CivilDate, ReportEventKind } from '@tiendo/contracts';
import { toDbDate, type TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';

/** recordEvents writes that this member did one thing to some reports, for a reason. */
export async function recordEvents(
  tx: TenantTx,
  ctx: Pick<ServiceContext, 'actor' | 'now'>,
  event: {
    kind: ReportEventKind;
    obligationIds: readonly string[];
    reason: string;
    /** The last day that a grant of more time gives. */
    grantedDay?: CivilDate;
  },
): Promise<void> {
  await tx.reportEvent.createMany({
    data: event.obligationIds.map((obligationId) => ({
      tenantId: tx.tenantId,
      obligationId,
      kind: event.kind,
      memberName: ctx.actor.fullName,
      reason: event.reason,
      grantedDay: toDbDate(event.grantedDay ?? null),
      createdAt: ctx.now,
    })),
  });
}
