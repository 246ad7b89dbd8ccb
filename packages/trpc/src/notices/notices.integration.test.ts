import { randomUUID } from 'node:crypto';
import type { Actor } from '@tiendo/core';
import { giveNotice, giveNotices, sweepNotices, type NewNotice } from '@tiendo/core/notices';
import {
  failureOf,
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeSchedule,
  makeTask,
  makeTenant,
  openReports,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const today = '2026-07-02';
let db: TestDatabase;
let tenant: TestTenant;
let officer: Actor;
let planId: string;
let taskId: string;
let obligationId: string;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

beforeEach(async () => {
  tenant = await makeTenant(db.database);
  const agencyId = await db.database.withTenant(tenant.id, async (of) => {
    const agency = await makeAgency(of, { name: 'Sở Y tế' });
    planId = (await makePlan(of, { title: 'Kế hoạch mùa hè' })).id;
    const agencies = [{ agencyId: agency.id }];
    taskId = (await makeTask(of, planId, { title: 'Rà soát', dueOn: '2026-07-09', agencies })).id;
    await makeSchedule(of, planId, {
      title: 'Báo cáo quý',
      rule: { kind: 'quarterly', due: { mode: 'within', days: 15 } },
    });
    await openReports(of, today);
    obligationId = (await of.obligation.findFirst({ where: { tenantId: of.tenantId } }))?.id ?? '';
    return agency.id;
  });
  officer = await makeActor(db.database, tenant, { role: 'agency_officer', agencyId });
});

const call = (actor: Actor, tenantSlug = actor.tenant.slug) =>
  makeCaller(testDeps(db.database), actor, { today, tenantSlug }).notices;

const give = (notices: NewNotice[], of = tenant.id) =>
  db.database.withTenant(of, (scope) => scope.transaction((tx) => giveNotices(tx, notices)));

const returned = (change: Partial<NewNotice> = {}) =>
  ({
    memberId: officer.memberId,
    kind: 'report_returned',
    payload: { obligationId, by: 'Trần Văn Bình', reason: 'Thiếu số liệu' },
    ...change,
  }) as NewNotice;

describe('giveNotice', () => {
  test('an id that is there already changes nothing', async () => {
    const id = randomUUID();
    await give([returned({ id })]);
    await db.database.withTenant(tenant.id, (of) =>
      of.transaction((tx) => giveNotice(tx, returned({ id }))),
    );
    expect(await call(officer).countUnread()).toBe(1);
  });

  test('refuses what its kind does not say', async () => {
    const wrong = returned({ payload: { obligationId: 'x', by: 'ai đó', reason: '' } } as never);
    await expect(give([wrong])).rejects.toThrow('invalid_input');
  });
});

describe('listNotices', () => {
  test('gives the own ones, newest first, with what they are about as it stands now', async () => {
    const reminders = { taskIds: [taskId], obligationIds: [obligationId], planIds: [planId] };
    await give([
      returned({ at: new Date('2026-06-30T18:00:00Z') }),
      {
        memberId: officer.memberId,
        kind: 'reminders',
        payload: reminders,
        at: new Date('2026-07-01T01:00:00Z'),
      },
    ]);
    const { rows, total } = await call(officer).listNotices({});
    expect(total).toBe(2);
    expect(rows).toMatchObject([
      {
        kind: 'reminders',
        by: null,
        gone: 0,
        subjects: [
          { about: 'obligation', id: obligationId, title: 'Báo cáo quý', agencyName: 'Sở Y tế' },
          { about: 'task', id: taskId, title: 'Rà soát', lastDay: '2026-07-09', period: null },
          { about: 'plan', id: planId, title: 'Kế hoạch mùa hè', lastDay: null },
        ],
      },
      // Half past midnight in Vietnam is the next day there.
      {
        kind: 'report_returned',
        by: 'Trần Văn Bình',
        reason: 'Thiếu số liệu',
        day: '2026-07-01',
        isRead: false,
      },
    ]);
    expect(rows[0]?.subjects[0]?.period).toMatchObject({ kind: 'quarterly' });
  });

  test('a notice about what is gone stays readable', async () => {
    const gone = randomUUID();
    await give([returned({ payload: { obligationId: gone, by: 'Bình', reason: 'x' } } as never)]);
    const { rows } = await call(officer).listNotices({});
    expect(rows).toMatchObject([{ subjects: [], gone: 1, reason: 'x' }]);
  });

  test('a kind that this version does not know is neither shown nor counted', async () => {
    await give([returned()]);
    await db.inspect(`UPDATE notice SET kind = 'of_a_later_version' WHERE member_id = $1`, [
      officer.memberId,
    ]);
    expect(await call(officer).listNotices({})).toMatchObject({ rows: [], total: 0 });
    expect(await call(officer).countUnread()).toBe(0);
  });

  test('comes page by page, in three statements however many there are', async () => {
    await give(
      Array.from({ length: 60 }, (_, hour) =>
        returned({ at: new Date(Date.UTC(2026, 5, 1, hour)) }),
      ),
    );
    const count = async (pageSize: number) => {
      const before = db.database.statementCount();
      const { rows } = await call(officer).listNotices({ page: 1, pageSize });
      expect(rows).toHaveLength(pageSize);
      return db.database.statementCount() - before;
    };
    expect([await count(1), await count(50)]).toEqual([3, 3]);
    const last = await call(officer).listNotices({ page: 2, pageSize: 50 });
    expect(last.rows).toHaveLength(10);
  });
});

describe('markRead', () => {
  test('marks those named, once, and keeps the time of the first', async () => {
    await give([returned(), returned()]);
    const [first] = (await call(officer).listNotices({})).rows;
    const ids = [first?.id ?? ''];
    await call(officer).markRead({ ids });
    const readAt = () => db.inspect('SELECT read_at FROM notice WHERE id = $1', ids);
    const before = await readAt();
    await db.inspect('SELECT 1');
    await makeCaller(testDeps(db.database), officer, { today: '2026-08-01' }).notices.markRead({
      ids: [...ids, ...ids],
    });
    expect(await readAt()).toEqual(before);
    expect(await call(officer).countUnread()).toBe(1);
    expect(await call(officer).readNotice({ id: first?.id ?? '' })).toMatchObject({ isRead: true });
  });

  test('all means all that had come by then', async () => {
    await give([
      returned({ at: new Date('2026-07-01T01:00:00Z') }),
      returned({ at: new Date('2026-07-01T02:00:00Z') }),
      returned({ at: new Date('2026-07-01T02:00:00.001Z') }),
    ]);
    await call(officer).markRead({ allUntil: '2026-07-01T02:00:00.000Z' });
    expect(await call(officer).countUnread()).toBe(1);
  });

  test.each([{}, { ids: [] }, { ids: ['x'] }, { allUntil: 'hôm qua' }])(
    '%j is refused',
    async (input) => {
      expect(await failureOf(call(officer).markRead(input as never))).toMatchObject({
        errorCode: 'invalid_input',
      });
    },
  );
});

describe('nobody else', () => {
  test('sees or marks a notice: not a colleague, not an administrator, not another tenant', async () => {
    const id = randomUUID();
    await give([returned({ id })]);
    const stranger = await makeActor(db.database, await makeTenant(db.database));
    const others = [
      await makeActor(db.database, tenant, { role: 'agency_officer', agencyId: officer.agencyId }),
      await makeActor(db.database, tenant, { role: 'admin' }),
      stranger,
    ];
    for (const other of others) {
      const as = call(other);
      expect(await as.listNotices({})).toMatchObject({ rows: [], total: 0 });
      expect(await as.countUnread()).toBe(0);
      expect(await failureOf(as.readNotice({ id }))).toMatchObject({ errorCode: 'not_found' });
      expect(await failureOf(as.markRead({ ids: [id] }))).toMatchObject({ errorCode: 'not_found' });
      await as.markRead({ allUntil: '2030-01-01T00:00:00Z' });
    }
    expect(await call(officer).countUnread()).toBe(1);
    expect(await failureOf(call(stranger, tenant.slug).countUnread())).toMatchObject({
      errorCode: 'tenant_not_found',
    });
  });

  test('a list that names one of another person marks none', async () => {
    const [own, foreign] = [randomUUID(), randomUUID()];
    const colleague = await makeActor(db.database, tenant, { role: 'coordinator' });
    await give([returned({ id: own }), returned({ id: foreign, memberId: colleague.memberId })]);
    expect(await failureOf(call(officer).markRead({ ids: [own, foreign] }))).toMatchObject({
      errorCode: 'not_found',
    });
    expect(await call(officer).countUnread()).toBe(1);
  });
});

test('housekeeping removes what was read and is older than 180 days, of this tenant', async () => {
  const old = new Date('2026-01-01T00:00:00Z');
  const [readOld, unreadOld, readNew] = [randomUUID(), randomUUID(), randomUUID()];
  await give([
    returned({ id: readOld, at: old }),
    returned({ id: unreadOld, at: old }),
    returned({ id: readNew, at: new Date('2026-06-01T00:00:00Z') }),
  ]);
  await call(officer).markRead({ ids: [readOld, readNew] });
  const sweep = () =>
    db.database.withTenant(tenant.id, (of) => sweepNotices(of, new Date('2026-07-05T00:00:00Z')));
  expect(await sweep()).toBe(1);
  expect(await sweep()).toBe(0);
  const { rows } = await call(officer).listNotices({});
  expect(rows.map((row) => row.id).sort()).toEqual([unreadOld, readNew].sort());
});
