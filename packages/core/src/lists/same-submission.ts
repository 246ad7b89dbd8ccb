import { isDeepStrictEqual } from 'node:util';
import { assertThat, type AuditedEntity } from '@tiendo/contracts';
import type { TenantScope } from '@tiendo/db';
import { toJson } from '#app/audit/to-json.ts';

/**
 * assertSameSubmission tells a form that was sent twice from one that was sent, changed and sent again (the browser's Back button): the first
 * asks for nothing new, the second must not pass for saved. It holds what arrives against what the audit log says was created. Error:
 * already_sent.
 */
export async function assertSameSubmission(
  db: TenantScope,
  sent: { entity: AuditedEntity; id: string; after: object },
): Promise<void> {
  const created = await db.auditEntry.findFirst({
    where: { tenantId: db.tenantId, entity: sent.entity, entityId: sent.id, action: 'created' },
    select: { after: true },
  });
  assertIsSame(created !== null && isDeepStrictEqual(created.after, toJson(sent.after)));
}

/** assertIsSame fails with already_sent at the form's submissionId, so that the page gives the form a new one and keeps what was typed. */
export function assertIsSame(isSame: boolean): void {
  assertThat(isSame, 'already_sent', { submissionId: 'already_sent' });
}
