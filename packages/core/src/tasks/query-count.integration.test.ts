import { randomUUID } from 'node:crypto';
import type { Actor } from '@tiendo/core';
import {
  inContext,
  makeActor,
  makeAgency,
  makePlan,
  makeTask,
  makeTenant,
  openTestDatabase,
  type TestDatabase,
} from '@tiendo/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listMyTasks, readTask, recordProgress } from './server.ts';

const today = '2026-06-16';
let db: TestDatabase;
let officer: Actor;
let taskId: string;

beforeAll(async () => {
  db = await openTestDatabase();
  const tenant = await makeTenant(db.database);
  const { agencyId, id } = await db.database.withTenant(tenant.id, async (scope) => {
    const agency = await makeAgency(scope);
    const other = await makeAgency(scope);
    const plan = await makePlan(scope);
    const parts = [{ agencyId: agency.id }, { agencyId: other.id, responsible: false }];
    const made = [];
    for (let count = 0; count < 40; count += 1) {
      made.push(await makeTask(scope, plan.id, { dueOn: '2026-06-20', agencies: parts }));
    }
    return { agencyId: agency.id, id: made[0]?.id ?? '' };
  });
  taskId = id;
  officer = await makeActor(db.database, tenant, { role: 'agency_officer', agencyId });
});
afterAll(() => db.close());

async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const before = db.database.statementCount();
  await work();
  return db.database.statementCount() - before;
}

test('the list of my work is one statement, however many tasks it has', async () => {
  const statements = await statementsOf(async () => {
    const rows = await inContext(db.database, officer, today, listMyTasks);
    expect(rows).toHaveLength(40);
  });
  expect(statements).toBe(1);
});

test('one task with its history is four statements', async () => {
  expect(
    await statementsOf(() =>
      inContext(db.database, officer, today, (ctx) => readTask(ctx, taskId)),
    ),
  ).toBeLessThanOrEqual(4);
});

test('an update of a task stays within twenty statements, counters and reminders included', async () => {
  const statements = await statementsOf(() =>
    inContext(db.database, officer, today, (ctx) =>
      recordProgress(ctx, {
        taskId,
        submissionId: randomUUID(),
        status: 'in_progress',
        percent: 30,
        note: '',
        completedOn: null,
        fileIds: [],
      }),
    ),
  );
  expect(statements).toBeLessThanOrEqual(20);
});
