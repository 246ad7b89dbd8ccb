import type { AuditedEntity } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import { toJson } from '#app/audit/to-json.ts';
import type { ServiceContext } from '#app/context.ts';

/** auditCreated writes that many rows of a kind were created, in one statement. */
export async function auditCreated(
  ctx: ServiceContext,
  tx: TenantTx,
  entity: AuditedEntity,
  rows: readonly (readonly [id: string, after: object])[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.auditEntry.createMany({
    data: rows.map(([entityId, after]) => ({
      tenantId: tx.tenantId,
      memberId: ctx.actor.memberId,
      actorName: ctx.actor.fullName,
      entity,
      entityId,
      action: 'created' as const,
      after: toJson(after),
    })),
  });
}
