import type { Role } from '@tiendo/contracts';
import {
  inContext,
  makeActor,
  makeAgency,
  makePlan,
  makeSchedule,
  makeTask,
  makeTenant,
  openTestDatabase,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listMyObligations, openObligations, readMatrix } from './server.ts';

const today = '2026-06-16';
let test1: TestDatabase;
beforeAll(async () => {
  test1 = await openTestDatabase();
});
afterAll(() => test1.close());

/** A tenant with a plan of monthly and six-month reports and so many agencies, all of which owe. */
async function plan(agencyCount: number, status: 'active' | 'draft' = 'active') {
  const tenant = await makeTenant(test1.database);
  const made = await test1.database.withTenant(tenant.id, async (db) => {
    const agencyIds: string[] = [];
    for (let n = 0; n < agencyCount; n += 1) agencyIds.push((await makeAgency(db)).id);
    const { id } = await makePlan(db, { status });
    await makeTask(db, id, { agencies: agencyIds.map((agencyId) => ({ agencyId })) });
    await makeSchedule(db, id, { title: 'Báo cáo 6 tháng' });
    await makeSchedule(db, id, {
      title: 'Báo cáo tháng',
      rule: { kind: 'monthly', due: { mode: 'by', day: 20, every: 'month', of: 'same-month' } },
    });
    await openObligations({ db, today, now: new Date(`${today}T02:00:00Z`) });
    return { planId: id, agencyIds };
  });
  return { tenant, ...made };
}

const actorOf = (tenant: TestTenant, role: Role, agencyId: string | null = null) =>
  makeActor(test1.database, tenant, { role, agencyId });

async function statements(work: () => Promise<unknown>): Promise<number> {
  const before = test1.database.statementCount();
  await work();
  return test1.database.statementCount() - before;
}

describe('readMatrix', () => {
  test('lays out agencies and windows with totals', async () => {
    const { tenant, planId, agencyIds } = await plan(3);
    await actorOf(tenant, 'agency_officer', agencyIds[0] ?? null);
    await test1.inspect(
      `UPDATE obligation SET state = 'submitted', submitted_on = '2026-06-10'
       WHERE agency_id = $1 AND last_day = '2026-06-14'`,
      [agencyIds[0]],
    );
    const coordinator = await actorOf(tenant, 'coordinator');
    const view = await inContext(test1.database, coordinator, today, (ctx) =>
      readMatrix(ctx, { planId, year: 2026 }),
    );
    const months = ['01', '02', '03', '04', '05', '06', '07'].map((month) => `2026-${month}-20`);
    expect(view.periods.map((period) => period.lastDay)).toEqual([...months, '2026-06-14'].sort());
    expect(view.years).toEqual([2026]);
    expect(view.agencies).toHaveLength(3);
    expect(view.agencies[0]?.cells[5]).toMatchObject({
      state: 'submitted',
      distance: { kind: 'waiting', days: 6 },
    });
    // Five months and one half-year are past: 3 × 6, less the one that was sent.
    expect(view.totals).toEqual({
      expected: 3 * 8,
      submitted: 1,
      returned: 0,
      overdue: 17,
      waiting: 1,
      noContact: 2,
    });
  });

  test('narrows rows, not totals', async () => {
    const { tenant, planId } = await plan(2);
    const leader = await actorOf(tenant, 'leader');
    const view = await inContext(test1.database, leader, today, (ctx) =>
      readMatrix(ctx, { planId, year: 2026, show: 'returned' }),
    );
    expect(view.agencies).toEqual([]);
    expect(view.totals.expected).toBe(16);
    const empty = await inContext(test1.database, leader, today, (ctx) =>
      readMatrix(ctx, { planId, year: 2031 }),
    );
    expect(empty).toMatchObject({ periods: [], agencies: [], years: [2026] });
  });

  test('shows an agency its own row only', async () => {
    const { tenant, planId, agencyIds } = await plan(3);
    const officer = await actorOf(tenant, 'agency_officer', agencyIds[1] ?? null);
    const view = await inContext(test1.database, officer, today, (ctx) =>
      readMatrix(ctx, { planId, year: 2026 }),
    );
    expect(view.agencies.map((agency) => agency.id)).toEqual([agencyIds[1]]);
    expect(view.totals.expected).toBe(8);
  });

  test('a draft plan and another tenant’s plan do not exist', async () => {
    const draft = await plan(1, 'draft');
    const other = await plan(1);
    const coordinator = await actorOf(draft.tenant, 'coordinator');
    for (const planId of [draft.planId, other.planId]) {
      const reading = inContext(test1.database, coordinator, today, (ctx) =>
        readMatrix(ctx, { planId, year: 2026 }),
      );
      await expect(reading).rejects.toMatchObject({ code: 'not_found' });
    }
  });

  test('takes as many statements for thirty agencies as for two', async () => {
    const counts: number[] = [];
    for (const agencyCount of [2, 30]) {
      const { tenant, planId } = await plan(agencyCount);
      const coordinator = await actorOf(tenant, 'coordinator');
      counts.push(
        await statements(() =>
          inContext(test1.database, coordinator, today, (ctx) =>
            readMatrix(ctx, { planId, year: 2026 }),
          ),
        ),
      );
    }
    expect(counts).toEqual([5, 5]);
  });
});

describe('listMyObligations', () => {
  test('puts what is late first, then what waits, then what is settled', async () => {
    const { tenant, agencyIds } = await plan(2);
    const officer = await actorOf(tenant, 'agency_officer', agencyIds[0] ?? null);
    const set = (state: string, submittedOn: string | null, due: string) =>
      test1.inspect(
        'UPDATE obligation SET state = $1::obligation_state, submitted_on = $2 WHERE agency_id = $3 AND last_day = $4',
        [state, submittedOn, agencyIds[0], due],
      );
    await set('accepted', '2026-01-20', '2026-01-20');
    await set('accepted', '2026-02-20', '2026-02-20');
    await set('submitted', '2026-03-20', '2026-03-20');
    await set('returned', '2026-04-19', '2026-04-20');
    const rows = await inContext(test1.database, officer, today, listMyObligations);
    expect(rows.map((row) => [row.lastDay, row.group, row.waitingDays, row.mayWrite])).toEqual([
      ['2026-05-20', 'overdue', null, true],
      ['2026-06-14', 'overdue', null, true],
      ['2026-04-20', 'this_week', null, true],
      ['2026-06-20', 'this_week', null, true],
      ['2026-07-20', 'later', null, true],
      ['2026-03-20', 'waiting', 88, false],
      ['2026-02-20', 'done', null, false],
      ['2026-01-20', 'done', null, false],
    ]);
  });

  test('nobody without an agency owes anything', async () => {
    const { tenant } = await plan(1);
    const admin = await actorOf(tenant, 'admin');
    expect(await inContext(test1.database, admin, today, listMyObligations)).toEqual([]);
  });

  test('takes two statements, however many reports there are', async () => {
    const { tenant, agencyIds } = await plan(12);
    const officer = await actorOf(tenant, 'agency_officer', agencyIds[3] ?? null);
    const count = await statements(() =>
      inContext(test1.database, officer, today, listMyObligations),
    );
    expect(count).toBe(2);
  });
});
