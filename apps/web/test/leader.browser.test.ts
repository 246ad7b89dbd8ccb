import { createTranslator } from '@tiendo/i18n';
import {
  openBrowser,
  openTestDatabase,
  startPlatform,
  type TestDatabase,
  type TestPlatform,
} from '@tiendo/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desk, documentFaults, readingFaults } from './page-faults.ts';
import { signIn } from './sign-in.ts';

const t = createTranslator('vi');
const leader = 'lanhdao@nghe-an.demo.test';

let db: TestDatabase;
let platform: TestPlatform;
let browser: Browser;

beforeAll(async () => {
  db = await openTestDatabase();
  [platform, browser] = await Promise.all([
    startPlatform({ databaseUrl: db.databaseUrl }),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
  await db?.close();
});

/** Without script, as people have it; axe alone needs it. */
async function at(email: string, javaScriptEnabled = false): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled,
    locale: 'vi-VN',
    viewport: desk,
    reducedMotion: 'reduce',
    baseURL: platform.webUrl,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await signIn(page, platform, email);
  return page;
}

const text = (page: Page) => page.locator('main').innerText();
const sheetsOf = async (page: Page) => {
  const pdf = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
};

describe('the leader’s one page', () => {
  test('is where a leader starts, and leads to all that it names', async () => {
    const page = await at(leader);
    expect(new URL(page.url()).pathname).toBe('/nghe-an/dieu-hanh');
    for (const part of ['tasks', 'at_risk', 'late', 'deadlines', 'decisions'] as const) {
      await page.getByRole('heading', { name: t(`leader.${part}`) }).waitFor();
    }
    const hrefs = await page
      .locator('main a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(15);
    const answers = await Promise.all(
      [...new Set(hrefs)].map(async (href) => (await page.request.get(href)).status()),
    );
    expect(new Set(answers)).toEqual(new Set([200]));
  });

  test('says what the plan has published, and who heads the late', async () => {
    const page = await at(leader);
    const [published] = await db.inspect<{ overdue: number; missing: number; title: string }>(
      `SELECT s.tasks_overdue AS overdue, s.reports_missing AS missing, s.title FROM published_summary s
       JOIN tenant t ON t.id = s.tenant_id WHERE t.slug = 'nghe-an' AND s.is_demonstration`,
    );
    expect(await text(page)).toContain(published?.title);
    const legend = page.getByRole('list', { name: t('leader.tasks') });
    expect((await legend.innerText()).replace(/\s+/g, ' ')).toContain(
      `${t('states.task_standing_overdue')} ${published?.overdue}`,
    );
    expect(await page.locator('.stat-value').innerText()).toBe(String(published?.missing));
    const late = await db.inspect<{ title: string; heads: string[] }>(
      `SELECT t.title, (SELECT coalesce(json_agg(m.full_name), '[]') FROM assignment x
           JOIN member m ON m.tenant_id = x.tenant_id AND m.agency_id = x.agency_id AND m.role = 'agency_head'
           WHERE x.tenant_id = t.tenant_id AND x.task_id = t.id AND x.responsible) AS heads
       FROM task t JOIN plan p ON p.tenant_id = t.tenant_id AND p.id = t.plan_id
       WHERE p.title = $1 AND t.status <> 'done' AND t.due_on < current_date`,
      [published?.title],
    );
    const rows = await page.locator('#qua-han tbody tr').allInnerTexts();
    expect(rows).toHaveLength(5);
    const named = late.filter(({ title }) => rows.some((row) => row.includes(title)));
    expect(named.length).toBeGreaterThan(0);
    for (const { title, heads } of named) {
      const row = rows.find((one) => one.includes(title));
      const words = heads.length > 0 ? heads : [t('leader.no_head')];
      for (const word of words) expect(row).toContain(word);
    }
    await page
      .getByRole('link', { name: t('documents.kind_reminder_letter') })
      .first()
      .click();
    expect(new URL(page.url()).pathname).toMatch(/\/ke-hoach\/[0-9a-f-]{36}\/van-ban\/don-doc$/);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBeGreaterThan(0);
  });

  test('prints on one sheet of A4', async () => {
    const page = await at(leader);
    expect(await sheetsOf(page)).toBe(1);
  });

  test('prints on one sheet however long its words and full its lists', async () => {
    const long = 'Tổ chức hướng dẫn, đôn đốc, kiểm tra việc thực hiện ở cơ sở '.repeat(8);
    const here = `tenant_id = (SELECT id FROM tenant WHERE slug = 'thua-thien-hue')`;
    const filled = [
      `UPDATE plan SET title = $1 WHERE ${here}`,
      `UPDATE agency SET short_name = left($1, 90) || id WHERE ${here}`,
      `UPDATE task SET title = $1, status = 'in_progress', percent = 30, completed_on = NULL,
         due_on = CASE WHEN position % 2 = 0 THEN current_date + 3 ELSE current_date - 30 END WHERE ${here}`,
      `UPDATE target SET title = $1, comparator = '>=', value = 90, value_max = NULL, unit = '%',
         latest_numerator = 1000, latest_denominator = 100000, latest_on = current_date WHERE ${here}`,
      `UPDATE schedule SET title = $1 WHERE ${here}`,
      `UPDATE obligation o SET state = 'submitted', submitted_on = current_date FROM period w
         JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
         WHERE w.tenant_id = o.tenant_id AND w.id = o.period_id AND s.hop = 2 AND o.${here}`,
    ];
    for (const sql of filled) await db.inspect(sql, sql.includes('$1') ? [long.trim()] : []);
    const page = await at('lanhdao@thua-thien-hue.demo.test');
    expect(await page.locator('#qua-han tbody tr').count()).toBe(5);
    expect(await page.locator('#chi-tieu tbody tr').count()).toBeGreaterThan(3);
    expect(await page.locator('#cho-quyet-dinh li').count()).toBeGreaterThan(0);
    expect(await sheetsOf(page)).toBe(1);
  });

  test('is another plan’s when it is asked for, and nobody’s who may not read it', async () => {
    const page = await at('quantri@nghe-an.demo.test');
    await page.goto('/nghe-an/dieu-hanh');
    const choice = page.getByLabel(t('common.plan'), { exact: true });
    const other = await choice.locator('option:not([selected])').first().getAttribute('value');
    await choice.selectOption(other ?? '');
    await page.getByRole('button', { name: t('common.view') }).click();
    expect(new URL(page.url()).searchParams.get('ke-hoach')).toBe(other);
    expect(await choice.inputValue()).toBe(other);

    const officer = await at('soyte.canbo@nghe-an.demo.test');
    expect((await officer.goto('/nghe-an/dieu-hanh'))?.status()).toBe(403);
    const stranger = await at('lanhdao@thua-thien-hue.demo.test');
    expect((await stranger.goto(`/nghe-an/dieu-hanh`))?.status()).toBe(404);
    expect((await stranger.goto(`/thua-thien-hue/dieu-hanh?ke-hoach=${other}`))?.status()).toBe(
      404,
    );
  });

  test('is readable on a phone and a desk, in light and dark, without script', async () => {
    const page = await at(leader, true);
    const response = await page.goto('/nghe-an/dieu-hanh');
    if (!response) throw new Error('no answer');
    expect(await documentFaults(page, response, 'vi')).toEqual([]);
    expect(await readingFaults(page, 'light')).toEqual([]);
  });
});
