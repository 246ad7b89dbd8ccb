import {
  ChannelSchema,
  ReminderAboutSchema,
  ReminderReasonSchema,
  ReminderStateSchema,
  ReportKindSchema,
  type ListReminders,
  type ReminderState,
} from '@tiendo/contracts';
import { daysOfRung, ladderOfRung } from '@tiendo/calendar';
import { Prisma } from '@tiendo/db';
import { z } from 'zod';
import type { ServiceContext } from '#app/context.ts';
import type { ReminderLedger, ReminderRow } from './views.ts';

const RowSchema = z.object({
  id: z.string(),
  about: ReminderAboutSchema,
  subjectId: z.string(),
  title: z.string(),
  kind: ReportKindSchema.nullable(),
  periodFrom: z.string().nullable(),
  periodTo: z.string().nullable(),
  planTitle: z.string(),
  lastDay: z.string(),
  sendOn: z.string(),
  state: ReminderStateSchema,
  reason: ReminderReasonSchema.nullable(),
  memberId: z.string(),
  fullName: z.string(),
  agencyName: z.string().nullable(),
  settledAt: z.date().nullable(),
  rung: z.string(),
  channel: ChannelSchema,
  attempts: z.number().nullable(),
  lastError: z.string().nullable(),
  nextAttemptAt: z.date().nullable(),
  retrying: z.boolean(),
});

/**
 * listReminders gives one page of the tenant's ledger. What is still to come stands nearest day first, what has been settled latest day
 * first.
 */
export async function listReminders(
  ctx: ServiceContext,
  input: ListReminders,
): Promise<ReminderLedger> {
  const { page, pageSize, state } = input;
  const who = filters(ctx, input);
  const [rows, counts] = await Promise.all([selectRows(ctx, input, who), countStates(ctx, who)]);
  const total = state ? counts[state] : Object.values(counts).reduce((sum, n) => sum + n, 0);
  return { rows: rows.map(toView), total, page, pageSize, counts };
}

function filters(ctx: ServiceContext, { memberId, from, to }: ListReminders): Prisma.Sql {
  const conditions = [Prisma.sql`r.tenant_id = ${ctx.db.tenantId}::uuid`];
  if (memberId) conditions.push(Prisma.sql`r.member_id = ${memberId}::uuid`);
  if (from) conditions.push(Prisma.sql`r.send_on >= ${from}::date`);
  if (to) conditions.push(Prisma.sql`r.send_on <= ${to}::date`);
  return Prisma.join(conditions, ' AND ');
}

async function selectRows(ctx: ServiceContext, input: ListReminders, who: Prisma.Sql) {
  const { page, pageSize, state } = input;
  const inState = state ? Prisma.sql`AND r.state = ${state}::reminder_state` : Prisma.empty;
  const order = state === 'planned' || state === 'sending' ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const rows = await ctx.db.$queryRaw`
    WITH found AS (
      SELECT r.* FROM reminder r WHERE ${who} ${inState}
      ORDER BY r.send_on ${order}, r.member_id, r.last_day, r.id LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize})
    SELECT r.id, r.about::text, coalesce(r.task_id, r.obligation_id, r.plan_id, r.received_id) AS "subjectId",
      coalesce(t.title, s.title, v.title, p.title) AS title, coalesce(s.kind, v.kind) AS kind,
      to_char(coalesce(w.period_from, v.period_from), 'YYYY-MM-DD') AS "periodFrom",
      to_char(coalesce(w.period_to, v.period_to), 'YYYY-MM-DD') AS "periodTo", coalesce(p.title, v.plan_title) AS "planTitle", to_char(r.last_day, 'YYYY-MM-DD') AS "lastDay", to_char(r.send_on, 'YYYY-MM-DD') AS "sendOn",
      r.rung, r.channel, r.state::text, r.reason, r.member_id AS "memberId", m.full_name AS "fullName",
      coalesce(a.short_name, a.name) AS "agencyName", r.settled_at AS "settledAt",
      g.attempts, g.last_error AS "lastError", g.next_attempt_at AS "nextAttemptAt",
      coalesce(r.state = 'sending' AND g.state = 'planned' AND g.last_error IS NOT NULL, false) AS retrying
    FROM found r
    JOIN member m ON m.tenant_id = r.tenant_id AND m.id = r.member_id
    LEFT JOIN agency a ON a.tenant_id = m.tenant_id AND a.id = m.agency_id
    LEFT JOIN task t ON t.tenant_id = r.tenant_id AND t.id = r.task_id
    LEFT JOIN obligation o ON o.tenant_id = r.tenant_id AND o.id = r.obligation_id
    LEFT JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
    LEFT JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
    LEFT JOIN received_report v ON v.tenant_id = r.tenant_id AND v.id = r.received_id
    LEFT JOIN plan p ON p.tenant_id = r.tenant_id AND p.id = coalesce(t.plan_id, o.plan_id, r.plan_id)
    LEFT JOIN message g ON g.tenant_id = r.tenant_id AND g.id = r.message_id
    ORDER BY r.send_on ${order}, r.member_id, r.last_day, r.id`;
  return z.array(RowSchema).parse(rows);
}

async function countStates(
  ctx: ServiceContext,
  who: Prisma.Sql,
): Promise<Record<ReminderState, number>> {
  const rows = z
    .array(z.object({ state: ReminderStateSchema, count: z.number() }))
    .parse(
      await ctx.db
        .$queryRaw`SELECT r.state::text, count(*)::int AS count FROM reminder r WHERE ${who} GROUP BY r.state`,
    );
  const counts = { planned: 0, sending: 0, sent: 0, skipped: 0, failed: 0, cancelled: 0 };
  for (const row of rows) counts[row.state] = row.count;
  return counts;
}

function toView(row: z.infer<typeof RowSchema>): ReminderRow {
  const { kind, periodFrom, periodTo, lastError: error, nextAttemptAt: nextAt } = row;
  const { id, about, subjectId, title, planTitle, lastDay, sendOn, state, reason } = row;
  return {
    id,
    about,
    subjectId,
    title,
    period: kind && periodFrom && periodTo ? { kind, periodFrom, periodTo } : null,
    planTitle,
    lastDay,
    daysFromDue: daysOfRung(row.rung),
    ladder: ladderOfRung(row.rung),
    channel: row.channel,
    sendOn,
    state,
    reason,
    recipient: { id: row.memberId, fullName: row.fullName, agencyName: row.agencyName },
    settledAt: row.settledAt?.toISOString() ?? null,
    retry:
      row.retrying && error !== null && nextAt !== null
        ? { attempts: row.attempts ?? 0, error, nextAt: nextAt.toISOString() }
        : null,
  };
}
