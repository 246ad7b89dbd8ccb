import type { Role } from '@tiendo/contracts';
import { toDbDate } from '@tiendo/db';
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
import { listCalendarRows, readYearCalendar } from './server.ts';

const today = '2026-06-16';
let test1: TestDatabase;
beforeAll(async () => {
  test1 = await openTestDatabase();
});
afterAll(() => test1.close());

/** A tenant with a plan of 2026, so many agencies with parts, a half-yearly rule, a second hop and a rule without dates. */
async function plan(agencyCount: number, status: 'active' | 'draft' = 'active') {
  const tenant = await makeTenant(test1.database);
  const made = await test1.database.withTenant(tenant.id, async (db) => {
    const agencyIds: string[] = [];
    for (let n = 0; n < agencyCount; n += 1)
      agencyIds.push((await makeAgency(db, { name: `Cơ quan ${n}` })).id);
    const body = await makeAgency(db, { name: 'Sở thường trực', isStandingBody: true });
    const { id } = await makePlan(db, { status });
    await makeTask(db, id, { agencies: agencyIds.map((agencyId) => ({ agencyId })) });
    await makeSchedule(db, id, { title: 'Báo cáo 6 tháng' });
    await makeSchedule(db, id, {
      title: 'Báo cáo lên tỉnh',
      hop: 2,
      reporterIds: [body.id],
      rule: { kind: 'annual', due: { mode: 'by', monthDay: '12-04', every: 'year' } },
    });
    await makeSchedule(db, id, { title: 'Báo cáo định kỳ', rule: null });
    return { planId: id, agencyIds, bodyId: body.id };
  });
  return { tenant, ...made };
}

const actorOf = (tenant: TestTenant, role: Role, agencyId: string | null = null) =>
  makeActor(test1.database, tenant, { role, agencyId });

describe('readYearCalendar', () => {
  test('gives the year’s periods with who owes them, opened or not, and the rules without dates', async () => {
    const { tenant, planId, agencyIds, bodyId } = await plan(2, 'draft');
    const admin = await actorOf(tenant, 'admin');
    const view = await inContext(test1.database, admin, today, (ctx) =>
      readYearCalendar(ctx, { year: 2026, planId }),
    );
    expect(
      view.periods.map(({ title, lastDay, hop, agencyIds: ids }) => [title, lastDay, hop, ids]),
    ).toEqual([
      ['Báo cáo 6 tháng', '2026-06-14', 1, agencyIds],
      ['Báo cáo lên tỉnh', '2026-12-04', 2, [bodyId]],
    ]);
    expect(view.undated.map((rule) => rule.title)).toEqual(['Báo cáo định kỳ']);
    expect(view.agencies.map((agency) => agency.id)).toEqual([...agencyIds, bodyId]);
    expect(view.plan?.id).toBe(planId);
  });

  test('narrows to one agency, and keeps the others to choose from', async () => {
    const { tenant, planId, agencyIds } = await plan(2);
    const leader = await actorOf(tenant, 'leader');
    const view = await inContext(test1.database, leader, today, (ctx) =>
      readYearCalendar(ctx, { year: 2026, planId, agencyId: agencyIds[1] }),
    );
    expect(view.periods.map((period) => period.title)).toEqual(['Báo cáo 6 tháng']);
    expect(view.agencies).toHaveLength(3);
  });

  test('shows members of an agency what theirs owes, under all plans when none is named', async () => {
    const { tenant, agencyIds } = await plan(2);
    const officer = await actorOf(tenant, 'agency_officer', agencyIds[0] ?? null);
    const view = await inContext(test1.database, officer, today, (ctx) =>
      readYearCalendar(ctx, { year: 2026 }),
    );
    expect(view.periods.map((period) => period.agencyIds)).toEqual([[agencyIds[0]]]);
    expect(view.agencies.map((agency) => agency.id)).toEqual([agencyIds[0]]);
    expect(view.plan).toBeNull();
  });

  test('a draft plan and another tenant’s plan do not exist', async () => {
    const draft = await plan(1, 'draft');
    const other = await plan(1);
    const coordinator = await actorOf(draft.tenant, 'coordinator');
    for (const planId of [draft.planId, other.planId]) {
      const reading = inContext(test1.database, coordinator, today, (ctx) =>
        readYearCalendar(ctx, { year: 2026, planId }),
      );
      await expect(reading).rejects.toMatchObject({ code: 'not_found' });
    }
    const all = await inContext(test1.database, coordinator, today, (ctx) =>
      readYearCalendar(ctx, { year: 2026 }),
    );
    expect(all).toMatchObject({ periods: [], undated: [], agencies: [] });
  });

  test('takes as many statements for thirty agencies as for two', async () => {
    const counts: number[] = [];
    for (const agencyCount of [2, 30]) {
      const { tenant } = await plan(agencyCount);
      const coordinator = await actorOf(tenant, 'coordinator');
      const before = test1.database.statementCount();
      await inContext(test1.database, coordinator, today, (ctx) =>
        readYearCalendar(ctx, { year: 2026 }),
      );
      counts.push(test1.database.statementCount() - before);
    }
    expect(counts[0]).toBe(counts[1]);
    expect(counts[0]).toBeLessThanOrEqual(6);
  });
});

test('listCalendarRows names every agency for every period, and who held a duty on the last day', async () => {
  const { tenant, bodyId } = await plan(1);
  const { rows, undated } = await test1.database.withTenant(tenant.id, async (db) => {
    const police = await makeAgency(db, { name: 'Công an tỉnh' });
    const base = {
      tenantId: db.tenantId,
      duty: 'standing_body',
      basis: 'Quyết định',
      coordinatorIds: [],
    };
    await db.mandate.createMany({
      data: [
        { ...base, agencyId: bodyId, validFrom: toDbDate('2024-01-01') },
        { ...base, agencyId: police.id, validFrom: toDbDate('2026-12-04') },
      ],
    });
    return await listCalendarRows(db, 2026);
  });
  expect(rows).toMatchObject([
    { agency: 'Cơ quan 0', kind: 'six-month', lastDay: '2026-06-14', hop: 1 },
    { agency: 'Công an tỉnh', kind: 'annual', lastDay: '2026-12-04', hop: 2 },
  ]);
  expect(undated.map((rule) => rule.kind)).toEqual(['periodic']);
});
