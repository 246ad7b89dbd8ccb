import { vietnamDateOf } from '@tiendo/calendar';
import {
  ChannelSchema,
  ReminderStateSchema,
  type Channel,
  type ReminderState,
} from '@tiendo/contracts';
import type { PlatformDb } from '@tiendo/db';
import { z } from 'zod';

/** FigureRow counts reminders or messages of one state and channel; `lateSeconds` is how late the oldest of them is that should have gone. */
export interface FigureRow {
  state: ReminderState;
  channel: Channel;
  count: number;
  lateSeconds: number;
}

/** Figures are what an operator watches; nothing in them says whose they are. */
export interface Figures {
  /** Reminders of the last seven days up to today, and older ones that still wait. */
  reminders: FigureRow[];
  /** Messages that wait or are being sent, and those that failed within seven days. */
  messages: FigureRow[];
  /** Follow-up work that waits, and how long the oldest of it has been due. */
  outbox: { waiting: number; lateSeconds: number };
}

const RowSchema = z.object({
  what: z.enum(['reminder', 'message']),
  state: ReminderStateSchema,
  channel: ChannelSchema,
  count: z.number(),
  lateSeconds: z.number(),
});

const OutboxSchema = z.tuple([z.object({ waiting: z.number(), lateSeconds: z.number() })]);

/**
 * readFigures counts what the reminders of all active tenants are doing, in two statements over indexes of states and days. What should have gone
 * counts as late from 08:00 in Vietnam of its day, whatever later hour its tenant has chosen: hours are a tenant’s own matter.
 */
export async function readFigures(platform: PlatformDb, now: Date): Promise<Figures> {
  const today = vietnamDateOf(now.getTime());
  const rows = await platform.$queryRaw<unknown[]>`
    WITH found AS (
      SELECT 'reminder' AS what, tenant_id, state::text, channel, send_on, count(*) AS n FROM reminder
      WHERE state IN ('planned', 'sending') AND send_on <= ${today}::date GROUP BY 2, 3, 4, 5
      UNION ALL
      SELECT 'reminder', tenant_id, state::text, channel, NULL, count(*) FROM reminder
      WHERE state IN ('sent', 'skipped', 'failed', 'cancelled') AND send_on BETWEEN ${today}::date - 7 AND ${today}::date GROUP BY 2, 3, 4
      UNION ALL
      SELECT 'message', tenant_id, state::text, channel, send_on, count(*) FROM message
      WHERE state IN ('planned', 'sending') GROUP BY 2, 3, 4, 5
      UNION ALL
      SELECT 'message', tenant_id, state::text, channel, NULL, count(*) FROM message
      WHERE state = 'failed' AND next_attempt_at >= ${now}::timestamptz - interval '7 days' GROUP BY 2, 3, 4)
    SELECT what, state, channel, sum(n)::int AS count, greatest(0, coalesce(
      extract(epoch FROM ${now}::timestamptz - min((send_on + time '08:00') AT TIME ZONE 'Asia/Ho_Chi_Minh')), 0))::float8 AS "lateSeconds"
    FROM found JOIN tenant t ON t.id = found.tenant_id AND t.status = 'active'
    GROUP BY what, state, channel ORDER BY what, state, channel`;
  const outbox = await platform.$queryRaw<unknown[]>`
    SELECT count(*)::int AS waiting,
      greatest(0, coalesce(extract(epoch FROM ${now}::timestamptz - min(available_at)), 0))::float8 AS "lateSeconds"
    FROM outbox_event WHERE done_at IS NULL`;
  const figures = z.array(RowSchema).parse(rows);
  const of = (wanted: 'reminder' | 'message') =>
    figures
      .filter(({ what }) => what === wanted)
      .map(({ state, channel, count, lateSeconds }) => ({ state, channel, count, lateSeconds }));
  return {
    reminders: of('reminder'),
    messages: of('message'),
    outbox: OutboxSchema.parse(outbox)[0],
  };
}
