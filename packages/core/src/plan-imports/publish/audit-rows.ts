import type { AuditAction, AuditedEntity } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import { toJson } from '#app/audit/to-json.ts';
import type { ServiceContext } from '#app/context.ts';

/** AuditedRow is a row with what it said before and says after. */
export interface AuditedRow {
  id: string;
  before: object | null;
  after: object | null;
}

/** auditRows writes that the same was done to many rows of a kind, in one statement. */
export async function auditRows(
  ctx: ServiceContext,
  tx: TenantTx,
  done: { entity: AuditedEntity; action: AuditAction },
  rows: readonly AuditedRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.auditEntry.createMany({
    data: rows.map(({ id, before, after }) => ({
      tenantId: tx.tenantId,
      memberId: ctx.actor.memberId,
      actorName: ctx.actor.fullName,
      ...done,
      entityId: id,
      before: toJson(before),
      after: toJson(after),
    })),
  });
}

/** auditCreated writes that many rows of a kind were created. */
export function auditCreated(
  ctx: ServiceContext,
  tx: TenantTx,
  entity: AuditedEntity,
  rows: readonly (readonly [id: string, after: object])[],
): Promise<void> {
  const created = rows.map(([id, after]) => ({ id, before: null, after }));
  return auditRows(ctx, tx, { entity, action: 'created' }, created);
}
