import {
  makeActor,
  makeAgency,
  makePlan,
  makeTask,
  makeTenant,
  openTestDatabase,
  type TestDatabase,
} from '@tiendo/testing';
import type { QueueLook } from '@tiendo/contracts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startHealthServer } from '#app/health-server.ts';
import { createMetrics } from './metrics.ts';

let place: TestDatabase;
let now = new Date('2026-06-15T03:00:00Z');
const calm: QueueLook = {
  counts: { waiting: 2, active: 1, delayed: 6, failed: 0 },
  schedules: [],
  failed: [],
};
const look = vi.fn<() => Promise<QueueLook>>(() => Promise.resolve(calm));

beforeAll(async () => {
  place = await openTestDatabase();
});
afterAll(() => place.close());

const rowOf = async (memberId: string, tenantId: string, taskId: string, values: string) =>
  place.inspect(
    `INSERT INTO reminder (tenant_id, id, about, task_id, rung, member_id, last_day, channel, send_on, state)
     SELECT $1, gen_random_uuid(), 'task', $2, 'due-' || n, $3, '2026-06-20', v.channel, v.day::date, v.state::reminder_state
     FROM (VALUES ${values}) AS v (n, channel, day, state)`,
    [tenantId, taskId, memberId],
  );

async function office() {
  const tenant = await makeTenant(place.database);
  return place.database.withTenant(tenant.id, async (db) => {
    const agency = await makeAgency(db);
    const plan = await makePlan(db);
    const agencies = [{ agencyId: agency.id }];
    const task = await makeTask(db, plan.id, { dueOn: '2026-06-20', agencies });
    const role = { role: 'agency_officer' as const, agencyId: agency.id };
    const { memberId } = await makeActor(place.database, tenant, role);
    return { tenantId: tenant.id, taskId: task.id, memberId };
  });
}

test('counts what waits, went and failed, says how late the oldest is, and names nobody', async () => {
  const { tenantId, taskId, memberId } = await office();
  await rowOf(
    memberId,
    tenantId,
    taskId,
    `(1, 'email', '2026-06-12', 'planned'), (2, 'email', '2026-06-15', 'planned'), (3, 'email', '2026-06-16', 'planned'),
     (4, 'email', '2026-06-14', 'sent'), (5, 'email', '2026-06-01', 'sent'), (6, 'zns', '2026-06-15', 'failed')`,
  );
  await place.inspect(
    `INSERT INTO message (tenant_id, id, member_id, channel, send_on, recipient, subject, body_text, body_html, mail_id, state, next_attempt_at)
     VALUES ($1, gen_random_uuid(), $2, 'sms', '2026-06-15', '0912345678', 'Bí mật', '', '', 'a@b', 'planned', $3)`,
    [tenantId, memberId, now],
  );
  const suspended = await office();
  await rowOf(
    suspended.memberId,
    suspended.tenantId,
    suspended.taskId,
    `(1, 'push', '2026-06-01', 'planned')`,
  );
  await place.inspect(`UPDATE tenant SET status = 'suspended' WHERE id = $1`, [suspended.tenantId]);
  await place.inspect(
    `INSERT INTO outbox_event (tenant_id, id, kind, payload, available_at)
     VALUES ($1, gen_random_uuid(), 'reminders.replan', '{}', $2::timestamptz - interval '90 seconds')`,
    [tenantId, now],
  );
  const text = await metrics().render();
  expect(text.split('\n').filter((line) => line.startsWith('tiendo_'))).toEqual([
    'tiendo_reminders{state="failed",channel="zns"} 1',
    'tiendo_reminders{state="planned",channel="email"} 2',
    'tiendo_reminders{state="sent",channel="email"} 1',
    'tiendo_messages{state="planned",channel="sms"} 1',
    'tiendo_oldest_unsent_seconds{channel="inbox"} 0',
    'tiendo_oldest_unsent_seconds{channel="email"} 266400',
    'tiendo_oldest_unsent_seconds{channel="push"} 0',
    'tiendo_oldest_unsent_seconds{channel="zns"} 0',
    'tiendo_oldest_unsent_seconds{channel="sms"} 7200',
    'tiendo_outbox_waiting 1',
    'tiendo_outbox_oldest_seconds 90',
    'tiendo_queue_jobs{state="waiting"} 2',
    'tiendo_queue_jobs{state="active"} 1',
    'tiendo_queue_jobs{state="delayed"} 6',
    'tiendo_queue_jobs{state="failed"} 0',
  ]);
});

const metrics = () =>
  createMetrics({
    database: place.database,
    clock: () => now,
    queue: { look } as unknown as Parameters<typeof createMetrics>[0]['queue'],
  });

test('is counted every fifteen seconds at most, and never served stale when counting fails', async () => {
  look.mockClear();
  const counted = metrics();
  const server = await startHealthServer(0, { ready: () => Promise.resolve(), metrics: counted });
  const ask = () => fetch(`http://127.0.0.1:${server.port}/metrics`);
  const [first] = await Promise.all([ask(), ask(), ask()]);
  expect(first.status).toBe(200);
  expect(first.headers.get('content-type')).toContain('text/plain');
  expect(await first.text()).toContain('# TYPE tiendo_queue_jobs gauge');
  expect(look).toHaveBeenCalledTimes(1);
  now = new Date(now.getTime() + 15_000);
  look.mockRejectedValueOnce(new Error('away'));
  expect((await ask()).status).toBe(503);
  expect((await ask()).status).toBe(200);
  expect(look).toHaveBeenCalledTimes(3);
  await server.close();
});
