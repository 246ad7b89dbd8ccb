import { randomUUID } from 'node:crypto';
import type { Role } from '@tiendo/contracts';
import {
  failureOf,
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeTarget,
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

beforeAll(async () => {
  db = await openTestDatabase();
  tenant = await makeTenant(db.database);
  admin = await callerAs('admin');
});
beforeEach(async () => {
  planId = (await inTenant((scope) => makePlan(scope))).id;
});
afterAll(() => db.close());

async function callerAs(role: Role) {
  const actor = await makeActor(db.database, tenant, { role });
  return makeCaller(testDeps(db.database), actor, { today });
}

const inTenant = <T>(work: Parameters<typeof db.database.withTenant<T>>[1]) =>
  db.database.withTenant(tenant.id, work);
const fields = {
  title: 'Người nghiện được quản lý',
  groupLabel: null,
  parentId: null,
  comparator: '>=' as const,
  strict: false,
  value: 80,
  valueMax: null,
  unit: '%' as const,
  unitNoun: null,
  denominator: null,
  dueOn: null,
  ownerAgencyId: null,
};
const create = (change: object = {}) =>
  admin.targets.createTarget({ ...fields, planId, ...change });
const list = (options = {}) => admin.targets.listTargets({ planId, ...options });
const titles = async () => (await list()).map((target) => target.title);
const auditOf = (entityId: string) =>
  db.inspect<{ action: string; before: object; after: object }>(
    'SELECT action::text, before, after FROM audit_entry WHERE entity_id = $1 ORDER BY created_at, id',
    [entityId],
  );

describe('createTarget', () => {
  test('keeps comparator, values, owner; the audit log names the owner', async () => {
    const agency = await inTenant((scope) => makeAgency(scope));
    const { id } = await create({
      comparator: 'range',
      value: 80.5,
      valueMax: 85,
      dueOn: '2026-12-31',
      ownerAgencyId: agency.id,
    });
    expect(await admin.targets.readTarget({ id })).toMatchObject({
      comparator: 'range',
      value: 80.5,
      valueMax: 85,
      dueOn: '2026-12-31',
      owner: { id: agency.id },
      standing: 'no_data',
      latest: null,
    });
    expect(await auditOf(id)).toMatchObject([{ action: 'created', after: { owner: agency.name } }]);
  });

  test('publishes the counters of its plan', async () => {
    await create();
    const rows = await db.inspect(
      'SELECT targets_no_data FROM published_summary WHERE plan_id = $1',
      [planId],
    );
    expect(rows).toEqual([{ targets_no_data: 1 }]);
  });

  test('the same form twice is one target', async () => {
    const submissionId = randomUUID();
    expect(await create({ submissionId })).toEqual(await create({ submissionId }));
    expect(await titles()).toHaveLength(1);
  });

  test.each([
    [{ title: '' }, 'title'],
    [{ value: null }, 'value'],
    [{ comparator: 'none' }, 'value'],
    [{ comparator: 'range', valueMax: 70 }, 'value'],
    [{ comparator: '~' }, 'comparator'],
    [{ value: 80.12345 }, 'value'],
    [{ value: Number.POSITIVE_INFINITY }, 'value'],
    [{ value: 1e13 }, 'value'],
    [{ unit: 'kg' }, 'unit'],
    [{ parentId: 'x' }, 'parentId'],
  ])('refuses %j', async (change, field) => {
    expect(await failureOf(create(change))).toMatchObject({
      httpStatus: 422,
      fieldErrors: { [field]: 'invalid_input' },
    });
  });

  test('refuses ids that lead elsewhere, each beside its field', async () => {
    const elsewhere = await inTenant(async (scope) => {
      const plan = await makePlan(scope);
      return makeTarget(scope, plan.id);
    });
    const archived = await inTenant(async (scope) => {
      const agency = await makeAgency(scope);
      await scope.agency.updateMany({
        where: { tenantId: tenant.id, id: agency.id },
        data: { archivedAt: new Date() },
      });
      return agency;
    });
    const unknown = randomUUID();
    expect(await failureOf(create({ planId: unknown }))).toMatchObject({ errorCode: 'not_found' });
    for (const parentId of [unknown, elsewhere.id]) {
      expect(await failureOf(create({ parentId }))).toMatchObject({
        errorCode: 'not_found',
        fieldErrors: { parentId: 'not_found' },
      });
    }
    expect(await failureOf(create({ ownerAgencyId: unknown }))).toMatchObject({
      fieldErrors: { ownerAgencyId: 'not_found' },
    });
    expect(await failureOf(create({ ownerAgencyId: archived.id }))).toMatchObject({
      fieldErrors: { ownerAgencyId: 'archived' },
    });
  });
});

describe('the indicator that a target maps to', () => {
  const makeIndicator = () =>
    db.database.platform.indicator.create({
      data: { code: randomUUID(), name: 'Tỷ lệ người được hỗ trợ' },
    });
  const archive = (id: string) =>
    db.database.platform.indicator.update({ where: { id }, data: { archivedAt: new Date() } });

  test('is shown with code and name, also in the log, and stays when other fields change', async () => {
    const { id: indicatorId, code, name } = await makeIndicator();
    const { id } = await create({ indicatorId });
    const shown = { id: indicatorId, code, name };
    expect(await list()).toMatchObject([{ indicator: shown }]);
    await admin.targets.updateTarget({ ...fields, id, rowVersion: 0, indicatorId, value: 85 });
    expect(await admin.targets.readTarget({ id })).toMatchObject({ value: 85, indicator: shown });
    await admin.targets.updateTarget({ ...fields, id, rowVersion: 1 });
    expect(await admin.targets.readTarget({ id })).toMatchObject({ indicator: null });
    const named = `${code} · ${name}`;
    expect(await auditOf(id)).toMatchObject([
      { after: { indicator: named } },
      { before: { indicator: named }, after: { indicator: named } },
      { before: { indicator: named }, after: { indicator: null } },
    ]);
  });

  test('must be in the catalogue; an archived one may stay but not be chosen', async () => {
    const { id: indicatorId } = await makeIndicator();
    const { id } = await create({ indicatorId });
    await archive(indicatorId);
    await admin.targets.updateTarget({ ...fields, id, rowVersion: 0, indicatorId });
    expect(await failureOf(create({ indicatorId }))).toMatchObject({
      errorCode: 'archived',
      fieldErrors: { indicatorId: 'archived' },
    });
    expect(await failureOf(create({ indicatorId: randomUUID() }))).toMatchObject({
      errorCode: 'not_found',
      fieldErrors: { indicatorId: 'not_found' },
    });
    expect(await failureOf(create({ indicatorId: 'x' }))).toMatchObject({
      fieldErrors: { indicatorId: 'invalid_input' },
    });
  });

  test('takes as many statements for ten targets as for one', async () => {
    const count = async () => {
      const before = db.database.statementCount();
      await list();
      return db.database.statementCount() - before;
    };
    await create({ indicatorId: (await makeIndicator()).id });
    const few = await count();
    for (let n = 0; n < 9; n += 1) await create({ indicatorId: (await makeIndicator()).id });
    expect(await count()).toBe(few);
  });
});

describe('clauses of a target', () => {
  test('hang under it, one level deep', async () => {
    const { id: parentId } = await create({ title: 'Chung' });
    const { id: clause } = await create({ title: 'Riêng', parentId });
    expect(await list()).toMatchObject([{ title: 'Chung', subTargets: [{ title: 'Riêng' }] }]);
    const nested = { errorCode: 'invalid_input', fieldErrors: { parentId: 'invalid_input' } };
    expect(await failureOf(create({ parentId: clause }))).toEqual({ ...nested, httpStatus: 422 });
    const { id: other } = await create();
    const update = (id: string, parent: string) =>
      failureOf(admin.targets.updateTarget({ ...fields, id, rowVersion: 0, parentId: parent }));
    expect(await update(other, other)).toMatchObject(nested);
    expect(await update(parentId, other)).toMatchObject(nested);
  });

  test('are archived and restored with it, but for those archived before', async () => {
    const { id: parentId } = await create({ title: 'Chung' });
    const { id: first } = await create({ title: 'a', parentId });
    const { id: second } = await create({ title: 'b', parentId });
    await admin.targets.archiveTarget({ id: first, rowVersion: 0, archived: true });
    // A later moment: clauses archived together with their target are told by it.
    const later = makeCaller(
      testDeps(db.database),
      await makeActor(db.database, tenant, { role: 'admin' }),
      { today: '2026-06-17' },
    );
    await later.targets.archiveTarget({ id: parentId, rowVersion: 0, archived: true });
    expect(await list()).toEqual([]);
    expect(
      await failureOf(admin.targets.archiveTarget({ id: second, rowVersion: 1, archived: false })),
    ).toMatchObject({ errorCode: 'archived' });
    await admin.targets.archiveTarget({ id: parentId, rowVersion: 1, archived: false });
    expect(await list()).toMatchObject([{ title: 'Chung', subTargets: [{ title: 'b' }] }]);
    expect((await auditOf(second)).map((entry) => entry.action)).toEqual([
      'created',
      'archived',
      'restored',
    ]);
  });
});

describe('updateTarget', () => {
  test('replaces the fields and keeps before and after', async () => {
    const { id } = await create();
    await admin.targets.updateTarget({ ...fields, id, rowVersion: 0, value: 85, strict: true });
    expect(await list()).toMatchObject([{ value: 85, strict: true, rowVersion: 1 }]);
    expect((await auditOf(id)).at(-1)).toMatchObject({
      action: 'updated',
      before: { value: 80, strict: false },
      after: { value: 85, strict: true },
    });
  });

  test('refuses a stale version, an unknown target, an archived one, an archived plan', async () => {
    const { id } = await create();
    const update = (change: object) =>
      failureOf(admin.targets.updateTarget({ ...fields, id, rowVersion: 0, ...change }));
    expect(await update({ rowVersion: 5 })).toMatchObject({ errorCode: 'stale_version' });
    expect(await update({ id: randomUUID() })).toMatchObject({ errorCode: 'not_found' });
    await admin.targets.archiveTarget({ id, rowVersion: 0, archived: true });
    expect(await update({ rowVersion: 1 })).toMatchObject({ errorCode: 'archived' });
    await admin.targets.archiveTarget({ id, rowVersion: 1, archived: false });
    await admin.plans.setPlanStatus({ id: planId, rowVersion: 0, status: 'archived' });
    expect(await update({ rowVersion: 2 })).toMatchObject({ errorCode: 'archived' });
  });
});

describe('listTargets', () => {
  test('says where each target stands, from its newest figure', async () => {
    await inTenant(async (scope) => {
      const latest = { denominator: 100, on: '2026-06-10' };
      await makeTarget(scope, planId, { latest: { ...latest, numerator: 82 } });
      await makeTarget(scope, planId, { latest: { ...latest, numerator: 10 } });
      await makeTarget(scope, planId, {
        latest: { ...latest, numerator: 10 },
        dueOn: '2026-06-15',
      });
      await makeTarget(scope, planId);
    });
    const rows = await list();
    expect(rows.map((row) => row.standing)).toEqual(['met', 'at_risk', 'missed', 'no_data']);
    expect(rows[0]?.latest).toEqual({ numerator: 82, denominator: 100, on: '2026-06-10' });
  });

  test('a draft is known to administrators only', async () => {
    const draft = await inTenant((scope) => makePlan(scope, { status: 'draft' }));
    const leader = await callerAs('leader');
    const { id } = await inTenant((scope) => makeTarget(scope, draft.id));
    const hidden = { errorCode: 'not_found' };
    expect(await failureOf(leader.targets.listTargets({ planId: draft.id }))).toMatchObject(hidden);
    expect(await failureOf(leader.targets.readTarget({ id }))).toMatchObject(hidden);
    expect(await admin.targets.readTarget({ id })).toMatchObject({ id });
  });

  test('takes as many statements for thirty targets as for one', async () => {
    const { id: ownerAgencyId } = await inTenant((scope) => makeAgency(scope));
    const count = async () => {
      const before = db.database.statementCount();
      await list();
      return db.database.statementCount() - before;
    };
    await create({ ownerAgencyId });
    const few = await count();
    await inTenant(async (scope) => {
      for (let n = 0; n < 30; n += 1) {
        const agency = await makeAgency(scope);
        await makeTarget(scope, planId, { ownerAgencyId: agency.id });
      }
    });
    expect(await count()).toBe(few);
    expect(few).toBe(4);
  });
});

describe('reorderTargets and moveTarget', () => {
  test('put the list in order, clauses among themselves', async () => {
    const { id: a } = await create({ title: 'A' });
    const { id: a1 } = await create({ title: 'A1', parentId: a });
    const { id: a2 } = await create({ title: 'A2', parentId: a });
    const { id: b } = await create({ title: 'B' });
    await admin.targets.moveTarget({ id: b, direction: 'up' });
    await admin.targets.moveTarget({ id: a1, direction: 'down' });
    expect(await titles()).toEqual(['B', 'A']);
    expect((await list())[1]?.subTargets.map((sub) => sub.title)).toEqual(['A2', 'A1']);
    await admin.targets.reorderTargets({ planId, ids: [a, a1, a2, b] });
    expect(await titles()).toEqual(['A', 'B']);
    expect(await auditOf(planId)).toHaveLength(3);
  });

  test('refuse another list, an unknown target and an archived plan', async () => {
    const { id } = await create();
    expect(await failureOf(admin.targets.reorderTargets({ planId, ids: [] }))).toMatchObject({
      errorCode: 'stale_version',
    });
    const move = (target: string) =>
      failureOf(admin.targets.moveTarget({ id: target, direction: 'up' }));
    expect(await move(randomUUID())).toMatchObject({ errorCode: 'not_found' });
    await admin.plans.setPlanStatus({ id: planId, rowVersion: 0, status: 'archived' });
    expect(await move(id)).toMatchObject({ errorCode: 'archived' });
  });
});
