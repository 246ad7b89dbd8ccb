import {
  inContext,
  makeActor,
  makeAgency,
  makePlan,
  makeTask,
  makeTenant,
  openTestDatabase,
  remindPlainly,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { toDbDate } from '@tiendo/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reconcileReminders } from './reconcile-reminders.ts';

const today = '2026-06-10';
let db1: TestDatabase;
let tenant: TestTenant;

beforeAll(async () => {
  db1 = await openTestDatabase();
  tenant = await makeTenant(db1.database);
  await remindPlainly(db1.database, tenant.id);
});
afterAll(() => db1.close());

async function taskWithOfficer(dueOn: string | null = '2026-06-15') {
  const agency = await db1.database.withTenant(tenant.id, (db) => makeAgency(db));
  const officer = await makeActor(db1.database, tenant, {
    role: 'agency_officer',
    agencyId: agency.id,
  });
  const task = await db1.database.withTenant(tenant.id, async (db) => {
    const plan = await makePlan(db);
    return makeTask(db, plan.id, { dueOn, agencies: [{ agencyId: agency.id }] });
  });
  return { officer, task, agency };
}

type Officer = Awaited<ReturnType<typeof taskWithOfficer>>['officer'];

const reconcile = (officer: Officer, taskId: string, day = today) =>
  inContext(db1.database, officer, day, (ctx) =>
    ctx.db.transaction((tx) => reconcileReminders(tx, { about: 'task', ids: [taskId] }, ctx)),
  );

const change = (taskId: string, data: object) =>
  db1.database.withTenant(tenant.id, (db) =>
    db.task.updateMany({ where: { tenantId: tenant.id, id: taskId }, data }),
  );

async function ledger(taskId: string): Promise<string[]> {
  const rows = await db1.inspect<{ line: string }>(
    `SELECT concat_ws(' ', rung, to_char(send_on, 'MM-DD'), state, reason) AS line FROM reminder
     WHERE task_id = $1 ORDER BY last_day, send_on`,
    [taskId],
  );
  return rows.map((row) => row.line);
}

const full = [
  'before-7 06-08 skipped past',
  'before-3 06-12 planned',
  'before-1 06-14 planned',
  'due 06-15 planned',
  'after-1 06-16 planned',
  'after-3 06-18 planned',
  'after-7 06-22 planned',
];

describe('reconcileReminders', () => {
  test('writes the whole ladder, also when called twice', async () => {
    const { officer, task } = await taskWithOfficer();
    await reconcile(officer, task.id);
    await reconcile(officer, task.id);
    expect(await ledger(task.id)).toEqual(full);
  });

  test('two at the same time write it once', async () => {
    const { officer, task } = await taskWithOfficer();
    await Promise.all([1, 2, 3, 4].map(() => reconcile(officer, task.id)));
    expect(await ledger(task.id)).toEqual(full);
  });

  test('calls off what is done, and plans it again when it is taken up again', async () => {
    const { officer, task } = await taskWithOfficer();
    await reconcile(officer, task.id);
    await change(task.id, { status: 'done', percent: 100, completedOn: toDbDate(today) });
    await reconcile(officer, task.id);
    expect(await ledger(task.id)).toEqual(
      full.map((line) => line.replace('planned', 'cancelled done')),
    );
    await change(task.id, { status: 'in_progress', percent: 50, completedOn: null });
    await reconcile(officer, task.id, '2026-06-15');
    expect(await ledger(task.id)).toEqual([
      'before-7 06-08 skipped past',
      'before-3 06-12 cancelled done',
      'before-1 06-14 cancelled done',
      ...full.slice(3),
    ]);
  });

  test('a moved due date has a ladder of its own', async () => {
    const { officer, task } = await taskWithOfficer();
    await reconcile(officer, task.id);
    await change(task.id, { dueOn: toDbDate('2026-09-15') });
    await reconcile(officer, task.id);
    const lines = await ledger(task.id);
    expect(lines.slice(0, 7)).toEqual(
      full.map((line) => line.replace('planned', 'cancelled due_date_moved')),
    );
    expect(lines.slice(7)).toHaveLength(7);
    expect(lines.slice(7).every((line) => line.endsWith('planned'))).toBe(true);
  });

  test('who leaves is not reminded any more', async () => {
    const { officer, task } = await taskWithOfficer();
    await reconcile(officer, task.id);
    await db1.database.withTenant(tenant.id, (db) =>
      db.member.updateMany({
        where: { tenantId: tenant.id, id: officer.memberId },
        data: { status: 'removed' },
      }),
    );
    await reconcile(officer, task.id);
    expect(await ledger(task.id)).toEqual(
      full.map((line) => line.replace('planned', 'cancelled recipient_left')),
    );
  });

  test('leaves alone what was sent or is being sent', async () => {
    const { officer, task } = await taskWithOfficer();
    await reconcile(officer, task.id);
    await db1.inspect(
      `UPDATE reminder SET state = CASE rung WHEN 'due' THEN 'sent' ELSE 'sending' END::reminder_state
       WHERE task_id = $1 AND rung IN ('due', 'after-1')`,
      [task.id],
    );
    await change(task.id, { dueOn: null });
    await reconcile(officer, task.id);
    expect(await ledger(task.id)).toEqual([
      'before-7 06-08 skipped past',
      'before-3 06-12 cancelled due_date_moved',
      'before-1 06-14 cancelled due_date_moved',
      'due 06-15 sent',
      'after-1 06-16 sending',
      'after-3 06-18 cancelled due_date_moved',
      'after-7 06-22 cancelled due_date_moved',
    ]);
  });

  test('a row of another tenant is out of reach', async () => {
    const { officer, task } = await taskWithOfficer();
    await reconcile(officer, task.id);
    const other = await makeTenant(db1.database);
    const stranger = await makeActor(db1.database, other);
    await change(task.id, { dueOn: null });
    await reconcile(stranger, task.id);
    expect(await ledger(task.id)).toEqual(full);
  });
});
