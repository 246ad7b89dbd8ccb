import { createTranslator } from '@tiendo/i18n';
import {
  makePlan,
  openBrowser,
  openTestDatabase,
  startPlatform,
  type TestDatabase,
  type TestPlatform,
} from '@tiendo/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentFaults, readingFaults } from './page-faults.ts';
import { signIn } from './sign-in.ts';

const t = createTranslator('vi');
const measure = { comparator: '>=', strict: false, valueMax: null, unit: '%', denominator: null };
const before = { title: 'Người được tư vấn', ...measure, value: 75, dueOn: '2026-06-30' };
const after = { ...before, value: 80, dueOn: '2026-12-31' };
const none = { kept: 0, changed: 0, added: 0, removed: 0 };
const empty = { targets: [], tasks: [], schedules: [] };
let db: TestDatabase;
let platform: TestPlatform;
let browser: Browser;
let page: Page;
let plan: string;

beforeAll(async () => {
  db = await openTestDatabase();
  [platform, browser] = await Promise.all([
    startPlatform({ databaseUrl: db.databaseUrl }),
    openBrowser(),
  ]);
  await makeVersions();
  // Script is on only because axe needs it: the pages bring none.
  const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce' });
  page = await context.newPage();
  await signIn(page, platform, 'lanhdao@nghe-an.demo.test');
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
  await db?.close();
});

/** A plan with two versions: the second changed a target, added a task and took a rule away. */
async function makeVersions(): Promise<void> {
  const [tenant] = await db.inspect<{ id: string }>(`SELECT id FROM tenant WHERE slug = 'nghe-an'`);
  if (!tenant) throw new Error('The demonstration has no such tenant.');
  const tenantId = tenant.id;
  const part = (fields: typeof before) => ({
    id: tenantId,
    parentId: null,
    title: fields.title,
    fields,
  });
  const entry = { id: tenantId, itemId: null, before: null, after: null, fields: [] };
  const task = { title: 'Mở điểm tư vấn', dueOn: '2026-10-01' };
  const rule = { title: 'Báo cáo tuần', dueText: 'thứ sáu hằng tuần' };
  await db.database.withTenant(tenantId, async (scope) => {
    const { id: planId } = await makePlan(scope);
    plan = `${platform.webUrl}/nghe-an/ke-hoach/${planId}`;
    const shared = { tenantId, planId, title: 'Kế hoạch', createdByName: 'Trần Thị Lập' };
    await scope.planVersion.create({
      data: {
        ...shared,
        number: 1,
        effectiveOn: new Date('2026-01-15'),
        documentNumber: '57/KH-UBND',
        changes: { counts: { ...none, added: 2 }, header: [], entries: [] },
        snapshot: { header: {}, ...empty, targets: [part(before)] },
      },
    });
    await scope.planVersion.create({
      data: {
        ...shared,
        number: 2,
        effectiveOn: new Date('2026-07-05'),
        documentNumber: '112/KH-UBND',
        changes: {
          counts: { kept: 4, changed: 1, added: 1, removed: 1 },
          header: [{ field: 'documentNumber', before: '57/KH-UBND', after: '112/KH-UBND' }],
          entries: [
            {
              ...entry,
              change: 'changed',
              kind: 'target',
              title: before.title,
              before,
              after,
              fields: ['value', 'dueOn'],
            },
            { ...entry, change: 'added', kind: 'task', title: task.title, after: task },
            { ...entry, change: 'removed', kind: 'schedule', title: rule.title, before: rule },
          ],
        },
        snapshot: { header: {}, ...empty, targets: [part(after)] },
      },
    });
  });
}

const main = async () => (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');

async function faults(path: string): Promise<string[]> {
  const response = await page.goto(path);
  if (response === null) throw new Error(`${path} gave no answer.`);
  return [
    ...(await documentFaults(page, response, 'vi')),
    ...(await readingFaults(page, 'light')),
    ...(await readingFaults(page, 'dark')),
  ];
}

describe('the versions of a plan', () => {
  test('are a tab of the plan: newest first, which is in force, what each did', async () => {
    await page.goto(plan);
    await page.getByRole('link', { name: t('plan-versions.title') }).click();
    const rows = await page.locator('tbody tr').allInnerTexts();
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('112/KH-UBND');
    expect(rows[0]).toContain(t('plan-versions.in_force'));
    expect(rows[0]).toContain('sửa 1, thêm 1, bỏ 1, giữ 4');
    expect(rows[1]).toContain(t('plan-versions.replaced'));
    expect(await faults(page.url())).toEqual([]);
  });

  test('one shows what it changed, before and after, and the plan as it read', async () => {
    await page.goto(`${plan}/phien-ban`);
    await page.getByRole('link', { name: t('plan-versions.version', { number: 2 }) }).click();
    const text = await main();
    for (const said of ['≥ 75 %', '≥ 80 %', '30/06/2026', 'thứ sáu hằng tuần']) {
      expect(text).toContain(said);
    }
    for (const change of ['changed', 'added', 'removed'] as const) {
      expect(text).toContain(t(`plan-versions.change_${change}`));
    }
    expect(await faults(page.url())).toEqual([]);
  });

  test('the first compares with nothing and keeps its own figures', async () => {
    await page.goto(`${plan}/phien-ban`);
    await page.getByRole('link', { name: t('plan-versions.version', { number: 1 }) }).click();
    const text = await main();
    expect(text).toContain(t('plan-versions.first_version'));
    expect(text).toContain('≥ 75 %');
    expect(text).not.toContain('≥ 80 %');
  });

  test('of another plan, or unknown, are not found', async () => {
    const unknown = '01890000-0000-7000-8000-000000000000';
    expect((await page.goto(`${plan}/phien-ban/${unknown}`))?.status()).toBe(404);
    await page.goto(`${plan}/phien-ban`);
    const href = await page.locator('tbody a').first().getAttribute('href');
    const version = href?.split('/').at(-1);
    const other = `${platform.webUrl}/nghe-an/ke-hoach`;
    await page.goto(other);
    const [elsewhere] = (
      await page.locator('tbody a').evaluateAll((links) => links.map((a) => a.getAttribute('href')))
    ).filter((link) => link !== null && !plan.endsWith(link));
    const wrong = `${platform.webUrl}${elsewhere}/phien-ban/${version}`;
    expect((await page.goto(wrong))?.status()).toBe(404);
  });
});
