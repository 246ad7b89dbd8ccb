import { randomUUID } from 'node:crypto';
import { addDays, obligationTimeliness, taskStanding } from '@tiendo/calendar';
import {
  emptyFigures,
  ObligationStateSchema,
  TaskStatusSchema,
  type SummaryFigures,
} from '@tiendo/contracts';
import { toDbDate, type TenantDb } from '@tiendo/db';
import {
  inContext,
  makeActor,
  makeAgency,
  makePlan,
  makeTask,
  makeTenant,
  openTestDatabase,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standingOf } from '#app/targets/standing-of.ts';
import { recordProgress } from '#app/tasks/server.ts';
import { publishSummary } from './server.ts';

const today = '2026-06-16';
let db: TestDatabase;
let tenant: TestTenant;
let scheduleId: string;
let agencyId: string;

beforeAll(async () => {
  db = await openTestDatabase();
  tenant = await makeTenant(db.database);
  await db.database.withTenant(tenant.id, async (scope) => {
    agencyId = (await makeAgency(scope)).id;
    const plan = await makePlan(scope, { status: 'draft' });
    const schedule = await scope.schedule.create({
      data: {
        tenantId: tenant.id,
        planId: plan.id,
        position: 1,
        title: 'Báo cáo',
        kind: 'monthly',
        dueText: '',
        recipient: '',
      },
    });
    scheduleId = schedule.id;
  });
});
afterAll(() => db.close());

/** Days around today, so that the edges (the day before, the day itself, the day after) come up often. */
const day = fc.integer({ min: -3, max: 3 }).map((offset) => addDays(today, offset));
const maybe = fc.option(day);

const tasks = fc.array(
  fc.record({
    status: fc.constantFrom(...TaskStatusSchema.options),
    dueOn: maybe,
    completedOn: day,
    archived: fc.boolean(),
  }),
  { maxLength: 25 },
);
const obligations = fc.array(
  fc.record({
    state: fc.constantFrom(...ObligationStateSchema.options),
    lastDay: day,
    submittedOn: maybe,
  }),
  { maxLength: 25 },
);
const targets = fc.array(
  fc.record({
    comparator: fc.constantFrom('>=', '<=', '='),
    strict: fc.boolean(),
    value: fc.integer({ min: 0, max: 100 }),
    latestNumerator: fc.option(fc.integer({ min: 0, max: 100 })),
    latestDenominator: fc.option(fc.integer({ min: 0, max: 100 })),
    dueOn: maybe,
    archived: fc.boolean(),
  }),
  { maxLength: 8 },
);
type Of<T> = T extends fc.Arbitrary<infer V> ? V : never;

async function write(
  scope: TenantDb,
  planId: string,
  rows: { t: Of<typeof tasks>; o: Of<typeof obligations>; g: Of<typeof targets> },
) {
  const tenantId = scope.tenantId;
  const archivedAt = (archived: boolean) => (archived ? new Date() : null);
  await scope.task.createMany({
    data: rows.t.map((task, position) => ({
      tenantId,
      planId,
      position,
      title: 'Nhiệm vụ',
      detail: '',
      status: task.status,
      percent: task.status === 'done' ? 100 : 0,
      dueOn: toDbDate(task.dueOn),
      completedOn: task.status === 'done' ? toDbDate(task.completedOn) : null,
      archivedAt: archivedAt(task.archived),
    })),
  });
  const periods = rows.o.map((_, n) => ({ id: randomUUID(), from: addDays('2030-01-01', n) }));
  await scope.period.createMany({
    data: periods.map(({ id, from }) => ({
      tenantId,
      id,
      scheduleId,
      periodFrom: toDbDate(from),
      periodTo: toDbDate(from),
      lastDay: toDbDate(from),
    })),
  });
  await scope.obligation.createMany({
    data: rows.o.map((owed, n) => ({
      tenantId,
      planId,
      agencyId,
      periodId: periods[n]?.id ?? '',
      state: owed.state,
      lastDay: toDbDate(owed.lastDay),
      submittedOn: toDbDate(owed.submittedOn),
    })),
  });
  await scope.target.createMany({
    data: rows.g.map(({ archived, dueOn, ...target }, position) => ({
      tenantId,
      planId,
      position,
      title: 'Chỉ tiêu',
      unit: '%',
      ...target,
      dueOn: toDbDate(dueOn),
      archivedAt: archivedAt(archived),
    })),
  });
}

const taskKey = {
  done_on_time: 'tasksDoneOnTime',
  done_late: 'tasksDoneLate',
  in_time: 'tasksInTime',
  overdue: 'tasksOverdue',
} as const;
const reportKey = {
  on_time: 'reportsOnTime',
  late: 'reportsLate',
  missing: 'reportsMissing',
  pending: 'reportsPending',
  waived: null,
} as const;
const targetKey = {
  met: 'targetsMet',
  on_plan: 'targetsOnPlan',
  at_risk: 'targetsAtRisk',
  missed: 'targetsMissed',
  no_data: 'targetsNoData',
} as const;

/** What the calendar's rules say, counted one by one. */
function counted(rows: { t: Of<typeof tasks>; o: Of<typeof obligations>; g: Of<typeof targets> }) {
  const figures: SummaryFigures = { ...emptyFigures };
  const decimal = (value: number | null) => (value === null ? null : { toNumber: () => value });
  for (const task of rows.t.filter((row) => !row.archived)) {
    const completedOn = task.status === 'done' ? task.completedOn : null;
    figures[taskKey[taskStanding({ ...task, completedOn }, today)]] += 1;
  }
  for (const owed of rows.o) {
    const key = reportKey[obligationTimeliness(owed, today)];
    if (key) figures[key] += 1;
  }
  for (const target of rows.g.filter((row) => !row.archived)) {
    const row = {
      ...target,
      unit: '%',
      dueOn: toDbDate(target.dueOn),
      value: decimal(target.value),
      latestNumerator: decimal(target.latestNumerator),
      latestDenominator: decimal(target.latestDenominator),
    };
    figures[targetKey[standingOf(row, { periodFrom: 2026, periodTo: 2026 }, today)]] += 1;
  }
  return figures;
}

describe('publishSummary', () => {
  test("counts as the calendar's rules do, whatever the plan holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ t: tasks, o: obligations, g: targets }), async (rows) => {
        const published = await db.database.withTenant(tenant.id, async (scope) => {
          await scope.obligation.deleteMany({ where: { tenantId: tenant.id } });
          await scope.period.deleteMany({ where: { tenantId: tenant.id } });
          const plan = await makePlan(scope);
          await write(scope, plan.id, rows);
          await scope.transaction((tx) => publishSummary(tx, plan.id, today));
          return scope.publishedSummary.findFirst({
            where: { tenantId: tenant.id, planId: plan.id },
          });
        });
        expect(published).toMatchObject(counted(rows));
        expect(published?.ancestorIds).toEqual(tenant.ancestorIds);
      }),
      { numRuns: 60 },
    );
  });

  test('a plan that is no longer active publishes nothing', async () => {
    const rows = await db.database.withTenant(tenant.id, async (scope) => {
      const plan = await makePlan(scope);
      const where = { tenantId: tenant.id, id: plan.id };
      await scope.transaction((tx) => publishSummary(tx, plan.id, today));
      await scope.plan.updateMany({ where, data: { status: 'archived' } });
      await scope.transaction((tx) => publishSummary(tx, plan.id, today));
      return scope.publishedSummary.count({ where: { tenantId: tenant.id, planId: plan.id } });
    });
    expect(rows).toBe(0);
  });

  test('updates of many tasks at the same moment are all counted', async () => {
    const admin = await makeActor(db.database, tenant);
    const ids = await db.database.withTenant(tenant.id, async (scope) => {
      const plan = await makePlan(scope);
      const made = [];
      for (let n = 0; n < 12; n += 1) made.push(await makeTask(scope, plan.id));
      return made.map((task) => task.id);
    });
    await Promise.all(
      ids.map((taskId) =>
        inContext(db.database, admin, today, (ctx) =>
          recordProgress(ctx, {
            taskId,
            submissionId: randomUUID(),
            status: 'done',
            percent: 100,
            note: '',
            completedOn: null,
            fileIds: [],
          }),
        ),
      ),
    );
    const rows = await db.inspect(
      `SELECT tasks_done_on_time FROM published_summary
       WHERE plan_id = (SELECT plan_id FROM task WHERE id = $1)`,
      [ids[0]],
    );
    expect(rows).toEqual([{ tasks_done_on_time: 12 }]);
  });
});
