import { randomUUID } from 'node:crypto';
import {
  CreateScheduleSchema,
  ScheduleRuleSchema,
  type CivilDate,
  type CreateSchedule,
} from '@tiendo/contracts';
import {
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

const today = '2026-03-02';
let test1: TestDatabase;
let tenant: TestTenant;
let planId: string;
let agencyIds: string[];

beforeAll(async () => {
  test1 = await openTestDatabase();
});
afterAll(() => test1.close());

beforeEach(async () => {
  tenant = await makeTenant(test1.database);
  await test1.database.withTenant(tenant.id, async (db) => {
    const agencies = [await makeAgency(db), await makeAgency(db)];
    agencyIds = agencies.map((agency) => agency.id);
    planId = (await makePlan(db)).id;
    await makeTask(db, planId, { agencies: agencyIds.map((agencyId) => ({ agencyId })) });
  });
});

async function callerAs(
  role: 'admin' | 'coordinator' | 'agency_officer' | 'leader',
  day: CivilDate = today,
) {
  const agencyId = role === 'agency_officer' ? (agencyIds[0] ?? null) : null;
  const actor = await makeActor(test1.database, tenant, { role, agencyId });
  return makeCaller(testDeps(test1.database), actor, { today: day }).reporting;
}

const halfYear = (monthDay: string) =>
  ScheduleRuleSchema.parse({
    kind: 'six-month',
    due: { mode: 'before', monthDay, every: 'year' },
  });

const form = (change: Partial<CreateSchedule> = {}): CreateSchedule => ({
  planId,
  title: 'Báo cáo 6 tháng đầu năm',
  kind: 'six-month',
  rule: halfYear('06-15'),
  dueText: 'Trước ngày 15/6 hằng năm',
  hop: 1,
  reporterScope: 'all',
  reporterAgencyIds: [],
  recipient: 'Công an tỉnh',
  forwardTo: ['Ủy ban nhân dân tỉnh'],
  ...change,
});

const read = async (id: string) => (await (await callerAs('admin')).readSchedule({ id })).schedule;
const dues = () =>
  test1.inspect<{ due: string; state: string }>(
    'SELECT last_day::text AS due, state::text FROM obligation WHERE tenant_id = $1 ORDER BY due, id',
    [tenant.id],
  );

describe('createSchedule', () => {
  test('adds a rule, asks for its reports, and keeps who did it', async () => {
    const admin = await callerAs('admin');
    const { id } = await admin.createSchedule(form());
    const view = await admin.listSchedules({ planId, year: 2026 });
    expect(view.schedules).toMatchObject([
      {
        id,
        title: 'Báo cáo 6 tháng đầu năm',
        periods: [{ periodFrom: '2026-01-01', periodTo: '2026-06-30', lastDay: '2026-06-14' }],
      },
    ]);
    expect(await dues()).toEqual(Array(2).fill({ due: '2026-06-14', state: 'open' }));
    const audit = await test1.inspect(
      "SELECT action::text, before, after->>'title' AS title FROM audit_entry WHERE entity_id = $1",
      [id],
    );
    expect(audit).toEqual([{ action: 'created', before: null, title: 'Báo cáo 6 tháng đầu năm' }]);
  });

  test('the same form twice is one rule', async () => {
    const admin = await callerAs('admin');
    const twice = form({ submissionId: randomUUID() });
    const [first, second] = [await admin.createSchedule(twice), await admin.createSchedule(twice)];
    expect(second).toEqual(first);
    expect((await admin.listSchedules({ planId, year: 2026 })).schedules).toHaveLength(1);
  });

  test('a rule added after its date asks for the next one', async () => {
    await (await callerAs('admin', '2026-07-01')).createSchedule(form());
    expect(await dues()).toEqual([]);
  });

  test('a report without dates is kept and asks for nothing', async () => {
    const undated = form({ kind: 'periodic', rule: null, reporterScope: 'chosen' });
    const { id } = await (await callerAs('admin')).createSchedule(undated);
    expect(await read(id)).toMatchObject({ rule: null, reporterAgencyIds: [] });
    expect(await dues()).toEqual([]);
  });

  test.each<[string, Partial<CreateSchedule>, string]>([
    ['chosen agencies that are none', { reporterScope: 'chosen' }, 'reporterAgencyIds'],
    ['a rule of another kind', { kind: 'annual' }, 'rule'],
    ['a rule for an ad-hoc report', { kind: 'ad-hoc' }, 'rule'],
    ['no title', { title: '  ' }, 'title'],
  ])('refuses %s', (_, change, field) => {
    const result = CreateScheduleSchema.safeParse(form(change));
    expect(result.error?.issues.map((issue) => issue.path.join('.'))).toEqual([field]);
  });

  test.each(['coordinator', 'agency_officer', 'leader'] as const)(
    'is refused to a %s',
    async (role) => {
      await expect((await callerAs(role)).createSchedule(form())).rejects.toMatchObject({
        cause: { code: 'forbidden' },
      });
    },
  );

  test('another tenant’s plan and agencies do not exist', async () => {
    const stranger = await makeTenant(test1.database);
    const foreignAgency = await test1.database.withTenant(stranger.id, (db) => makeAgency(db));
    const admin = await callerAs('admin');
    await expect(
      admin.createSchedule(
        form({ reporterScope: 'chosen', reporterAgencyIds: [foreignAgency.id] }),
      ),
    ).rejects.toMatchObject({ cause: { code: 'not_found' } });
    const theirs = makeCaller(testDeps(test1.database), await makeActor(test1.database, stranger));
    await expect(theirs.reporting.createSchedule(form())).rejects.toMatchObject({
      cause: { code: 'not_found' },
    });
    await expect(theirs.reporting.listSchedules({ planId, year: 2026 })).rejects.toMatchObject({
      cause: { code: 'not_found' },
    });
  });
});

describe('updateSchedule', () => {
  test('moves what is unanswered and leaves what is answered', async () => {
    const admin = await callerAs('admin');
    const { id } = await admin.createSchedule(form());
    await test1.inspect(
      `UPDATE obligation SET state = 'accepted', submitted_on = '2026-03-01' WHERE agency_id = $1`,
      [agencyIds[0]],
    );
    const change = { ...form({ rule: halfYear('06-25') }), id, rowVersion: 0 };
    await admin.updateSchedule(change);
    expect(await dues()).toEqual([
      { due: '2026-06-14', state: 'accepted' },
      { due: '2026-06-24', state: 'open' },
    ]);
    expect(await read(id)).toMatchObject({ rowVersion: 1, position: 1 });
  });

  test('a stale form changes nothing', async () => {
    const admin = await callerAs('admin');
    const { id } = await admin.createSchedule(form());
    await admin.updateSchedule({ ...form({ title: 'Mới' }), id, rowVersion: 0 });
    await expect(
      admin.updateSchedule({ ...form({ title: 'Cũ' }), id, rowVersion: 0 }),
    ).rejects.toMatchObject({ cause: { code: 'stale_version' } });
    expect(await read(id)).toMatchObject({ title: 'Mới' });
  });

  test('reminders follow the new date', async () => {
    await callerAs('agency_officer');
    const admin = await callerAs('admin');
    const { id } = await admin.createSchedule(form());
    const lastDays = () =>
      test1.inspect(
        `SELECT DISTINCT last_day::text AS day FROM reminder WHERE tenant_id = $1 AND state = 'planned'`,
        [tenant.id],
      );
    expect(await lastDays()).toEqual([{ day: '2026-06-14' }]);
    await admin.updateSchedule({ ...form({ rule: halfYear('06-25') }), id, rowVersion: 0 });
    expect(await lastDays()).toEqual([{ day: '2026-06-24' }]);
  });
});

describe('archiveSchedule', () => {
  test('waives what is not due, and asks for it again when it comes back', async () => {
    const admin = await callerAs('admin');
    const { id } = await admin.createSchedule(form());
    await admin.archiveSchedule({ id, rowVersion: 0, archived: true });
    expect((await dues()).map((row) => row.state)).toEqual(['waived', 'waived']);
    expect((await admin.listSchedules({ planId, year: 2026 })).schedules).toEqual([]);
    await admin.archiveSchedule({ id, rowVersion: 1, archived: false });
    expect((await dues()).map((row) => row.state)).toEqual(['open', 'open']);
  });

  test('a stale archive is refused, the same one again succeeds', async () => {
    const admin = await callerAs('admin');
    const { id } = await admin.createSchedule(form());
    await expect(
      admin.archiveSchedule({ id, rowVersion: 7, archived: true }),
    ).rejects.toMatchObject({ cause: { code: 'stale_version' } });
    await admin.archiveSchedule({ id, rowVersion: 0, archived: true });
    await admin.archiveSchedule({ id, rowVersion: 0, archived: true });
    expect(await read(id)).toMatchObject({ archived: true, rowVersion: 1 });
  });
});

describe('order', () => {
  test('moves a rule past its neighbour, and puts all in a wanted order', async () => {
    const admin = await callerAs('admin');
    const { id: a } = await admin.createSchedule(form({ title: 'a' }));
    const { id: b } = await admin.createSchedule(form({ title: 'b' }));
    const order = async () =>
      (await admin.listSchedules({ planId, year: 2026 })).schedules.map((row) => row.title);
    await admin.moveSchedule({ id: b, direction: 'up' });
    expect(await order()).toEqual(['b', 'a']);
    await admin.reorderSchedules({ planId, ids: [a, b] });
    expect(await order()).toEqual(['a', 'b']);
    await expect(admin.reorderSchedules({ planId, ids: [a] })).rejects.toMatchObject({
      cause: { code: 'stale_version' },
    });
  });
});

test('previewSchedule gives the plan’s windows as the tenant reads dates', async () => {
  const admin = await callerAs('admin');
  await test1.database.withTenant(tenant.id, (db) =>
    db.tenantSetting.updateMany({
      where: { tenantId: tenant.id },
      data: { beforeMeans: 'same-day' },
    }),
  );
  expect(await admin.previewSchedule({ planId, rule: halfYear('06-15') })).toEqual([
    { periodFrom: '2026-01-01', periodTo: '2026-06-30', lastDay: '2026-06-15' },
  ]);
});
