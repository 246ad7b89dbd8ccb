import type { TenantTx } from '@tiendo/db';
import type { DispatchContext } from './dispatch-reminders.ts';

/**
 * deliverInside turns today's gathered messages of the inbox into notices. No network is between them and the reader, so each is delivered in
 * the transaction that gathers it: exactly once.
 */
export async function deliverInside(tx: TenantTx, ctx: DispatchContext): Promise<void> {
  await tx.$executeRaw`
    WITH told AS (
      UPDATE message SET state = 'sent', attempts = 1, sent_at = ${ctx.now}
      WHERE tenant_id = ${tx.tenantId}::uuid AND channel = 'inbox' AND state = 'planned' AND send_on = ${ctx.today}::date
      RETURNING id, member_id),
    said AS (
      UPDATE reminder r SET state = 'sent', settled_at = ${ctx.now} FROM told
      WHERE r.tenant_id = ${tx.tenantId}::uuid AND r.message_id = told.id AND r.state = 'sending'
      RETURNING r.message_id, r.task_id, r.obligation_id, r.plan_id, r.received_id)
    INSERT INTO notice (tenant_id, id, member_id, kind, payload, created_at)
    SELECT ${tx.tenantId}::uuid, told.id, told.member_id, 'reminders', jsonb_build_object(
      'taskIds', to_jsonb(coalesce(array_agg(DISTINCT said.task_id) FILTER (WHERE said.task_id IS NOT NULL), '{}')),
      'obligationIds', to_jsonb(coalesce(array_agg(DISTINCT said.obligation_id) FILTER (WHERE said.obligation_id IS NOT NULL), '{}')),
      'planIds', to_jsonb(coalesce(array_agg(DISTINCT said.plan_id) FILTER (WHERE said.plan_id IS NOT NULL), '{}')),
      'receivedIds', to_jsonb(coalesce(array_agg(DISTINCT said.received_id) FILTER (WHERE said.received_id IS NOT NULL), '{}'))), ${ctx.now}
    FROM told JOIN said ON said.message_id = told.id
    GROUP BY told.id, told.member_id`;
}
