import { randomUUID } from 'node:crypto';
import type { TenantTx } from '@tiendo/db';
import { z } from 'zod';
import type { DueRow } from './dispatch-policy.ts';
import type { DispatchContext } from './dispatch-reminders.ts';

/**
 * deliverInside turns due rows of the inbox into one notice a person. No network is between them and the reader, so they are delivered in the
 * transaction that gathers them: exactly once. It gives how many rows were said; who had a notice today already keeps theirs for later.
 */
export async function deliverInside(
  tx: TenantTx,
  ctx: DispatchContext,
  rows: readonly DueRow[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const messages = [...new Set(rows.map((row) => row.memberId))].map((memberId) => {
    const id = randomUUID();
    return { id, memberId, mailId: `${id}@${ctx.mailDomain}` };
  });
  const counted = await tx.$queryRaw`
    WITH told AS (
      INSERT INTO message (tenant_id, id, member_id, channel, send_on, recipient, subject, body_text, body_html, mail_id, state,
        attempts, sent_at)
      SELECT ${tx.tenantId}::uuid, w.id, w."memberId", 'inbox', ${ctx.today}::date, '', '', '', '', w."mailId", 'sent', 1, ${ctx.now}
      FROM jsonb_to_recordset(${JSON.stringify(messages)}::jsonb) AS w (id uuid, "memberId" uuid, "mailId" text)
      ON CONFLICT (tenant_id, member_id, channel, send_on, occasion) DO NOTHING
      RETURNING id, member_id),
    said AS (
      UPDATE reminder r SET state = 'sent', message_id = told.id, settled_at = ${ctx.now} FROM told
      WHERE r.tenant_id = ${tx.tenantId}::uuid AND r.id = ANY (${rows.map((row) => row.id)}::uuid[]) AND r.state = 'planned'
        AND r.member_id = told.member_id
      RETURNING r.message_id, r.task_id, r.obligation_id, r.plan_id, r.received_id),
    noticed AS (
      INSERT INTO notice (tenant_id, id, member_id, kind, payload, created_at)
      SELECT ${tx.tenantId}::uuid, told.id, told.member_id, 'reminders', jsonb_build_object(
        'taskIds', to_jsonb(coalesce(array_agg(DISTINCT said.task_id) FILTER (WHERE said.task_id IS NOT NULL), '{}')),
        'obligationIds', to_jsonb(coalesce(array_agg(DISTINCT said.obligation_id) FILTER (WHERE said.obligation_id IS NOT NULL), '{}')),
        'planIds', to_jsonb(coalesce(array_agg(DISTINCT said.plan_id) FILTER (WHERE said.plan_id IS NOT NULL), '{}')),
        'receivedIds', to_jsonb(coalesce(array_agg(DISTINCT said.received_id) FILTER (WHERE said.received_id IS NOT NULL), '{}'))), ${ctx.now}
      FROM told JOIN said ON said.message_id = told.id
      GROUP BY told.id, told.member_id)
    SELECT count(*)::int AS said FROM said`;
  return z.tuple([z.object({ said: z.number() })]).parse(counted)[0].said;
}
