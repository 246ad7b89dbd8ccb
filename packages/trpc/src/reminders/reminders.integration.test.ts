import { replanTenant } from '@tiendo/core/reminders';
import {
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeSchedule,
  makeTask,
  makeTenant,
  openReports,
  openTestDatabase,
  remindPlainly,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { defaultReminderPolicy, type Role } from '@tiendo/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

const today = '2026-06-10';
let place: TestDatabase;
let tenant: TestTenant;
let officerId: string;
const wake = vi.fn<() => Promise<void>>(() => Promise.resolve());

beforeAll(async () => {
  place = await openTestDatabase();
});
afterAll(() => place.close());

beforeEach(async () => {
  wake.mockClear();
  tenant = await makeTenant(place.database);
  const agency = await place.database.withTenant(tenant.id, (db) => makeAgency(db));
  const role = { role: 'agency_officer' as const, agencyId: agency.id };
  officerId = (await makeActor(place.database, tenant, role)).memberId;
  await place.database.withTenant(tenant.id, async (db) => {
    const plan = await makePlan(db);
    await makeTask(db, plan.id, { dueOn: '2026-06-12', agencies: [{ agencyId: agency.id }] });
    await makeSchedule(db, plan.id, { reporterIds: [agency.id] });
    await openReports(db, today);
    await replanTenant(db, { now: new Date(`${today}T02:00:00Z`), today });
  });
});

async function as(role: Role, of = tenant) {
  const actor = await makeActor(place.database, of, { role });
  const options = { today, tenantSlug: tenant.slug };
  return makeCaller(testDeps(place.database, { wake }), actor, options).reminders;
}

const failsWith = (code: string) => ({ cause: { code } });
const rung = (days: number, ...tell: ('officer' | 'head')[]) => ({ days, tell });
const policy = {
  rowVersion: 0,
  policy: { rungs: [rung(2, 'officer', 'head'), rung(-14, 'officer')], digest: false },
};
const saved = {
  ...defaultReminderPolicy,
  weekly: null,
  rungs: [rung(-14, 'officer'), rung(2, 'officer', 'head')],
  digest: false,
};

describe('the policy', () => {
  test('has a default', async () => {
    expect(await (await as('leader')).readPolicy()).toEqual({
      policy: defaultReminderPolicy,
      paused: null,
      rowVersion: 0,
    });
  });

  test('is replaced, kept in the log, and the ledger planned anew', async () => {
    const admin = await as('admin');
    await admin.updatePolicy(policy);
    expect(await admin.readPolicy()).toEqual({ policy: saved, paused: null, rowVersion: 1 });
    expect(wake).toHaveBeenCalledWith('outbox.drain');
    const audit = await place.inspect(
      `SELECT entity, action, before, after FROM audit_entry WHERE tenant_id = $1`,
      [tenant.id],
    );
    expect(audit).toEqual([
      {
        entity: 'reminder_policy',
        action: 'updated',
        before: defaultReminderPolicy,
        after: saved,
      },
    ]);
    const events = await place.inspect(`SELECT kind FROM outbox_event WHERE tenant_id = $1`, [
      tenant.id,
    ]);
    expect(events).toEqual([{ kind: 'reminders.replan' }]);
  });

  test('sent twice, the second is told that it is stale, and nothing more changes', async () => {
    const admin = await as('admin');
    await admin.updatePolicy(policy);
    await expect(admin.updatePolicy(policy)).rejects.toMatchObject(failsWith('stale_version'));
    expect((await admin.readPolicy()).rowVersion).toBe(1);
  });

  test.each<[string, object]>([
    ['a rung that tells nobody', { rungs: [rung(1)] }],
    ['half a day', { rungs: [rung(1.5, 'officer')] }],
    ['more than 180 days', { rungs: [rung(181, 'officer')] }],
    ['a day twice', { rungs: [rung(1, 'officer'), rung(1, 'head')] }],
    ['the night', { rungs: [], sendFrom: '02:00' }],
    ['a text', { rungs: [{ days: '7', tell: ['officer'] }] }],
  ])('%s is refused', async (_, input) => {
    const admin = await as('admin');
    const bad = { rowVersion: 0, policy: input } as typeof policy;
    await expect(admin.updatePolicy(bad)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  test.each<Role>(['coordinator', 'leader', 'agency_head', 'agency_officer', 'ministry'])(
    '%s may not change it',
    async (role) => {
      const caller = await as(role);
      await expect(caller.updatePolicy(policy)).rejects.toMatchObject(failsWith('forbidden'));
    },
  );
});

describe('the ledger', () => {
  beforeEach(async () => {
    await remindPlainly(place.database, tenant.id);
    await place.inspect(`DELETE FROM reminder WHERE tenant_id = $1`, [tenant.id]);
    await place.database.withTenant(tenant.id, (db) =>
      replanTenant(db, { now: new Date(`${today}T02:00:00Z`), today }),
    );
  });

  test('lists what is to come, nearest first, with what it is about and to whom', async () => {
    const ledger = await (await as('coordinator')).listReminders({ state: 'planned' });
    expect(ledger.rows[0]).toMatchObject({
      about: 'task',
      daysFromDue: -1,
      sendOn: '2026-06-11',
      lastDay: '2026-06-12',
      state: 'planned',
      reason: null,
      recipient: { id: officerId },
      settledAt: null,
    });
    expect(ledger.rows[0]?.planTitle).toMatch(/^Kế hoạch số/);
    const report = ledger.rows.find((row) => row.about === 'obligation');
    expect(report).toMatchObject({
      period: { kind: 'six-month', periodFrom: '2026-01-01', periodTo: '2026-06-30' },
    });
    const days = ledger.rows.map((row) => row.sendOn);
    expect(days).toEqual(days.toSorted());
    expect(ledger.total).toBe(ledger.rows.length);
  });

  test('counts every state, and pages through one', async () => {
    const caller = await as('admin');
    const all = await caller.listReminders({});
    expect(all.total).toBe(14);
    expect(all.counts.planned + all.counts.skipped).toBe(14);
    const skipped = await caller.listReminders({ state: 'skipped' });
    expect(skipped.rows.every((row) => row.reason === 'past')).toBe(true);
    const first = await caller.listReminders({ state: 'planned', pageSize: 3 });
    const second = await caller.listReminders({ state: 'planned', pageSize: 3, page: 2 });
    const ids = [...first.rows, ...second.rows].map((row) => row.id);
    expect(new Set(ids).size).toBe(6);
    expect(first.total).toBe(all.counts.planned);
  });

  test('by person and by day', async () => {
    const caller = await as('leader');
    const day = await caller.listReminders({ from: '2026-06-12', to: '2026-06-13' });
    expect(new Set(day.rows.map((row) => row.sendOn))).toEqual(
      new Set(['2026-06-12', '2026-06-13']),
    );
    expect((await caller.listReminders({ memberId: officerId })).total).toBe(14);
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect((await caller.listReminders({ memberId: nobody })).total).toBe(0);
    expect(await caller.listRecipients()).toMatchObject([{ id: officerId }]);
    await expect(
      caller.listReminders({ from: '2026-06-13', to: '2026-06-12' }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('shows why a message is still being tried', async () => {
    await place.inspect(
      `WITH held AS (
         INSERT INTO message (tenant_id, id, member_id, send_on, recipient, subject, body_text, body_html, mail_id, attempts,
           last_error, next_attempt_at)
         VALUES ($1, gen_random_uuid(), $2, '2026-06-11', '', '', '', '', 'x@y', 3, 'connect ECONNREFUSED', '2026-06-11T02:04:00Z')
         RETURNING id)
       UPDATE reminder SET state = 'sending', message_id = held.id FROM held
       WHERE tenant_id = $1 AND send_on = '2026-06-11' AND task_id IS NOT NULL`,
      [tenant.id, officerId],
    );
    const { rows } = await (await as('admin')).listReminders({ state: 'sending' });
    expect(rows).toMatchObject([
      {
        retry: {
          attempts: 3,
          error: 'connect ECONNREFUSED',
          nextAt: '2026-06-11T02:04:00.000Z',
        },
      },
    ]);
  });

  test.each<Role>(['agency_head', 'agency_officer', 'ministry'])(
    '%s may not read it',
    async (role) => {
      const caller = await as(role);
      await expect(caller.listReminders({})).rejects.toMatchObject(failsWith('forbidden'));
      await expect(caller.readPolicy()).rejects.toMatchObject(failsWith('forbidden'));
      await expect(caller.listRecipients()).rejects.toMatchObject(failsWith('forbidden'));
    },
  );

  test('another tenant’s administrator finds no such tenant', async () => {
    const stranger = await as('admin', await makeTenant(place.database));
    await expect(stranger.listReminders({})).rejects.toMatchObject(failsWith('tenant_not_found'));
    await expect(stranger.updatePolicy(policy)).rejects.toMatchObject(
      failsWith('tenant_not_found'),
    );
  });
});

describe('the year to come', () => {
  test('shows by month what would be sent, day by day and person by person', async () => {
    const preview = await (await as('coordinator')).previewReminders({ year: 2026, month: 6 });
    expect(preview).toMatchObject({ year: 2026, month: 6, from: today, noContact: [] });
    expect(preview.messages.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
    expect(preview.messages[5]).toBeGreaterThan(0);
    const person = preview.days[0]?.people.find(({ channels }) => channels.includes('email'));
    expect(person?.channels).toEqual(['email', 'inbox']);
    expect(preview.days[0]?.people[0]?.items[0]).toMatchObject({ lastDay: '2026-06-12' });
    expect(preview.days.every(({ date }) => date.startsWith('2026-06'))).toBe(true);
  });

  test('of a year that is over there is nothing to foretell', async () => {
    const preview = await (await as('admin')).previewReminders({ year: 2025, month: 1 });
    expect(preview).toMatchObject({ days: [], messages: Array.from({ length: 12 }, () => 0) });
  });

  test.each<Role>(['agency_head', 'agency_officer', 'ministry'])(
    '%s may not see it',
    async (role) => {
      const asked = (await as(role)).previewReminders({ year: 2026, month: 6 });
      await expect(asked).rejects.toMatchObject(failsWith('forbidden'));
    },
  );
});
