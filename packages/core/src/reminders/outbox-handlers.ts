import {
  RoleSchema,
  type MailResult,
  type MailText,
  type OutgoingMail,
  type ReturnedMail,
} from '@tiendo/contracts';
import type { TenantDb, TenantTx } from '@tiendo/db';
import { z } from 'zod';
import { defineOutboxHandler, type OutboxHandler } from '#app/outbox/define-outbox-handler.ts';
import { derivedId } from '#app/outbox/derived-id.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { readItems } from './dispatch/read-items.ts';
import { readTenant } from './dispatch/read-tenant.ts';
import { replanTenant } from './replan-tenant.ts';

/** NoticeDeps are what the process gives for mails that go out at once. */
export interface NoticeDeps {
  render: (content: ReturnedMail) => MailText;
  /** Hands one mail over; it never throws. */
  send: (mail: OutgoingMail) => Promise<MailResult>;
  mailDomain: string;
}

/** reminderOutboxHandlers follows up what concerns reminders: replanning a tenant, and telling an agency that its report came back. */
export function reminderOutboxHandlers(deps: NoticeDeps): OutboxHandler[] {
  return [
    defineOutboxHandler('reminders.replan', (ctx) => replanTenant(ctx.db, ctx)),
    defineOutboxHandler('report.returned', async (ctx, { id, payload }) => {
      await ctx.db.transaction((tx) => spread(tx, id, payload.obligationId));
    }),
    defineOutboxHandler('report.returned.mail', async (ctx, { id, payload }) => {
      const content = await readReturned(ctx.db, payload);
      if (!content) return;
      const { email, ...mail } = content;
      const text = deps.render({ ...mail, today: ctx.today });
      const result = await deps.send({ ...text, to: email, messageId: `${id}@${deps.mailDomain}` });
      if (result.outcome === 'retry') throw new Error(result.error);
    }),
  ];
}

/**
 * One event a person, so that a mail that fails is repeated for its own recipient only. Spreading twice, which a crash can cause, gives
 * the events the ids they have already.
 */
async function spread(tx: TenantTx, eventId: string, obligationId: string): Promise<void> {
  const members = z.array(z.object({ id: z.string() })).parse(
    await tx.$queryRaw`
      SELECT m.id FROM obligation o
      JOIN member m ON m.tenant_id = o.tenant_id AND m.agency_id = o.agency_id
      WHERE o.tenant_id = ${tx.tenantId}::uuid AND o.id = ${obligationId}::uuid AND o.state = 'returned'
        AND m.status = 'active' AND m.role IN ('agency_officer', 'agency_head')
      ORDER BY m.id`,
  );
  for (const { id: memberId } of members) {
    const id = derivedId(eventId, memberId);
    await emitOutboxEvent(tx, 'report.returned.mail', { obligationId, memberId }, id);
  }
}

const RowSchema = z.object({
  email: z.string(),
  fullName: z.string(),
  role: RoleSchema,
  returnedBy: z.string(),
  reason: z.string(),
});

/** What there is to say, or null when the report was handed in again or the person has left. */
async function readReturned(db: TenantDb, ids: { obligationId: string; memberId: string }) {
  return db.transaction(async (tx) => {
    const [row] = z.array(RowSchema).parse(
      await tx.$queryRaw`
        SELECT m.email, m.full_name AS "fullName", m.role::text, e.member_name AS "returnedBy", e.reason
        FROM obligation o
        JOIN member m ON m.tenant_id = o.tenant_id AND m.id = ${ids.memberId}::uuid AND m.status = 'active'
        JOIN report_event e ON e.tenant_id = o.tenant_id AND e.obligation_id = o.id AND e.kind = 'returned'
        WHERE o.tenant_id = ${tx.tenantId}::uuid AND o.id = ${ids.obligationId}::uuid AND o.state = 'returned'
        ORDER BY e.created_at DESC LIMIT 1`,
    );
    const report = (await readItems(tx, [ids.obligationId])).get(ids.obligationId);
    if (!row || !report) return null;
    const { email, fullName, role, returnedBy, reason } = row;
    const tenant = await readTenant(tx);
    return { email, tenant, recipient: { fullName, role }, report, returnedBy, reason };
  });
}
