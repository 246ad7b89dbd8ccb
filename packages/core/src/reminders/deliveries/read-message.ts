import {
  found,
  ReminderAboutSchema,
  ReminderReasonSchema,
  ReminderStateSchema,
} from '@tiendo/contracts';
import { z } from 'zod';
import type { ServiceContext } from '#app/context.ts';
import { messageColumns, MessageRowSchema, toMessageRow } from './message-rows.ts';
import type { MessageView, SaidItem } from './views.ts';

const SaidItemSchema: z.ZodType<SaidItem> = z.object({
  id: z.string(),
  about: ReminderAboutSchema,
  subjectId: z.string(),
  title: z.string(),
  lastDay: z.string(),
  state: ReminderStateSchema,
  reason: ReminderReasonSchema.nullable(),
});

/** readMessage gives a message with its text, every attempt, and what it was about. Error: not_found. */
export async function readMessage(ctx: ServiceContext, id: string): Promise<MessageView> {
  const tenantId = ctx.db.tenantId;
  const [messages, items] = await Promise.all([
    ctx.db.$queryRaw<unknown[]>`
      SELECT ${messageColumns}
      FROM message g
      JOIN member m ON m.tenant_id = g.tenant_id AND m.id = g.member_id
      LEFT JOIN agency a ON a.tenant_id = m.tenant_id AND a.id = m.agency_id
      WHERE g.tenant_id = ${tenantId}::uuid AND g.id = ${id}::uuid`,
    ctx.db.$queryRaw<unknown[]>`
      SELECT r.id, r.about::text, coalesce(r.task_id, r.obligation_id, r.plan_id, r.received_id) AS "subjectId",
        coalesce(t.title, s.title, v.title, p.title) AS title, to_char(r.last_day, 'YYYY-MM-DD') AS "lastDay", r.state::text, r.reason
      FROM reminder r
      LEFT JOIN task t ON t.tenant_id = r.tenant_id AND t.id = r.task_id
      LEFT JOIN obligation o ON o.tenant_id = r.tenant_id AND o.id = r.obligation_id
      LEFT JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
      LEFT JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
      LEFT JOIN received_report v ON v.tenant_id = r.tenant_id AND v.id = r.received_id
      LEFT JOIN plan p ON p.tenant_id = r.tenant_id AND p.id = r.plan_id
      WHERE r.tenant_id = ${tenantId}::uuid AND r.message_id = ${id}::uuid
      ORDER BY r.last_day, r.id`,
  ]);
  const row = found(z.array(MessageRowSchema).parse(messages)[0]);
  return { ...toMessageRow(row), text: row.text, items: z.array(SaidItemSchema).parse(items) };
}
