import { addDays } from '@tiendo/calendar';
import type { ListDeliveries } from '@tiendo/contracts';
import { Prisma } from '@tiendo/db';
import { z } from 'zod';
import type { ServiceContext } from '#app/context.ts';
import { messageColumns, MessageRowSchema, toMessageRow } from './message-rows.ts';
import type { DeliveryLog } from './views.ts';

/** Without a day the log shows the last month. */
const usualDays = 30;

/** No index serves a search for part of a name under row-level security, so the days that are looked through are bounded. */
const mostDays = 366;

/**
 * listDeliveries gives one page of the messages of the tenant, newest day first, with each attempt to deliver them. It looks through the last 30
 * days unless told otherwise, and through a year at most; `from` and `to` of the answer say which days those were.
 */
export async function listDeliveries(
  ctx: ServiceContext,
  input: ListDeliveries,
): Promise<DeliveryLog> {
  const { page, pageSize } = input;
  const { from, to } = daysOf(ctx, input);
  const found = Prisma.sql`
    FROM message g
    JOIN member m ON m.tenant_id = g.tenant_id AND m.id = g.member_id
    LEFT JOIN agency a ON a.tenant_id = m.tenant_id AND a.id = m.agency_id
    WHERE ${filter(ctx, input)} AND g.send_on BETWEEN ${from}::date AND ${to}::date`;
  const [rows, counted] = await Promise.all([
    ctx.db.$queryRaw<unknown[]>`
      SELECT ${messageColumns} ${found}
      ORDER BY g.send_on DESC, g.created_at DESC, g.id LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`,
    ctx.db.$queryRaw<unknown[]>`SELECT count(*)::int AS total ${found}`,
  ]);
  const [{ total }] = z.tuple([z.object({ total: z.number() })]).parse(counted);
  return {
    rows: z.array(MessageRowSchema).parse(rows).map(toMessageRow),
    total,
    page,
    pageSize,
    from,
    to,
  };
}

function daysOf(ctx: ServiceContext, input: ListDeliveries) {
  const to = input.to ?? (input.from && input.from > ctx.today ? input.from : ctx.today);
  const from = input.from ?? addDays(to, -usualDays);
  const earliest = addDays(to, -mostDays);
  return { from: from < earliest ? earliest : from, to };
}

function filter(ctx: ServiceContext, { search, channel, state }: ListDeliveries): Prisma.Sql {
  const conditions = [Prisma.sql`g.tenant_id = ${ctx.db.tenantId}::uuid`];
  if (channel) conditions.push(Prisma.sql`g.channel = ${channel}`);
  if (state) conditions.push(Prisma.sql`g.state = ${state}::message_state`);
  if (search) {
    const like = `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    conditions.push(
      Prisma.sql`(m.full_name ILIKE ${like} OR g.recipient ILIKE ${like} OR g.subject ILIKE ${like})`,
    );
  }
  return Prisma.join(conditions, ' AND ');
}
