import { randomUUID } from 'node:crypto';
import { taskStanding } from '@tiendo/calendar';
import { TaskStandingSchema, type Role } from '@tiendo/contracts';
import {
  failureOf,
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeTask,
  makeTenant,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const today = '2026-06-16';
let db: TestDatabase;
let tenant: TestTenant;
let admin: Awaited<ReturnType<typeof callerAs>>;
let planId: string;
let lead: { id: string; name: string };
let helper: { id: string; name: string };

beforeAll(async () => {
  db = await openTestDatabase();
  tenant = await makeTenant(db.database);
  admin = await callerAs('admin');
});
beforeEach(async () => {
  await inTenant(async (scope) => {
    planId = (await makePlan(scope)).id;
    lead = await makeAgency(scope);
    helper = await makeAgency(scope);
  });
});
afterAll(() => db.close());

async function callerAs(role: Role) {
  const actor = await makeActor(db.database, tenant, { role });
  return makeCaller(testDeps(db.database), actor, { today });
}

const inTenant = <T>(work: Parameters<typeof db.database.withTenant<T>>[1]) =>
  db.database.withTenant(tenant.id, work);
const part = (agencyId: string, role: 'lead' | 'coordinate' = 'lead') => ({
  agencyId,
  role,
  responsible: role === 'lead',
});
const fields = () => ({
  title: 'Tập huấn cán bộ cấp xã',
  detail: '',
  groupLabel: null,
  dueOn: '2026-06-30',
  assignments: [part(lead.id)],
});
const create = (change: object = {}) => admin.tasks.createTask({ ...fields(), planId, ...change });
const list = async (filter = {}) => (await admin.tasks.listTasks({ planId, ...filter })).rows;
const auditOf = (entityId: string) =>
  db.inspect<{ action: string; before: object; after: object }>(
    'SELECT action::text, before, after FROM audit_entry WHERE entity_id = $1 ORDER BY created_at, id',
    [entityId],
  );
const published = () =>
  db.inspect('SELECT tasks_in_time, tasks_overdue FROM published_summary WHERE plan_id = $1', [
    planId,
  ]);

describe('createTask', () => {
  test('keeps text, due date and agencies, publishes the counters', async () => {
    const { id } = await create({ assignments: [part(lead.id), part(helper.id, 'coordinate')] });
    expect(await admin.tasks.readTask({ id })).toMatchObject({
      dueOn: '2026-06-30',
      status: 'not_started',
      agencies: [
        { id: lead.id, role: 'lead', responsible: true },
        { id: helper.id, role: 'coordinate', responsible: false },
      ],
    });
    expect(await published()).toEqual([{ tasks_in_time: 1, tasks_overdue: 0 }]);
    expect(await auditOf(id)).toMatchObject([
      { action: 'created', after: { agencies: [{ agency: lead.name }, { agency: helper.name }] } },
    ]);
  });

  test('the same form twice is one task', async () => {
    const submissionId = randomUUID();
    expect(await create({ submissionId })).toEqual(await create({ submissionId }));
    expect(await list()).toHaveLength(1);
  });

  test('refuses bad input beside its field', async () => {
    const fault = async (change: object) => (await failureOf(create(change))).fieldErrors;
    expect(await fault({ title: '\n' })).toEqual({ title: 'invalid_input' });
    expect(await fault({ dueOn: '31/06/2026' })).toEqual({ dueOn: 'invalid_date' });
    expect(await fault({ detail: 'x'.repeat(20_001) })).toEqual({ detail: 'payload_too_large' });
    expect(await fault({ assignments: [] })).toEqual({ assignments: 'invalid_input' });
    expect(await fault({ assignments: [part(lead.id), part(lead.id)] })).toEqual({
      assignments: 'invalid_input',
    });
    expect(await fault({ assignments: [part(lead.id), part(randomUUID())] })).toEqual({
      assignments: 'not_found',
    });
  });

  test('gives nothing to an archived agency, nor to an archived plan', async () => {
    await admin.agencies.archiveAgency({ id: helper.id, rowVersion: 0, archived: true });
    expect(await failureOf(create({ assignments: [part(helper.id)] }))).toMatchObject({
      errorCode: 'archived',
      fieldErrors: { assignments: 'archived' },
    });
    await admin.plans.setPlanStatus({ id: planId, rowVersion: 0, status: 'archived' });
    expect(await failureOf(create())).toMatchObject({ errorCode: 'archived', fieldErrors: {} });
  });
});

describe('updateTask', () => {
  test('replaces the agencies and moves the due date; the counters follow', async () => {
    const { id } = await create();
    await admin.tasks.updateTask({
      ...fields(),
      id,
      rowVersion: 0,
      dueOn: '2026-06-15',
      assignments: [part(helper.id)],
    });
    expect(await list()).toMatchObject([
      { dueOn: '2026-06-15', standing: 'overdue', rowVersion: 1, agencies: [{ id: helper.id }] },
    ]);
    expect(await published()).toEqual([{ tasks_in_time: 0, tasks_overdue: 1 }]);
    expect((await auditOf(id)).at(-1)).toMatchObject({
      action: 'updated',
      before: { dueOn: '2026-06-30', agencies: [{ agency: lead.name }] },
      after: { dueOn: '2026-06-15', agencies: [{ agency: helper.name }] },
    });
  });

  test('keeps an agency that was archived since, but takes on no other', async () => {
    const { id } = await create({ assignments: [part(lead.id), part(helper.id, 'coordinate')] });
    await admin.agencies.archiveAgency({ id: helper.id, rowVersion: 0, archived: true });
    const assignments = [part(lead.id), part(helper.id, 'coordinate')];
    await admin.tasks.updateTask({ ...fields(), id, rowVersion: 0, assignments });
    expect((await list())[0]?.agencies).toHaveLength(2);
  });

  test('refuses a stale version, an unknown and an archived task', async () => {
    const { id } = await create();
    const update = (change: object) =>
      failureOf(admin.tasks.updateTask({ ...fields(), id, rowVersion: 0, ...change }));
    expect(await update({ rowVersion: 4 })).toMatchObject({ errorCode: 'stale_version' });
    expect(await update({ id: randomUUID() })).toMatchObject({ errorCode: 'not_found' });
    await admin.tasks.archiveTask({ id, rowVersion: 0, archived: true });
    expect(await update({ rowVersion: 1 })).toMatchObject({ errorCode: 'archived' });
  });
});

describe('archiveTask', () => {
  test('takes the task out of list and counters, and brings it back', async () => {
    const { id } = await create();
    const archive = { id, rowVersion: 0, archived: true };
    await admin.tasks.archiveTask(archive);
    await admin.tasks.archiveTask(archive);
    expect(await list()).toEqual([]);
    expect(await list({ includeArchived: true })).toMatchObject([{ id, archived: true }]);
    expect(await published()).toEqual([{ tasks_in_time: 0, tasks_overdue: 0 }]);
    const stale = admin.tasks.archiveTask({ id, rowVersion: 0, archived: false });
    expect(await failureOf(stale)).toMatchObject({ errorCode: 'stale_version' });
    await admin.tasks.archiveTask({ id, rowVersion: 1, archived: false });
    expect(await list()).toHaveLength(1);
  });
});

describe('listTasks', () => {
  test('every standing filter gives exactly what the calendar says', async () => {
    await inTenant(async (scope) => {
      for (const dueOn of [null, '2026-06-15', today, '2026-06-17']) {
        await makeTask(scope, planId, { dueOn });
        await makeTask(scope, planId, { dueOn, status: 'blocked' });
        for (const completedOn of ['2026-06-14', '2026-06-16']) {
          await makeTask(scope, planId, { dueOn, status: 'done', completedOn });
        }
      }
    });
    const all = await list();
    expect(all).toHaveLength(16);
    for (const standing of TaskStandingSchema.options) {
      const expected = all.filter((task) => taskStanding(task, today) === standing);
      expect(expected.length).toBeGreaterThan(0);
      const filtered = await list({ standing });
      expect(filtered.map((task) => task.id)).toEqual(expected.map((task) => task.id));
    }
  });

  test('filters by agency, status and words, with marks or without', async () => {
    await create({ title: 'Đào tạo cán bộ 100%_xã', assignments: [part(helper.id)] });
    await create({ title: 'Rà soát', detail: 'Điểm tư vấn' });
    const found = async (filter: object) => (await list(filter)).map((task) => task.title);
    expect(await found({ agencyId: helper.id })).toEqual(['Đào tạo cán bộ 100%_xã']);
    expect(await found({ search: 'dao TAO' })).toEqual(['Đào tạo cán bộ 100%_xã']);
    expect(await found({ search: 'Điểm tư vấn'.normalize('NFD') })).toEqual(['Rà soát']);
    expect(await found({ search: '100%_' })).toEqual(['Đào tạo cán bộ 100%_xã']);
    expect(await found({ search: '%' })).toHaveLength(1);
    expect(await found({ search: "'; DROP TABLE task; --" })).toEqual([]);
    expect(await found({ status: 'done' })).toEqual([]);
    expect(await found({ agencyId: randomUUID() })).toEqual([]);
  });

  test('puts what falls due first when asked to, what has no due date last', async () => {
    for (const dueOn of [null, '2026-12-31', '2026-07-01']) await create({ dueOn });
    expect((await list({ sort: 'due' })).map((task) => task.dueOn)).toEqual([
      '2026-07-01',
      '2026-12-31',
      null,
    ]);
  });

  test('pages, and knows the total', async () => {
    for (let n = 0; n < 5; n += 1) await create({ title: `Việc ${n}` });
    const page = await admin.tasks.listTasks({ planId, page: 2, pageSize: 2 });
    expect(page).toMatchObject({ total: 5, page: 2, pageSize: 2 });
    expect(page.rows.map((row) => row.title)).toEqual(['Việc 2', 'Việc 3']);
    expect((await admin.tasks.listTasks({ planId, page: 9, pageSize: 2 })).rows).toEqual([]);
    const bad = admin.tasks.listTasks({ planId, page: 0 });
    expect(await failureOf(bad)).toMatchObject({ fieldErrors: { page: 'invalid_input' } });
  });

  test('a plan that is unknown, or a draft to others, is not found', async () => {
    const unknown = admin.tasks.listTasks({ planId: randomUUID() });
    expect(await failureOf(unknown)).toMatchObject({ errorCode: 'not_found' });
    const draft = await inTenant((scope) => makePlan(scope, { status: 'draft' }));
    const task = await inTenant((scope) => makeTask(scope, draft.id));
    const leader = await callerAs('leader');
    const hidden = [
      leader.tasks.listTasks({ planId: draft.id }),
      leader.tasks.readTask({ id: task.id }),
    ];
    for (const call of hidden)
      expect(await failureOf(call)).toMatchObject({ errorCode: 'not_found' });
    expect((await admin.tasks.listTasks({ planId: draft.id })).total).toBe(1);
  });

  test('takes two statements for thirty tasks as for one', async () => {
    const count = async () => {
      const before = db.database.statementCount();
      await list();
      return db.database.statementCount() - before;
    };
    await create();
    expect(await count()).toBe(2);
    await inTenant(async (scope) => {
      for (let n = 0; n < 30; n += 1) await makeTask(scope, planId, { agencies: [part(lead.id)] });
    });
    expect(await count()).toBe(2);
  });
});

describe('reorderTasks and moveTask', () => {
  test('put the list in order; two people at once leave one whole order', async () => {
    const ids: string[] = [];
    for (const title of ['A', 'B', 'C']) ids.push((await create({ title })).id);
    const [a = '', b = '', c = ''] = ids;
    await admin.tasks.moveTask({ id: c, direction: 'up' });
    expect((await list()).map((task) => task.title)).toEqual(['A', 'C', 'B']);
    await Promise.all([
      admin.tasks.reorderTasks({ planId, ids: [a, b, c] }),
      admin.tasks.reorderTasks({ planId, ids: [c, b, a] }),
    ]);
    expect(['ABC', 'CBA']).toContain((await list()).map((task) => task.title).join(''));
    const stale = admin.tasks.reorderTasks({ planId, ids: [a, b] });
    expect(await failureOf(stale)).toMatchObject({ errorCode: 'stale_version' });
  });
});
