import { emptyFigures, type ReadRollup } from '@tiendo/contracts';
import { toDbDate } from '@tiendo/db';
import {
  makePlan,
  makeTenant,
  openTestDatabase,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRollup } from './server.ts';

let db: TestDatabase;
let ministry: TestTenant;
let [north, south]: TestTenant[] = [];
let [town, village, island]: TestTenant[] = [];
const slugs = (rows: { slug: string }[]) => rows.map((row) => row.slug).sort();

beforeAll(async () => {
  db = await openTestDatabase();
  ministry = await makeTenant(db.database, { level: 'ministry' });
  north = await makeTenant(db.database, { parent: ministry });
  south = await makeTenant(db.database, { parent: ministry });
  town = await makeTenant(db.database, { level: 'commune', parent: north });
  village = await makeTenant(db.database, { level: 'commune', parent: north });
  island = await makeTenant(db.database, { level: 'commune', parent: south });
  await publish(north, 10, { asOf: '2026-06-10' });
  await publish(north, 1, { isDemonstration: true, asOf: '2026-06-09' });
  await publish(town, 100, { asOf: '2026-06-11' });
  await publish(village, 1_000, { periodFrom: 2023, periodTo: 2025 });
  await publish(island, 10_000, { periodFrom: 2025, periodTo: 2030 });
});
afterAll(() => db.close());

async function publish(
  tenant: TestTenant | undefined,
  tasksOverdue: number,
  options: Partial<{
    periodFrom: number;
    periodTo: number;
    isDemonstration: boolean;
    asOf: string;
  }> = {},
) {
  const { periodFrom = 2026, periodTo = 2026, isDemonstration = false } = options;
  if (!tenant) throw new Error('no tenant');
  const figures = { ...emptyFigures, tasksOverdue, reportsOnTime: 1, targetsNoData: 1 };
  await db.database.withTenant(tenant.id, async (scope) => {
    const plan = await makePlan(scope, { periodFrom, periodTo });
    await scope.publishedSummary.create({
      data: {
        tenantId: tenant.id,
        planId: plan.id,
        ancestorIds: tenant.ancestorIds,
        title: plan.title,
        periodFrom,
        periodTo,
        isDemonstration,
        asOf: toDbDate(options.asOf ?? '2026-06-12'),
        ...figures,
      },
    });
  });
}

const read = (viewer: TestTenant | undefined, input: Partial<ReadRollup> = {}) =>
  db.database.withViewer(viewer?.id ?? '', (central) =>
    readRollup(central, { year: 2026, include: 'all', ...input }),
  );
const overdue = (row: { own: { figures: { tasksOverdue: number } } } | undefined) =>
  row?.own.figures.tasksOverdue;
const total = (row: { total: { figures: { tasksOverdue: number } } } | undefined) =>
  row?.total.figures.tasksOverdue;

describe('readRollup', () => {
  test('the ministry sees each province with all below it, and the country', async () => {
    const rollup = await read(ministry);
    expect(slugs(rollup.rows)).toEqual(slugs([north, south].filter((t) => t !== undefined)));
    const [n, s] = [north, south].map((t) => rollup.rows.find((row) => row.slug === t?.slug));
    expect([overdue(n), total(n), n?.tenants, n?.total.publishing]).toEqual([11, 111, 3, 2]);
    expect([overdue(s), total(s), s?.tenants, s?.total.publishing]).toEqual([0, 10_000, 2, 1]);
    expect(n?.own).toMatchObject({ plans: 2, demonstrationPlans: 1, asOf: '2026-06-09' });
    expect(s?.own).toMatchObject({ plans: 0, asOf: null });
    expect([overdue(rollup), total(rollup), rollup.tenants]).toEqual([0, 10_111, 6]);
    expect(rollup.total.figures).toMatchObject({ reportsOnTime: 4, targetsNoData: 4 });
    expect(rollup).toMatchObject({ slug: ministry.slug, path: [], plans: [] });
  });

  test('it drills from country to province to commune', async () => {
    const province = await read(ministry, { under: north?.slug ?? '' });
    expect(province.path.map((step) => step.slug)).toEqual([ministry.slug]);
    expect(slugs(province.rows)).toEqual(slugs([town, village].filter((t) => t !== undefined)));
    expect([overdue(province), total(province)]).toEqual([11, 111]);
    expect(province.plans.map((plan) => plan.figures.tasksOverdue)).toEqual([10, 1]);

    const commune = await read(ministry, { under: town?.slug ?? '' });
    expect(commune.path.map((step) => step.slug)).toEqual([ministry.slug, north?.slug]);
    expect([commune.rows, overdue(commune), total(commune)]).toEqual([[], 100, 100]);
  });

  test('a province sees itself and its communes, its path starts with itself', async () => {
    const own = await read(north);
    expect([own.slug, own.path, own.rows.length]).toEqual([north?.slug, [], 2]);
    const commune = await read(north, { under: town?.slug ?? '' });
    expect(commune.path.map((step) => step.slug)).toEqual([north?.slug]);
  });

  test('a commune sees itself', async () => {
    expect(await read(town)).toMatchObject({ slug: town?.slug, rows: [], tenants: 1 });
  });

  test.each([
    ['a sibling province', () => read(north, { under: south?.slug ?? '' })],
    ["another province's commune", () => read(north, { under: island?.slug ?? '' })],
    ['its parent', () => read(north, { under: ministry.slug })],
    ['a sibling commune', () => read(town, { under: village?.slug ?? '' })],
    ['a tenant that is not there', () => read(ministry, { under: 'khong-co' })],
  ])('%s is not found', async (_what, ask) => {
    await expect(ask()).rejects.toMatchObject({ code: 'not_found' });
  });

  test('the year chooses the plans whose years contain it', async () => {
    expect(total(await read(ministry, { year: 2025 }))).toBe(11_000);
    expect(total(await read(ministry, { year: 2030 }))).toBe(10_000);
    expect(total(await read(ministry, { year: 2031 }))).toBe(0);
  });

  test('real and demonstration plans can be told apart', async () => {
    expect(total(await read(ministry, { include: 'official' }))).toBe(10_110);
    expect(total(await read(ministry, { include: 'demonstration' }))).toBe(1);
  });

  test('takes two statements however many tenants there are', async () => {
    const before = db.database.statementCount();
    await read(ministry);
    expect(db.database.statementCount() - before).toBe(2);
  });
});
