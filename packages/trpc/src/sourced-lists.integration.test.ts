import {
  makeActor,
  makeCaller,
  makePlan,
  makeSchedule,
  makeSource,
  makeTarget,
  makeTask,
  makeTenant,
  openTestDatabase,
  testDeps,
  type TestDatabase,
} from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let db: TestDatabase;
let caller: ReturnType<typeof makeCaller>;
let planId: string;

const text = 'Chỉ tiêu, nhiệm vụ và chế độ báo cáo của kế hoạch.';

beforeAll(async () => {
  db = await openTestDatabase();
  const tenant = await makeTenant(db.database);
  const actor = await makeActor(db.database, tenant, { role: 'leader' });
  const { memberId } = actor;
  caller = makeCaller(testDeps(db.database), actor, { today: '2026-06-16' });
  await db.database.withTenant(tenant.id, async (scope) => {
    planId = (await makePlan(scope)).id;
    const [target, task, schedule] = [
      await makeTarget(scope, planId, { title: 'từ văn bản' }),
      await makeTask(scope, planId, { title: 'từ văn bản' }),
      await makeSchedule(scope, planId, { title: 'từ văn bản' }),
    ];
    await makeTarget(scope, planId, { title: 'nhập tay' });
    await makeTask(scope, planId, { title: 'nhập tay' });
    await makeSchedule(scope, planId, { title: 'nhập tay' });
    const source = { planId, text, quote: 'nhiệm vụ', memberId };
    await makeSource(scope, { ...source, of: { targetId: target.id } });
    // A passage of a second document does not make a second row of the list.
    await makeSource(scope, { ...source, number: 2, of: { targetId: target.id } });
    await makeSource(scope, { ...source, number: 3, of: { taskId: task.id } });
    await makeSource(scope, { ...source, number: 4, of: { scheduleId: schedule.id } });
  });
});
afterAll(() => db.close());

const rows = {
  targets: () => caller.targets.listTargets({ planId }),
  tasks: async () => (await caller.tasks.listTasks({ planId })).rows,
  schedules: async () => (await caller.reporting.listSchedules({ planId, year: 2026 })).schedules,
};

describe('a list says of each row whether a passage stands behind it', () => {
  test.each(['targets', 'tasks', 'schedules'] as const)('%s', async (list) => {
    const told = (await rows[list]()).map(({ title, sourced }) => ({ title, sourced }));
    expect(told).toEqual([
      { title: 'từ văn bản', sourced: true },
      { title: 'nhập tay', sourced: false },
    ]);
  });
});
