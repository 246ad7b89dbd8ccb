import { randomUUID } from 'node:crypto';
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
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listMyTasks, readTask, recordProgress } from './server.ts';

const today = '2026-06-16';
let test1: TestDatabase;
let tenant: TestTenant;

beforeAll(async () => {
  test1 = await openTestDatabase();
  tenant = await makeTenant(test1.database);
});
afterAll(() => test1.close());

async function officerWithTask(dueOn = '2026-06-18') {
  const { agency, task } = await test1.database.withTenant(tenant.id, async (db) => {
    const agency = await makeAgency(db);
    const plan = await makePlan(db);
    return {
      agency,
      task: await makeTask(db, plan.id, { dueOn, agencies: [{ agencyId: agency.id }] }),
    };
  });
  const officer = await makeActor(test1.database, tenant, {
    role: 'agency_officer',
    agencyId: agency.id,
  });
  return { officer, task, agency };
}

const update = (taskId: string) => ({
  taskId,
  submissionId: randomUUID(),
  status: 'in_progress' as const,
  percent: 60,
  note: 'Đã tập huấn 3/5 lớp',
  completedOn: null,
  fileIds: [],
});

describe('recordProgress', () => {
  test('moves the task and keeps the history', async () => {
    const { officer, task } = await officerWithTask();
    await inContext(test1.database, officer, today, (ctx) => recordProgress(ctx, update(task.id)));
    const read = await inContext(test1.database, officer, today, (ctx) => readTask(ctx, task.id));
    expect(read).toMatchObject({ status: 'in_progress', percent: 60, standing: 'in_time' });
    expect(read.history).toMatchObject([{ percent: 60, note: 'Đã tập huấn 3/5 lớp' }]);
  });

  test('the same form twice is one update', async () => {
    const { officer, task } = await officerWithTask();
    const form = update(task.id);
    await inContext(test1.database, officer, today, (ctx) => recordProgress(ctx, form));
    await inContext(test1.database, officer, today, (ctx) => recordProgress(ctx, form));
    const read = await inContext(test1.database, officer, today, (ctx) => readTask(ctx, task.id));
    expect(read.history).toHaveLength(1);
    expect(read.rowVersion).toBe(1);
  });

  test('is refused to an agency without responsibility', async () => {
    const { task } = await officerWithTask();
    const { officer: stranger } = await officerWithTask();
    await expect(
      inContext(test1.database, stranger, today, (ctx) => recordProgress(ctx, update(task.id))),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('publishes the four cells', async () => {
    const { officer, task } = await officerWithTask('2026-06-10');
    const done = { ...update(task.id), status: 'done' as const, percent: 100 };
    await inContext(test1.database, officer, today, (ctx) => recordProgress(ctx, done));
    const rows = await test1.inspect(
      'SELECT tasks_done_late, tasks_overdue FROM published_summary WHERE plan_id = $1',
      [task.planId],
    );
    expect(rows).toEqual([{ tasks_done_late: 1, tasks_overdue: 0 }]);
  });
});

describe('listMyTasks', () => {
  test('puts what is late first and groups it', async () => {
    const { officer, agency } = await officerWithTask('2026-06-18');
    await test1.database.withTenant(tenant.id, async (db) => {
      const plan = await makePlan(db);
      await makeTask(db, plan.id, { dueOn: '2026-06-14', agencies: [{ agencyId: agency.id }] });
      await makeTask(db, plan.id, { dueOn: null, agencies: [{ agencyId: agency.id }] });
    });
    const rows = await inContext(test1.database, officer, today, listMyTasks);
    expect(rows.map((row) => [row.dueOn, row.group])).toEqual([
      ['2026-06-14', 'overdue'],
      ['2026-06-18', 'this_week'],
      [null, 'later'],
    ]);
  });
});
