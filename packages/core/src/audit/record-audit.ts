import type { TenantTx } from '@tiendo/db';
import type { Actor } from '#app/context.ts';
import { toJson } from './to-json.ts';

/** AuditedEntity names the kinds of row whose changes are kept. */
export type AuditedEntity =
  | 'plan'
  | 'target'
  | 'agency'
  | 'task'
  | 'schedule'
  | 'member'
  | 'settings'
  | 'reminder_policy'
  | 'report';

/** AuditedChange is one change: what it was before (null when created) and after (null when removed). */
export interface AuditedChange {
  entity: AuditedEntity;
  entityId: string;
  action:
    | 'created'
    | 'updated'
    | 'reordered'
    | 'archived'
    | 'restored'
    | 'status_changed'
    | 'removed';
  before: object | null;
  after: object | null;
}

/** recordAudit writes who changed what in the same transaction as the change, so that neither stands without the other. */
export async function recordAudit(
  tx: TenantTx,
  actor: Pick<Actor, 'memberId' | 'fullName'>,
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
