import type { CivilDate } from '@tiendo/contracts';
import type { Actor } from '@tiendo/core';
import { publishSummary } from '@tiendo/core/rollup';
import { toDbDate, type TenantDb } from '@tiendo/db';
import {
  failureOf,
  inContext,
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeSchedule,
  makeTarget,
  makeTask,
  makeTenant,
  openReports,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPage } from './server.ts';

const today = '2026-06-16';
let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const inTenant = <T>(tenant: TestTenant, work: (scope: TenantDb) => Promise<T>) =>
  db.database.withTenant(tenant.id, work);
const asLeader = async (tenant: TestTenant) => makeActor(db.database, tenant, { role: 'leader' });
const read = (actor: Actor, planId?: string) =>
  inContext(db.database, actor, today, (ctx) => readPage(ctx, planId ? { planId } : {}));

/** A plan with so many agencies, late tasks, targets at risk and reports; all of it behind. */
async function behind(count: number) {
  const tenant = await makeTenant(db.database);
  const made = await inTenant(tenant, async (scope) => {
    const plan = await makePlan(scope);
    const agencyIds: string[] = [];
    for (let n = 0; n < count; n += 1) {
      const { id } = await makeAgency(scope, { name: `Sở ${n}` });
      agencyIds.push(id);
      const agencies = [{ agencyId: id }];
      await makeTask(scope, plan.id, { title: `Trễ ${n}`, dueOn: day(n + 1), agencies });
      await makeTask(scope, plan.id, { title: `Sắp ${n}`, dueOn: '2026-06-20', agencies });
      await makeTarget(scope, plan.id, {
        title: `Chỉ tiêu ${n}`,
        latest: { numerator: 10, denominator: 100, on: '2026-03-31' },
      });
    }
    await makeSchedule(scope, plan.id, {
      title: 'Báo cáo tháng',
      rule: { kind: 'monthly', due: { mode: 'by', day: 20, every: 'month', of: 'same-month' } },
    });
    await openReports(scope, today);
    await scope.transaction((tx) => publishSummary(tx, plan.id, today));
    return { planId: plan.id, agencyIds };
  });
  return { tenant, ...made };
}

const day = (n: number): CivilDate => `2026-02-${String(n).padStart(2, '0')}`;

describe('readPage', () => {
  test('shows what the plan has published, and the first few of what lies behind it', async () => {
    const { tenant, planId, agencyIds } = await behind(8);
    await makeActor(db.database, tenant, { role: 'agency_head', agencyId: agencyIds[0] ?? null });
    const leader = await asLeader(tenant);
    const { shown, plans, decisions, mayDecide } = await read(leader);
    expect(plans.map((plan) => plan.id)).toEqual([planId]);
    expect(shown?.plan.published).toMatchObject({
      tasksOverdue: 8,
      tasksInTime: 8,
      reportsMissing: 5 * 8,
    });
    expect(shown?.atRisk).toMatchObject({ total: 8 });
    expect(shown?.atRisk.rows).toHaveLength(5);
    expect(shown?.atRisk.rows[0]).toMatchObject({ standing: 'at_risk', previous: null });
    expect(shown?.late.total).toBe(8 + 40);
    expect(shown?.late.rows.map((item) => item.lastDay)).toEqual([
      '2026-01-20',
      '2026-01-20',
      '2026-01-20',
      '2026-01-20',
      '2026-01-20',
    ]);
    expect(shown?.late.rows[0]).toMatchObject({
      about: 'report',
      title: 'Báo cáo tháng',
      period: { kind: 'monthly', periodFrom: '2026-01-01', periodTo: '2026-01-31' },
    });
    expect(shown?.deadlinesTo).toBe('2026-06-30');
    // Eight tasks, and the eight reports of June as one.
    expect(shown?.deadlines).toMatchObject({ total: 9 });
    expect(shown?.deadlines.rows[0]).toMatchObject({
      about: 'report',
      id: null,
      agencies: 8,
      agencyNames: [],
      lastDay: '2026-06-20',
    });
    expect([decisions, mayDecide]).toEqual([{ rows: [], total: 0 }, true]);
  });

  test('names every agency that owes a late task, with its heads; who has left heads nothing', async () => {
    const tenant = await makeTenant(db.database);
    const { ids, taskId } = await inTenant(tenant, async (scope) => {
      const plan = await makePlan(scope);
      const first = await makeAgency(scope, { name: 'Sở Y tế' });
      const second = await makeAgency(scope, { name: 'Công an' });
      const helper = await makeAgency(scope, { name: 'Sở Tài chính' });
      const task = await makeTask(scope, plan.id, {
        dueOn: '2026-06-15',
        agencies: [
          { agencyId: first.id },
          { agencyId: second.id },
          { agencyId: helper.id, role: 'coordinate', responsible: false },
        ],
      });
      await makeTask(scope, plan.id, { dueOn: today, agencies: [{ agencyId: first.id }] });
      await makeTask(scope, plan.id, { dueOn: '2026-01-01', status: 'done', completedOn: today });
      return { ids: [first.id, second.id], taskId: task.id };
    });
    const head = await makeActor(db.database, tenant, {
      role: 'agency_head',
      agencyId: ids[0] ?? null,
    });
    const gone = await makeActor(db.database, tenant, {
      role: 'agency_head',
      agencyId: ids[0] ?? null,
    });
    await makeActor(db.database, tenant, { role: 'agency_officer', agencyId: ids[1] ?? null });
    await db.inspect(`UPDATE member SET status = 'removed' WHERE id = $1`, [gone.memberId]);
    const { shown } = await read(await asLeader(tenant));
    expect(shown?.late.rows).toEqual([
      expect.objectContaining({
        about: 'task',
        id: taskId,
        period: null,
        agencies: [
          { id: ids[0], name: 'Sở Y tế', heads: [head.fullName] },
          { id: ids[1], name: 'Công an', heads: [] },
        ],
      }),
    ]);
  });

  test('holds a figure against the period before, unless other agencies gave it', async () => {
    const tenant = await makeTenant(db.database);
    const planId = await inTenant(tenant, async (scope) => {
      const plan = await makePlan(scope);
      const agencies = [await makeAgency(scope), await makeAgency(scope)];
      await makeTask(scope, plan.id, { agencies: agencies.map(({ id }) => ({ agencyId: id })) });
      const own = await makeTarget(scope, plan.id, {
        title: 'riêng',
        latest: { numerator: 20, denominator: 100, on: '2026-03-31' },
      });
      const shared = await makeTarget(scope, plan.id, {
        title: 'chung',
        latest: { numerator: 30, denominator: 200, on: '2026-03-31' },
      });
      await scope.target.updateMany({
        where: { tenantId: tenant.id, id: shared.id },
        data: { everyReporter: true },
      });
      const schedule = await makeSchedule(scope, plan.id, {
        rule: { kind: 'monthly', due: { mode: 'by', day: 20, every: 'month', of: 'same-month' } },
      });
      await openReports(scope, today);
      const report = async (month: string, agency: number, figures: [string, number, number][]) => {
        const obligation = await scope.obligation.findFirst({
          where: {
            tenantId: tenant.id,
            agencyId: agencies[agency]?.id ?? '',
            period: { scheduleId: schedule.id, periodFrom: toDbDate(`${month}-01`) },
          },
        });
        const id = obligation?.id ?? '';
        await scope.obligation.updateMany({
          where: { tenantId: tenant.id, id },
          data: { state: 'accepted', submittedOn: toDbDate(`${month}-20`) },
        });
        const made = await scope.report.create({
          data: {
            tenantId: tenant.id,
            obligationId: id,
            results: '',
            difficulties: '',
            proposals: '',
          },
        });
        await scope.reportFigure.createMany({
          data: figures.map(([targetId, numerator, denominator]) => ({
            tenantId: tenant.id,
            reportId: made.id,
            targetId,
            numerator,
            denominator,
            note: '',
          })),
        });
      };
      await report('2026-01', 0, [[own.id, 99, 100]]);
      await report('2026-02', 0, [
        [own.id, 50, 100],
        [shared.id, 10, 100],
      ]);
      await report('2026-03', 0, [
        [own.id, 20, 100],
        [shared.id, 15, 100],
      ]);
      await report('2026-03', 1, [[shared.id, 15, 100]]);
      return plan.id;
    });
    const leader = await asLeader(tenant);
    const rows = (await read(leader, planId)).shown?.atRisk.rows ?? [];
    expect(rows.map(({ title, previous }) => [title, previous])).toEqual([
      ['riêng', { numerator: 50, denominator: 100, on: '2026-02-20', trend: 'down' }],
      ['chung', null],
    ]);
  });

  test('brings what waits for the leader, of whatever plan is in force', async () => {
    const tenant = await makeTenant(db.database);
    const ids = await inTenant(tenant, async (scope) => {
      const shown = await makePlan(scope, { periodTo: 2027 });
      const other = await makePlan(scope, { title: 'Kế hoạch kia' });
      const body = await makeAgency(scope, { isStandingBody: true });
      await makeSchedule(scope, other.id, { hop: 2, reporterIds: [body.id] });
      await openReports(scope, today);
      return { shown: shown.id, other: other.id };
    });
    await db.inspect(
      `UPDATE obligation SET state = 'submitted', submitted_on = '2026-06-10' WHERE plan_id = $1`,
      [ids.other],
    );
    const page = await read(await asLeader(tenant));
    expect(page.shown?.plan.id).toBe(ids.shown);
    expect(page.decisions.total).toBeGreaterThan(0);
    expect(page.decisions.rows[0]).toMatchObject({
      planTitle: 'Kế hoạch kia',
      submittedOn: '2026-06-10',
    });
    const coordinator = await makeActor(db.database, tenant, { role: 'coordinator' });
    expect((await read(coordinator)).mayDecide).toBe(false);
  });

  test('of a tenant without a plan in force is empty', async () => {
    const tenant = await makeTenant(db.database);
    await inTenant(tenant, (scope) => makePlan(scope, { status: 'draft' }));
    expect(await read(await asLeader(tenant))).toMatchObject({ plans: [], shown: null });
  });

  test('takes as many statements for twelve agencies as for two', async () => {
    const counts: number[] = [];
    for (const count of [2, 12]) {
      const { tenant } = await behind(count);
      const leader = await asLeader(tenant);
      const before = db.database.statementCount();
      await read(leader);
      counts.push(db.database.statementCount() - before);
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThanOrEqual(12);
  });
});

describe('leader.readPage', () => {
  const callerFor = (actor: Actor, tenantSlug?: string) =>
    makeCaller(testDeps(db.database), actor, { today, ...(tenantSlug && { tenantSlug }) });

  test('is for leaders, coordinators and administrators of the tenant', async () => {
    const { tenant, agencyIds } = await behind(1);
    const stranger = await asLeader(await makeTenant(db.database));
    for (const role of ['leader', 'coordinator', 'admin'] as const) {
      const actor = await makeActor(db.database, tenant, { role });
      expect((await callerFor(actor).leader.readPage({})).shown).not.toBeNull();
    }
    for (const role of ['agency_head', 'agency_officer'] as const) {
      const agencyId = agencyIds[0] ?? null;
      const actor = await makeActor(db.database, tenant, { role, agencyId });
      expect(await failureOf(callerFor(actor).leader.readPage({}))).toMatchObject({
        errorCode: 'forbidden',
      });
    }
    expect(await failureOf(callerFor(stranger, tenant.slug).leader.readPage({}))).toMatchObject({
      errorCode: 'tenant_not_found',
    });
  });

  test('knows no plan of another tenant, none out of force, and no junk', async () => {
    const { planId } = await behind(1);
    const tenant = await makeTenant(db.database);
    const archived = await inTenant(tenant, (scope) => makePlan(scope, { status: 'archived' }));
    const leader = callerFor(await asLeader(tenant));
    for (const id of [planId, archived.id]) {
      expect(await failureOf(leader.leader.readPage({ planId: id }))).toMatchObject({
        errorCode: 'not_found',
      });
    }
    expect(await failureOf(leader.leader.readPage({ planId: 'abc' }))).toMatchObject({
      errorCode: 'invalid_input',
    });
  });
});
