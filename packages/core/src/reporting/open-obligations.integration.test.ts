import type { CivilDate, ScheduleRuleInput } from '@tiendo/contracts';
import { toDbDate } from '@tiendo/db';
import {
  makeAgency,
  makePlan,
  makeSchedule,
  makeTask,
  makeTenant,
  openTestDatabase,
  remindPlainly,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openObligations, type OpeningOptions } from './server.ts';

let test1: TestDatabase;
beforeAll(async () => {
  test1 = await openTestDatabase();
});
afterAll(() => test1.close());

const monthly: ScheduleRuleInput = {
  kind: 'monthly',
  due: { mode: 'by', day: 25, every: 'month', of: 'same-month' },
};

/** A tenant with a plan in which two agencies and the standing body have parts. */
async function planWithAgencies(rule?: ScheduleRuleInput, hop = 1) {
  const tenant = await makeTenant(test1.database);
  await remindPlainly(test1.database, tenant.id);
  const ids = await test1.database.withTenant(tenant.id, async (db) => {
    const agencies = [
      await makeAgency(db, { name: 'Sở Y tế' }),
      await makeAgency(db, { name: 'Công an tỉnh' }),
      await makeAgency(db, { name: 'Sở Nội vụ', isStandingBody: true }),
    ];
    await makeAgency(db, { name: 'Sở không có việc' });
    const plan = await makePlan(db);
    await makeTask(db, plan.id, { agencies: agencies.map(({ id }) => ({ agencyId: id })) });
    const standingBodyId = agencies[2]?.id ?? '';
    const schedule = await makeSchedule(db, plan.id, {
      ...(rule ? { rule } : {}),
      hop,
      ...(hop > 1 ? { reporterIds: [standingBodyId] } : {}),
    });
    return { planId: plan.id, scheduleId: schedule.id, agencies: agencies.map(({ id }) => id) };
  });
  return { tenant, ...ids };
}

const open = (tenant: TestTenant, today: CivilDate, options?: OpeningOptions) =>
  test1.database.withTenant(tenant.id, (db) =>
    openObligations({ db, today, now: new Date(`${today}T02:00:00Z`) }, options),
  );

const owed = (tenant: TestTenant) =>
  test1.inspect<{ agency: string; from: string; due: string; state: string }>(
    `SELECT a.name AS agency, w.period_from::text AS from, o.last_day::text AS due, o.state::text
     FROM obligation o JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
     JOIN agency a ON a.tenant_id = o.tenant_id AND a.id = o.agency_id
     WHERE o.tenant_id = $1 ORDER BY w.period_from, a.position`,
    [tenant.id],
  );

describe('openObligations', () => {
  test('asks every agency with a part, but not the standing body that receives the report', async () => {
    const { tenant } = await planWithAgencies();
    expect(await open(tenant, '2026-02-01')).toEqual({ opened: 2, changed: 2 });
    expect(await owed(tenant)).toEqual([
      { agency: 'Sở Y tế', from: '2026-01-01', due: '2026-06-14', state: 'open' },
      { agency: 'Công an tỉnh', from: '2026-01-01', due: '2026-06-14', state: 'open' },
    ]);
  });

  test('asks the standing body for the second hop', async () => {
    const { tenant } = await planWithAgencies(undefined, 2);
    await open(tenant, '2026-02-01');
    expect((await owed(tenant)).map((row) => row.agency)).toEqual(['Sở Nội vụ']);
  });

  test('run again, or twice at once, asks nobody twice', async () => {
    const { tenant } = await planWithAgencies(monthly);
    await Promise.all([open(tenant, '2026-03-01'), open(tenant, '2026-03-01')]);
    const before = await owed(tenant);
    expect(await open(tenant, '2026-03-01')).toEqual({ opened: 0, changed: 0 });
    expect(await owed(tenant)).toEqual(before);
    expect(before).toHaveLength(2 * 4);
  });

  test('catches up after days without a run, with each window once', async () => {
    const { tenant } = await planWithAgencies(monthly);
    await open(tenant, '2026-01-05', { horizonDays: 0 });
    await open(tenant, '2026-05-01', { horizonDays: 0 });
    const rows = await owed(tenant);
    expect(rows.map((row) => row.due)).toEqual(
      ['01', '02', '03', '04', '05'].flatMap((m) => [`2026-${m}-25`, `2026-${m}-25`]),
    );
  });

  test('opens no window that was due before the plan was activated, unless asked to', async () => {
    const { tenant, planId } = await planWithAgencies();
    await test1.database.withTenant(tenant.id, (db) =>
      db.plan.updateMany({
        where: { tenantId: tenant.id, id: planId },
        data: { activeSince: toDbDate('2026-07-01') },
      }),
    );
    expect((await open(tenant, '2026-07-01')).opened).toBe(0);
    expect((await open(tenant, '2026-07-01', { since: '2026-01-01' })).opened).toBe(2);
  });

  test('publishes the reports and plans their reminders', async () => {
    const { tenant, planId, agencies } = await planWithAgencies();
    const [first] = agencies;
    const account = await test1.database.platform.userAccount.create({
      data: { email: `y-te-${planId}@example.test`, fullName: 'Trần Văn A' },
    });
    await test1.database.withTenant(tenant.id, (db) =>
      db.member.create({
        data: {
          tenantId: tenant.id,
          userId: account.id,
          email: account.email,
          fullName: 'Trần Văn A',
          role: 'agency_officer',
          agencyId: first ?? '',
          status: 'active',
        },
      }),
    );
    await open(tenant, '2026-02-01');
    const summary = await test1.inspect(
      'SELECT reports_pending FROM published_summary WHERE plan_id = $1',
      [planId],
    );
    expect(summary).toEqual([{ reports_pending: 2 }]);
    const reminders = await test1.inspect(
      `SELECT state::text, count(*)::int FROM reminder WHERE tenant_id = $1 GROUP BY state`,
      [tenant.id],
    );
    expect(reminders).toEqual([{ state: 'planned', count: 7 }]);
  });

  test.each(['draft', 'archived'] as const)(
    'a plan that is %s asks for nothing',
    async (status) => {
      const { tenant, planId } = await planWithAgencies();
      await test1.database.withTenant(tenant.id, (db) =>
        db.plan.updateMany({ where: { tenantId: tenant.id, id: planId }, data: { status } }),
      );
      expect(await open(tenant, '2026-02-01')).toEqual({ opened: 0, changed: 0 });
    },
  );

  test('a schedule without dates asks for nothing', async () => {
    const { tenant, planId, scheduleId } = await planWithAgencies();
    await test1.database.withTenant(tenant.id, async (db) => {
      await db.schedule.updateMany({
        where: { tenantId: tenant.id, id: scheduleId },
        data: { archivedAt: new Date() },
      });
      await makeSchedule(db, planId, { rule: null, kind: 'ad-hoc' });
    });
    expect(await open(tenant, '2026-02-01')).toEqual({ opened: 0, changed: 0 });
  });

  test('an archived agency is asked no more, and keeps what it failed to do', async () => {
    const { tenant, agencies } = await planWithAgencies(monthly);
    await open(tenant, '2026-01-05', { horizonDays: 30 });
    await test1.database.withTenant(tenant.id, (db) =>
      db.agency.updateMany({
        where: { tenantId: tenant.id, id: agencies[0] ?? '' },
        data: { archivedAt: new Date() },
      }),
    );
    await open(tenant, '2026-01-26', { horizonDays: 60 });
    const rows = await owed(tenant);
    const gone = rows.filter((row) => row.agency === 'Sở Y tế');
    expect(gone).toEqual([
      { agency: 'Sở Y tế', from: '2026-01-01', due: '2026-01-25', state: 'open' },
    ]);
    expect(rows.filter((row) => row.agency === 'Công an tỉnh')).toHaveLength(3);
  });

  test('a waived report is asked for again when its agency comes back', async () => {
    const { tenant, agencies } = await planWithAgencies();
    const archive = (archivedAt: Date | null) =>
      test1.database.withTenant(tenant.id, (db) =>
        db.agency.updateMany({
          where: { tenantId: tenant.id, id: agencies[0] ?? '' },
          data: { archivedAt },
        }),
      );
    const stateOf = async () => (await owed(tenant)).find((row) => row.agency === 'Sở Y tế')?.state;
    await open(tenant, '2026-02-01');
    await archive(new Date());
    await open(tenant, '2026-02-02');
    expect(await stateOf()).toBe('waived');
    await archive(null);
    await open(tenant, '2026-02-03');
    expect(await stateOf()).toBe('open');
  });

  test('follows the tenant’s reading of "trước ngày" and its days off', async () => {
    const { tenant } = await planWithAgencies();
    await open(tenant, '2026-02-01');
    await test1.database.withTenant(tenant.id, (db) =>
      db.tenantSetting.updateMany({
        where: { tenantId: tenant.id },
        data: { beforeMeans: 'same-day', nonWorking: 'later', holidays: [toDbDate('2026-06-15')] },
      }),
    );
    expect(await open(tenant, '2026-02-02')).toEqual({ opened: 0, changed: 2 });
    expect((await owed(tenant)).map((row) => row.due)).toEqual(['2026-06-16', '2026-06-16']);
  });
});
