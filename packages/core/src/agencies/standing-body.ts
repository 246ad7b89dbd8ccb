import type { TenantTx } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { AuditActor } from '#app/audit/record-audit.ts';
import { snapshot } from './snapshot.ts';

/**
 * handOverStandingBody takes the role of standing body from whoever holds it: a tenant has one at a time, and giving the role to an
 * agency means that the one before has it no longer. Call it in the transaction that gives the role.
 */
export async function handOverStandingBody(
  ctx: { actor: AuditActor },
  tx: TenantTx,
  successorId: string,
): Promise<void> {
  // Two agencies made standing body at the same moment wait for each other on the one row that every tenant has.
  await tx.$queryRaw`SELECT 1 FROM tenant_setting WHERE tenant_id = ${tx.tenantId}::uuid FOR NO KEY UPDATE`;
  const former = await tx.agency.findMany({
    where: { tenantId: tx.tenantId, isStandingBody: true, id: { not: successorId } },
  });
  for (const agency of former) {
    await tx.agency.updateMany({
      where: { tenantId: tx.tenantId, id: agency.id },
      data: { isStandingBody: false, rowVersion: { increment: 1 } },
    });
    await recordAudit(tx, ctx.actor, {
      entity: 'agency',
      entityId: agency.id,
      action: 'updated',
      before: snapshot(agency),
      after: snapshot({ ...agency, isStandingBody: false }),
    });
  }
}
