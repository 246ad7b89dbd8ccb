import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPeriods } from '@tiendo/calendar';
import { ScheduleRuleSchema } from '@tiendo/contracts';
import { createDiskStore, type FileStore } from '@tiendo/core/files';
import { openTestDatabase, type TestDatabase } from '@tiendo/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPlanDocument } from '../documents.ts';
import { planTenantSlugs, type PlanTenantSlug } from '../plan-seed.ts';
import { seedDemo } from './seed-demo.ts';

const today = '2026-06-16';
let db1: TestDatabase;
let folder: string;
let files: FileStore;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo-demo-'));
  files = createDiskStore(folder);
  db1 = await openTestDatabase();
  await seedDemo({ database: db1.database, files, today });
}, 120_000);
afterAll(async () => {
  await db1.close();
  await rm(folder, { recursive: true });
});

/** The imported plan of each tenant; the plans of this year are marked as demonstrations. */
const imported = `SELECT t.slug, p.* FROM plan p JOIN tenant t ON t.id = p.tenant_id WHERE NOT p.is_demonstration`;

test('every tenant has its official plan in operation, and one of this year', async () => {
  const rows = await db1.inspect<{ slug: string; plans: number; active: number }>(`
    SELECT t.slug, count(*)::int AS plans, count(*) FILTER (WHERE p.status = 'active')::int AS active
    FROM plan p JOIN tenant t ON t.id = p.tenant_id GROUP BY t.slug`);
  expect(rows.map(({ slug }) => slug).sort()).toEqual([...planTenantSlugs].sort());
  expect(rows.filter(({ plans, active }) => plans !== 2 || active !== 2)).toEqual([]);
});

test.each([
  ['thua-thien-hue', 6, 29, 0, 5],
  ['nghe-an', 10, 24, 1, 5],
  ['binh-thuan', 5, 32, 1, 5],
  ['dien-chau', 4, 16, 3, 3],
  ['kon-tum', 0, 31, 0, 6],
] as const)('%s has the targets, tasks and reports of its document', async (...facts) => {
  const [slug, targets, read, added, schedules] = facts;
  const [row] = await db1.inspect(
    `WITH plan AS (${imported})
    SELECT (SELECT count(*)::int FROM target x WHERE (x.tenant_id, x.plan_id) = (p.tenant_id, p.id)) AS targets,
      (SELECT count(*)::int FROM task x WHERE (x.tenant_id, x.plan_id) = (p.tenant_id, p.id)) AS tasks,
      (SELECT count(*)::int FROM schedule x WHERE (x.tenant_id, x.plan_id) = (p.tenant_id, p.id)) AS schedules,
      (SELECT count(*)::int FROM source_passage s WHERE s.tenant_id = p.tenant_id) AS passages
    FROM plan p WHERE slug = '${slug}'`,
  );
  // What a person added by hand has no passage.
  const passages = targets + read + schedules;
  expect(row).toEqual({ targets, tasks: read + added, schedules, passages });
});

test('every target is followed and every task has an agency of the plan', async () => {
  expect(
    await db1.inspect(`WITH plan AS (${imported})
      SELECT x.title FROM target x JOIN plan p ON (p.tenant_id, p.id) = (x.tenant_id, x.plan_id)
      WHERE x.owner_agency_id IS NULL
      UNION ALL SELECT k.title FROM task k JOIN plan p ON (p.tenant_id, p.id) = (k.tenant_id, k.plan_id)
      WHERE NOT EXISTS (SELECT FROM assignment a WHERE (a.tenant_id, a.task_id) = (k.tenant_id, k.id) AND a.responsible)`),
  ).toEqual([]);
});

test('reports have gone up: with a leader, waiting above, accepted and returned there', async () => {
  const rows = await db1.inspect<{ slug: string; state: string; names: string }>(`
    SELECT t.slug, o.state::text, (SELECT string_agg(e.kind || ' ' || e.member_name, ', ' ORDER BY e.created_at)
      FROM report_event e WHERE (e.tenant_id, e.obligation_id) = (o.tenant_id, o.id)) AS names
    FROM obligation o JOIN tenant t ON t.id = o.tenant_id
    JOIN period w ON (w.tenant_id, w.id) = (o.tenant_id, o.period_id)
    JOIN schedule s ON (s.tenant_id, s.id) = (w.tenant_id, w.schedule_id)
    JOIN plan p ON (p.tenant_id, p.id) = (o.tenant_id, o.plan_id) AND p.is_demonstration WHERE s.hop = 3`);
  expect(Object.fromEntries(rows.map(({ slug, state }) => [slug, state]))).toEqual({
    'thua-thien-hue': 'accepted',
    'nghe-an': 'submitted',
    'binh-thuan': 'returned',
    'kon-tum': 'open',
    'dien-chau': 'submitted',
  });
  const returned = rows.find(({ slug }) => slug === 'binh-thuan');
  expect(returned?.names).toMatch(/^submitted .*, returned Bộ Công an: /);
});

test('tasks are called by the short name that opens them in the document', async () => {
  const rows = await db1.inspect<{ title: string; detail: string }>(`WITH plan AS (${imported})
    SELECT k.title, k.detail FROM task k JOIN plan p ON (p.tenant_id, p.id) = (k.tenant_id, k.plan_id)`);
  expect(rows.filter(({ title, detail }) => title.length > 120 || detail === '')).toEqual([]);
});

test('the police stays the standing body of today', async () => {
  const rows = await db1.inspect<{ kind: string }>(
    `SELECT kind::text FROM agency WHERE is_standing_body`,
  );
  expect(rows.map(({ kind }) => kind)).toEqual(planTenantSlugs.map(() => 'police'));
});

test.each(planTenantSlugs)('%s keeps the file that was imported', async (slug) => {
  const [file] = await db1.inspect<{ name: string; key: string }>(
    `SELECT f.name, f.storage_key AS key FROM file f JOIN tenant t ON t.id = f.tenant_id
    WHERE f.plan_import_id IS NOT NULL AND t.slug = '${slug}'`,
  );
  const { bytes } = await readPlanDocument(slug);
  expect(Buffer.from(await files.get(file?.key ?? ''))).toEqual(bytes);
});

/** What a tenant's imported plan asks for in one year, as `kind, hop: from..to last day`; a kind without a date as `kind, hop: no date`. */
async function yearOf(slug: PlanTenantSlug, year: number): Promise<string[]> {
  const rows = await db1.inspect<{ kind: string; hop: number; rule: unknown }>(
    `WITH plan AS (${imported})
    SELECT s.kind::text, s.hop, s.rule FROM schedule s JOIN plan p ON (p.tenant_id, p.id) = (s.tenant_id, s.plan_id)
    WHERE p.slug = '${slug}'`,
  );
  const span = { from: `${year}-01-01`, to: `${year}-12-31` };
  const lines = rows.flatMap(({ kind, hop, rule }) => {
    if (rule === null) return [`${kind}, ${hop}: no date`];
    return listPeriods(ScheduleRuleSchema.parse(rule), span).map(
      (period) => `${kind}, ${hop}: ${period.periodFrom}..${period.periodTo} ${period.lastDay}`,
    );
  });
  return lines.sort();
}

const dated = async (slug: PlanTenantSlug, year: number) =>
  (await yearOf(slug, year)).filter((line) => !line.endsWith('no date'));

test('Thừa Thiên Huế 2024: two hops, "trước ngày"', async () => {
  expect(await dated('thua-thien-hue', 2024)).toEqual([
    'annual, 1: 2024-01-01..2024-12-31 2024-11-29',
    'annual, 2: 2024-01-01..2024-12-31 2024-12-04',
    'six-month, 1: 2024-01-01..2024-06-30 2024-06-14',
    'six-month, 2: 2024-01-01..2024-06-30 2024-06-29',
  ]);
});

test.each([2023, 2024, 2025])('Bình Thuận %i: "trước ngày"', async (year) => {
  expect(await dated('binh-thuan', year)).toEqual([
    `annual, 1: ${year}-01-01..${year}-12-31 ${year}-12-04`,
    `six-month, 1: ${year}-01-01..${year}-06-30 ${year}-06-04`,
  ]);
});

test.each([2015, 2016, 2017, 2018, 2019, 2020])('Kon Tum %i: "vào ngày"', async (year) => {
  expect(await dated('kon-tum', year)).toEqual([
    `annual, 1: ${year}-01-01..${year}-12-31 ${year}-12-15`,
    `six-month, 1: ${year}-01-01..${year}-06-30 ${year}-06-15`,
  ]);
});

test.each([
  ['nghe-an', 2024],
  ['dien-chau', 2026],
  ['dien-chau', 2030],
] as const)('%s %i: kinds without dates, which the tenant must fill', async (slug, year) => {
  const lines = await yearOf(slug, year);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.every((line) => line.endsWith('no date'))).toBe(true);
});
