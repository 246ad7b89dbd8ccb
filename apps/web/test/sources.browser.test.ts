import { vietnamDateOf } from '@tiendo/calendar';
import { createTranslator } from '@tiendo/i18n';
import {
  makePlan,
  makeSchedule,
  makeSource,
  makeTarget,
  makeTask,
  openBrowser,
  openReports,
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
const quote = 'Rà soát các điểm tư vấn trước ngày 15 tháng 6.';
const text = `KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. ${quote}\n\n2. Việc khác.\n`;
let db: TestDatabase;
let platform: TestPlatform;
let browser: Browser;
let page: Page;
let planId: string;
let taskId: string;
let obligationId: string;
let byHandId: string;

beforeAll(async () => {
  db = await openTestDatabase();
  [platform, browser] = await Promise.all([
    startPlatform({ databaseUrl: db.databaseUrl }),
    openBrowser(),
  ]);
  await importSources();
  page = await signedIn('soyte.canbo@nghe-an.demo.test');
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
  await db?.close();
});

/** A plan of its own with, of each kind, one row out of a document and one entered by hand. */
async function importSources(): Promise<void> {
  const [row] = await db.inspect<{ tenant: string; agency: string; member: string }>(
    `SELECT a.tenant_id AS tenant, a.id AS agency, m.id AS member FROM agency a
       JOIN tenant n ON n.id = a.tenant_id JOIN member m ON m.tenant_id = a.tenant_id AND m.role = 'admin'
     WHERE n.slug = 'nghe-an' AND a.short_name = 'Sở Y tế'`,
  );
  if (!row) throw new Error('The demonstration has no such agency.');
  const { agency, member: memberId } = row;
  const today = vietnamDateOf(Date.now());
  const year = Number(today.slice(0, 4));
  await db.database.withTenant(row.tenant, async (scope) => {
    const agencies = [{ agencyId: agency }];
    planId = (await makePlan(scope, { periodFrom: year, periodTo: year })).id;
    const target = await makeTarget(scope, planId);
    await makeTarget(scope, planId);
    taskId = (await makeTask(scope, planId, { agencies })).id;
    byHandId = (await makeTask(scope, planId, { agencies })).id;
    const schedule = await makeSchedule(scope, planId, {
      reporterIds: [agency],
      rule: { kind: 'monthly', due: { mode: 'by', day: 28, every: 'month' } },
    });
    await makeSchedule(scope, planId, { rule: null });
    await openReports(scope, today);
    const where = { tenantId: row.tenant, planId };
    obligationId = (await scope.obligation.findFirst({ where }))?.id ?? '';
    const source = { planId, text, quote, memberId, documentNumber: '57/KH-UBND' };
    await makeSource(scope, { ...source, of: { taskId } });
    await makeSource(scope, { ...source, number: 2, of: { targetId: target.id } });
    await makeSource(scope, { ...source, number: 3, of: { scheduleId: schedule.id } });
  });
}

async function signedIn(email: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'vi-VN' });
  const fresh = await context.newPage();
  await signIn(fresh, platform, email);
  return fresh;
}

const open = (path: string) => page.goto(`${platform.webUrl}/nghe-an${path}`);
const main = () => page.locator('main').innerText();

describe('where a row comes from', () => {
  test('opens in place on the task, with passage, document, version and file', async () => {
    await open(`/nhiem-vu/${taskId}`);
    expect(await page.locator('.source-note mark').isVisible()).toBe(false);
    await page.locator('.source-note summary').click();
    expect(await page.locator('.source-note mark').innerText()).toBe(quote);
    const note = await page.locator('.source-note').innerText();
    expect(note).toContain('57/KH-UBND');
    expect(note).toContain(t('sources.version_value', { number: 1, date: '01/01/2026' }));
    expect(await page.locator('.source-note a[href*="/tep/"]').innerText()).toBe('ke-hoach-1.txt');
  });

  test('stands beside the deadline of a report', async () => {
    await open(`/bao-cao/${obligationId}`);
    expect(await page.locator('.source-note summary').innerText()).toContain(
      t('sources.of_deadline'),
    );
  });

  test.each(['chi-tieu', 'nhiem-vu', 'che-do-bao-cao'])(
    'is one link away from the list of %s',
    async (list) => {
      await open(`/ke-hoach/${planId}/${list}`);
      const links = page.locator('.source-link');
      expect(await links.count()).toBe(1);
      await links.click();
      expect(await page.locator('.source-text mark').innerText()).toBe(quote);
      expect(await main()).toContain('2. Việc khác.');
    },
  );

  test('of a row entered by hand is said to be so', async () => {
    await open(`/nguon/nhiem-vu/${byHandId}`);
    expect(await main()).toContain(t('sources.by_hand'));
    await open(`/nhiem-vu/${byHandId}`);
    expect(await main()).toContain(`${t('sources.title')}: ${t('sources.by_hand')}`);
  });

  test('of an unknown row, or another tenant’s, is not found', async () => {
    const unknown = '01890000-0000-7000-8000-000000000000';
    for (const path of [`nhiem-vu/${unknown}`, `chi-tieu/${taskId}`, `khac/${taskId}`]) {
      expect((await open(`/nguon/${path}`))?.status()).toBe(404);
    }
  });
});

test('the page of a source is read with axe at two widths', async () => {
  // Script is on only because axe needs it: the page brings none.
  const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce' });
  const scripted = await context.newPage();
  await signIn(scripted, platform, 'quantri@nghe-an.demo.test');
  const response = await scripted.goto(`${platform.webUrl}/nghe-an/nguon/nhiem-vu/${taskId}`);
  if (response === null) throw new Error('The page gave no answer.');
  expect(await documentFaults(scripted, response, 'vi')).toEqual([]);
  for (const scheme of ['light', 'dark'] as const) {
    expect(await readingFaults(scripted, scheme)).toEqual([]);
  }
});
