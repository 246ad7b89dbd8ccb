import { addDays, vietnamInstant } from '@tiendo/calendar';
import { defaultReminderPolicy, type ReminderPolicy } from '@tiendo/contracts';
import {
  makeActor,
  makeAgency,
  makePlan,
  makeSchedule,
  makeTask,
  makeTenant,
  openTestDatabase,
  type TestDatabase,
} from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openObligations } from '#app/reporting/server.ts';
import { dispatchDueReminders, replanTenant, simulateReminders, readWorld } from '../server.ts';

let place: TestDatabase;
beforeAll(async () => {
  place = await openTestDatabase();
});
afterAll(() => place.close());

const from = '2026-05-01';
const to = '2026-07-31';

/** A tenant with three agencies, one of them without people, tasks, a six-month report, a coordinator and a leader. */
async function office(policy: Partial<ReminderPolicy> = {}) {
  const tenant = await makeTenant(place.database);
  const reminderPolicy = { ...defaultReminderPolicy, ...policy };
  const holidays = [new Date('2026-06-15T00:00:00Z')];
  const commune = await makeTenant(place.database, { level: 'commune', parent: tenant });
  const { agencies } = await place.database.withTenant(tenant.id, async (db) => {
    await db.receivedReport.create({ data: receivedFrom(tenant.id, commune.id) });
    await db.tenantSetting.updateMany({
      where: { tenantId: tenant.id },
      data: { reminderPolicy, holidays },
    });
    const agencies = [await makeAgency(db), await makeAgency(db), await makeAgency(db)];
    const plan = await makePlan(db);
    await db.plan.updateMany({
      where: { tenantId: tenant.id },
      data: { activeSince: new Date('2026-01-01T00:00:00Z') },
    });
    const of = (...indexes: number[]) =>
      indexes.map((index) => ({ agencyId: agencies[index]?.id ?? '' }));
    await makeTask(db, plan.id, { dueOn: '2026-06-14', agencies: of(0, 1) });
    await makeTask(db, plan.id, { dueOn: '2026-05-20', agencies: of(1) });
    await makeTask(db, plan.id, { dueOn: '2026-06-20', agencies: of(2) });
    await makeTask(db, plan.id, { dueOn: null, agencies: of(0) });
    await makeSchedule(db, plan.id, { reporterIds: agencies.map(({ id }) => id) });
    return { agencies };
  });
  const [first, second] = agencies;
  await makeActor(place.database, tenant, { role: 'agency_officer', agencyId: first?.id ?? '' });
  await makeActor(place.database, tenant, { role: 'agency_head', agencyId: first?.id ?? '' });
  await makeActor(place.database, tenant, { role: 'agency_head', agencyId: second?.id ?? '' });
  await makeActor(place.database, tenant, { role: 'coordinator' });
  await makeActor(place.database, tenant, { role: 'leader' });
  return { tenant, agencies };
}

/** A report that a commune sent up before the first day, on a Thursday, and that nobody answers. */
function receivedFrom(tenantId: string, fromTenantId: string) {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  return {
    tenantId,
    fromTenantId,
    fromObligationId: fromTenantId,
    fromName: 'Xã Hòa Bình',
    title: 'Báo cáo quý',
    planTitle: 'Kế hoạch của xã',
    kind: 'quarterly',
    periodFrom: day('2026-01-01'),
    periodTo: day('2026-03-31'),
    lastDay: day('2026-05-05'),
    sentOn: day('2026-04-30'),
    publishedAt: day('2026-04-30'),
  };
}

const simulate = (tenantId: string, outage?: { from: string; to: string }) =>
  place.database.withTenant(tenantId, async (db) =>
    simulateReminders(await readWorld(db, from), { from, to, outage }),
  );

/** The same days in earnest: windows opened and ledger planned by night, dispatched in the morning by gateways that take everything. */
async function live(tenantId: string, outage?: { from: string; to: string }): Promise<void> {
  for (let today = from; today <= to; today = addDays(today, 1)) {
    if (outage && outage.from <= today && today <= outage.to) continue;
    const night = new Date(vietnamInstant(today, '00:10'));
    const morning = new Date(vietnamInstant(today, '08:00'));
    await place.database.withTenant(tenantId, async (db) => {
      await openObligations({ db, now: night, today });
      await replanTenant(db, { now: night, today });
      await dispatchDueReminders(db, {
        clock: () => morning,
        mailDomain: 'tiendo.test',
        writer: {
          mail: () => ({ subject: 's', text: 't', html: 'h' }),
          short: () => ({ title: 't', short: 's', url: 'http://tiendo.test/' }),
        },
        channels: {
          has: () => true,
          isOpen: () => true,
          send: () => Promise.resolve({ outcome: 'sent' }),
        },
      });
    });
  }
}

async function ledgerOf(tenantId: string): Promise<string[]> {
  const rows = await place.inspect<{ line: string }>(
    `SELECT concat_ws(' ', to_char(coalesce(r.settled_at, now()) AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD'), m.email, r.channel, r.rung,
       to_char(r.last_day, 'YYYY-MM-DD'), coalesce(t.title, a.short_name, a.name, v.from_name, 'plan'), r.state, r.reason) AS line
     FROM reminder r JOIN member m ON m.tenant_id = r.tenant_id AND m.id = r.member_id
     LEFT JOIN task t ON t.tenant_id = r.tenant_id AND t.id = r.task_id
     LEFT JOIN received_report v ON v.tenant_id = r.tenant_id AND v.id = r.received_id
     LEFT JOIN obligation o ON o.tenant_id = r.tenant_id AND o.id = r.obligation_id
     LEFT JOIN agency a ON a.tenant_id = o.tenant_id AND a.id = o.agency_id
     WHERE r.tenant_id = $1 AND r.state <> 'planned'`,
    [tenantId],
  );
  return rows.map((row) => row.line).toSorted();
}

const printed = (rows: Awaited<ReturnType<typeof simulate>>) =>
  rows
    .filter((row) => row.outcome !== 'no_contact')
    .map(({ date, recipient, channel, rung, lastDay, about, outcome, reason }) => {
      const { title: task, agencyName: sender } = about;
      const name = { task, obligation: sender, plan: 'plan', received: sender }[about.kind];
      return [
        date,
        recipient,
        channel,
        rung,
        lastDay,
        name,
        outcome,
        ...(reason ? [reason] : []),
      ].join(' ');
    })
    .toSorted();

describe('a simulation', () => {
  test.each<[string, Partial<ReminderPolicy>, { from: string; to: string } | undefined]>([
    ['of the default ladder', {}, undefined],
    ['over an outage of two days about the due date', {}, { from: '2026-06-11', to: '2026-06-12' }],
    ['over a month without anybody', {}, { from: '2026-06-01', to: '2026-06-30' }],
    [
      'of reminders on every day, by mail alone',
      { onWorkingDays: false, channels: ['email'] },
      undefined,
    ],
  ])('%s says what the planner and the dispatcher then do', async (_, policy, outage) => {
    const { tenant } = await office(policy);
    const foretold = await simulate(tenant.id, outage);
    expect(await ledgerOf(tenant.id)).toEqual([]);
    await live(tenant.id, outage);
    const done = await ledgerOf(tenant.id);
    expect(done.length).toBeGreaterThan(50);
    expect(printed(foretold)).toEqual(done);
  });

  test('after an outage over a due date each person gets one message, of what is true then', async () => {
    const { tenant } = await office({ onWorkingDays: false, channels: ['email'], digest: false });
    const rows = await simulate(tenant.id, { from: '2026-06-13', to: '2026-06-14' });
    const after = rows.filter((row) => row.date === '2026-06-15' && row.about.kind === 'task');
    const said = after.filter((row) => row.outcome === 'sent' && row.lastDay === '2026-06-14');
    expect(said.every((row) => row.rung === 'after-1')).toBe(true);
    expect(new Set(said.map((row) => row.recipient)).size).toBe(said.length);
    expect(after.filter((row) => row.reason === 'superseded').map((row) => row.rung)).toContain(
      'due',
    );
  });

  test('each rung once for a person and channel; one message a person a channel a day', async () => {
    const { tenant } = await office();
    const rows = await simulate(tenant.id);
    const keys = rows.map((row) =>
      [row.about.id, row.lastDay, row.rung, row.recipient, row.channel].join('|'),
    );
    expect(new Set(keys).size).toBe(keys.length);
    for (const row of rows.filter(({ outcome }) => outcome === 'sent')) {
      expect(row.message).toBe(`${row.date} ${row.channel} ${row.recipient}`);
    }
  });

  test('an agency without anybody to tell stands in it by name', async () => {
    const { tenant, agencies } = await office();
    const rows = await simulate(tenant.id);
    const silent = rows.filter((row) => row.outcome === 'no_contact');
    expect(new Set(silent.map((row) => row.recipient))).toEqual(
      new Set([agencies[2]?.shortName ?? agencies[2]?.name]),
    );
    expect(silent.filter((row) => row.about.kind === 'task').map((row) => row.rung)).toContain(
      'due',
    );
  });

  test('before the tenant goes live the drafts are looked at', async () => {
    const { tenant } = await office();
    const live = await simulate(tenant.id);
    await place.inspect(
      `UPDATE plan SET status = 'draft', active_since = NULL, created_at = '2026-01-01' WHERE tenant_id = $1`,
      [tenant.id],
    );
    expect(await simulate(tenant.id)).toEqual(live);
  });

  test('writes nothing, and another tenant is out of its sight', async () => {
    const { tenant } = await office();
    const other = await office();
    const before = await place.inspect(
      `SELECT count(*)::int FROM obligation WHERE tenant_id = $1`,
      [tenant.id],
    );
    const rows = await simulate(tenant.id);
    expect(
      await place.inspect(`SELECT count(*)::int FROM obligation WHERE tenant_id = $1`, [tenant.id]),
    ).toEqual(before);
    const strangers = await place.inspect<{ email: string }>(
      `SELECT email FROM member WHERE tenant_id = $1`,
      [other.tenant.id],
    );
    const heard = new Set(rows.map((row) => row.recipient));
    expect(strangers.filter(({ email }) => heard.has(email))).toEqual([]);
  });
});
