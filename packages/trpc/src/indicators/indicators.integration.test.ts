import { randomUUID } from 'node:crypto';
import type { Role, TenantLevel } from '@tiendo/contracts';
import {
  failureOf,
  makeActor,
  makeCaller,
  makeTenant,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let db: TestDatabase;
let ministry: TestTenant;
let keeper: Caller;
let reader: Caller;

type Caller = ReturnType<typeof makeCaller>;

beforeAll(async () => {
  db = await openTestDatabase();
  ministry = await makeTenant(db.database, { level: 'ministry' });
  keeper = await callerAs('ministry', ministry);
  reader = await callerAs('admin', await makeTenant(db.database));
});
afterAll(() => db.close());

async function callerAs(role: Role, tenant: TestTenant): Promise<Caller> {
  return makeCaller(testDeps(db.database), await makeActor(db.database, tenant, { role }));
}

let counter = 0;
const fields = (change: object = {}) => ({
  code: `MT-${(counter += 1)}`,
  name: 'Tỷ lệ người được tư vấn',
  unit: '%' as const,
  unitNoun: null,
  definition: 'Số người được tư vấn trên tổng số người thuộc diện.',
  ...change,
});
const create = (change: object = {}) => keeper.indicators.createIndicator(fields(change));
const auditOf = (entityId: string) =>
  db.inspect<{ action: string; before: object; after: object; tenant_id: string }>(
    'SELECT tenant_id, action::text, before, after FROM audit_entry WHERE entity_id = $1 ORDER BY created_at, id',
    [entityId],
  );

describe('createIndicator', () => {
  test('every tenant reads what the ministry adds; the ministry’s log keeps it', async () => {
    const input = fields();
    const { id } = await keeper.indicators.createIndicator(input);
    expect(await reader.indicators.readIndicator({ id })).toEqual({
      id,
      ...input,
      archived: false,
      rowVersion: 0,
    });
    expect(await auditOf(id)).toMatchObject([
      { tenant_id: ministry.id, action: 'created', before: null, after: input },
    ]);
  });

  test.each<TenantLevel>(['province', 'commune'])('is forbidden to a %s', async (level) => {
    const parent = level === 'commune' ? await makeTenant(db.database) : ministry;
    const caller = await callerAs('ministry', await makeTenant(db.database, { level, parent }));
    const { id } = await create();
    const forbidden = { errorCode: 'forbidden', httpStatus: 403 };
    const calls = [
      caller.indicators.createIndicator(fields()),
      caller.indicators.updateIndicator({ ...fields(), id, rowVersion: 0 }),
      caller.indicators.archiveIndicator({ id, rowVersion: 0, archived: true }),
    ];
    for (const call of calls) expect(await failureOf(call)).toMatchObject(forbidden);
    expect(await reader.indicators.readIndicator({ id })).toMatchObject({ rowVersion: 0 });
  });

  test('the same form twice is one entry; changed meanwhile it is refused and not lost', async () => {
    const input = fields({ submissionId: randomUUID() });
    const [first, second] = await Promise.all([
      keeper.indicators.createIndicator(input),
      keeper.indicators.createIndicator(input),
    ]);
    expect(first).toEqual(second);
    expect(await auditOf(first.id)).toHaveLength(1);
    expect(
      await failureOf(keeper.indicators.createIndicator({ ...input, name: 'Tên khác' })),
    ).toMatchObject({ errorCode: 'already_sent', fieldErrors: { submissionId: 'already_sent' } });
  });

  test('a code is given once, also when its entry is archived', async () => {
    const input = fields();
    const { id } = await keeper.indicators.createIndicator(input);
    const duplicate = {
      errorCode: 'duplicate_code',
      httpStatus: 409,
      fieldErrors: { code: 'duplicate_code' },
    };
    expect(await failureOf(keeper.indicators.createIndicator(input))).toEqual(duplicate);
    await keeper.indicators.archiveIndicator({ id, rowVersion: 0, archived: true });
    expect(await failureOf(keeper.indicators.createIndicator(input))).toEqual(duplicate);
    const other = await create();
    expect(
      await failureOf(keeper.indicators.updateIndicator({ ...input, id: other.id, rowVersion: 0 })),
    ).toEqual(duplicate);
    expect(await auditOf(other.id)).toHaveLength(1);
  });

  test.each([
    [{ code: ' ' }, 'code'],
    [{ code: 'x'.repeat(41) }, 'code'],
    [{ name: '' }, 'name'],
    [{ name: 'x'.repeat(501) }, 'name'],
    [{ unit: 'kg' }, 'unit'],
    [{ definition: 'x'.repeat(4_001) }, 'definition'],
    [{ definition: 'a\u0000b' }, 'definition'],
    [{ submissionId: '1' }, 'submissionId'],
  ])('refuses %j', async (change, field) => {
    expect(await failureOf(create(change))).toMatchObject({
      httpStatus: 422,
      fieldErrors: { [field]: 'invalid_input' },
    });
  });
});

describe('updateIndicator', () => {
  test('replaces the fields and keeps before and after', async () => {
    const { id } = await create();
    const after = fields({ unit: 'count', unitNoun: 'xã', definition: '' });
    await keeper.indicators.updateIndicator({ ...after, id, rowVersion: 0 });
    expect(await reader.indicators.readIndicator({ id })).toMatchObject({
      ...after,
      rowVersion: 1,
    });
    expect((await auditOf(id)).at(-1)).toMatchObject({
      action: 'updated',
      before: { unit: '%' },
      after,
    });
  });

  test('refuses a stale version, an unknown entry, an archived one', async () => {
    const { id } = await create();
    const update = (change: object) =>
      failureOf(keeper.indicators.updateIndicator({ ...fields(), id, rowVersion: 0, ...change }));
    expect(await update({ rowVersion: 5 })).toMatchObject({ errorCode: 'stale_version' });
    expect(await update({ id: randomUUID() })).toMatchObject({ errorCode: 'not_found' });
    await keeper.indicators.archiveIndicator({ id, rowVersion: 0, archived: true });
    expect(await update({ rowVersion: 1 })).toMatchObject({ errorCode: 'archived' });
  });

  test('of two at the same moment one is told so, and the log knows of one', async () => {
    const { id } = await create();
    const update = () => keeper.indicators.updateIndicator({ ...fields(), id, rowVersion: 0 });
    const results = await Promise.allSettled([update(), update()]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await auditOf(id)).toHaveLength(2);
  });
});

describe('archiveIndicator', () => {
  test('takes an entry out of the list and brings it back; twice is once', async () => {
    const { id } = await create();
    const codes = async (options = {}) =>
      (await reader.indicators.listIndicators(options)).map((entry) => entry.id);
    const archive = (archived: boolean, rowVersion: number) =>
      keeper.indicators.archiveIndicator({ id, rowVersion, archived });
    await archive(true, 0);
    await archive(true, 0);
    expect(await codes()).not.toContain(id);
    expect(await codes({ includeArchived: true })).toContain(id);
    expect(await failureOf(archive(false, 0))).toMatchObject({ errorCode: 'stale_version' });
    await archive(false, 1);
    expect(await codes()).toContain(id);
    expect((await auditOf(id)).map((entry) => entry.action)).toEqual([
      'created',
      'archived',
      'restored',
    ]);
  });

  test('an unknown entry is not found', async () => {
    const unknown = { id: randomUUID(), rowVersion: 0, archived: true };
    expect(await failureOf(keeper.indicators.archiveIndicator(unknown))).toMatchObject({
      errorCode: 'not_found',
    });
    expect(await failureOf(reader.indicators.readIndicator({ id: unknown.id }))).toMatchObject({
      errorCode: 'not_found',
    });
  });
});

test('the catalogue is read in the order of its codes, numbers as numbers', async () => {
  const prefix = randomUUID().slice(0, 8);
  for (const end of ['10.1', '2.1', '2']) await create({ code: `${prefix}.${end}` });
  const codes = (await reader.indicators.listIndicators({})).map((entry) => entry.code);
  expect(codes.filter((code) => code.startsWith(prefix))).toEqual([
    `${prefix}.2`,
    `${prefix}.2.1`,
    `${prefix}.10.1`,
  ]);
});
