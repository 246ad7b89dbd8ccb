import type { AuditAction, AuditedEntity } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import { toJson } from './to-json.ts';

/** AuditActor is who answers for a change; the platform's own operator is a member of no tenant. */
export interface AuditActor {
  readonly memberId: string | null;
  readonly fullName: string;
}

/** AuditedChange is one change: what it was before (null when created) and after (null when removed). */
export interface AuditedChange {
  entity: AuditedEntity;
  entityId: string;
  action: AuditAction;
  before: object | null;
  after: object | null;
}

/** recordAudit writes who changed what in the same transaction as the change, so that neither stands without the other. */
export async function recordAudit(
  tx: TenantTx,
  actor: AuditActor,
  change: AuditedChange,
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      tenantId: tx.tenantId,
      memberId: actor.memberId,
      actorName: actor.fullName,
      entity: change.entity,
      entityId: change.entityId,
      action: change.action,
      before: toJson(change.before),
      after: toJson(change.after),
    },
    select: { id: true },
  });
}
