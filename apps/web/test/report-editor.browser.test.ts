import { vietnamDateOf } from '@tiendo/calendar';
import { createTranslator } from '@tiendo/i18n';
import {
  fillTemplate,
  givePassword,
  makeActor,
  makeAgency,
  makePlan,
  makeSchedule,
  makeTarget,
  makeTenant,
  openBrowser,
  openReports,
  openTestDatabase,
  startWeb,
  type TestDatabase,
  type TestTenant,
  type TestWeb,
} from '@tiendo/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { documentFaults, readingFaults } from './page-faults.ts';
import { passSignIn } from './sign-in.ts';

const t = createTranslator('vi');
const password = 'nước chảy đá mòn lâu ngày';
const today = vietnamDateOf(Date.now());
const year = Number(today.slice(0, 4));
const title = 'Xã đạt chuẩn';

let db: TestDatabase;
let web: TestWeb;
let browser: Browser;
let tenant: TestTenant;
let agencyId: string;
let reportPath: string;

beforeAll(async () => {
  db = await openTestDatabase();
  [web, browser] = await Promise.all([startWeb(db.databaseUrl), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web.stop();
  await db.close();
});

beforeEach(async () => {
  tenant = await makeTenant(db.database);
  await db.database.withTenant(tenant.id, async (scope) => {
    agencyId = (await makeAgency(scope, { name: 'Sở Y tế' })).id;
    const planId = (await makePlan(scope, { periodFrom: year, periodTo: year })).id;
    await makeTarget(scope, planId, { title, ownerAgencyId: agencyId });
    const window = { from: `${year}-01-01`, to: `${year}-12-31` };
    const due = { mode: 'by', date: today } as const;
    await makeSchedule(scope, planId, {
      title: 'Báo cáo chuyên đề',
      rule: { kind: 'once', window, due },
      reporterIds: [agencyId],
    });
    await openReports(scope, today);
  });
  const [row] = await db.inspect<{ id: string }>('SELECT id FROM obligation WHERE tenant_id = $1', [
    tenant.id,
  ]);
  reportPath = `/${tenant.slug}/bao-cao/${row?.id}`;
});

async function at(
  path: string,
  role: 'agency_officer' | 'admin' = 'agency_officer',
  script = false,
): Promise<Page> {
  const member = role === 'agency_officer' ? { role, agencyId } : { role };
  const actor = await makeActor(db.database, tenant, member);
  await givePassword(db.database, actor.userId, password);
  const context = await browser.newContext({ javaScriptEnabled: script, baseURL: web.url });
  const page = await context.newPage();
  await page.goto(path);
  await passSignIn(page, actor.email, password);
  return page;
}

const text = (page: Page) => page.locator('main').innerText();
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).last().click();
/** A button that names what it acts on for readers of screens alone. */
const pressAt = (page: Page, name: string, what: string) =>
  page.getByRole('button', { name: new RegExp(`${name}.*${what}`) }).click();
const results = (page: Page) => page.getByLabel(t('reporting.field_results'));
const savedResults = async () => {
  const [row] = await db.inspect<{ results: string }>(
    'SELECT results FROM report WHERE tenant_id = $1',
    [tenant.id],
  );
  return row?.results ?? null;
};

describe('without script', () => {
  test('the outline is the tenant’s own, and asks what it says it asks', async () => {
    const admin = await at(`/${tenant.slug}/thiet-lap`, 'admin');
    await admin.getByRole('link', { name: t('report-editor.outline_title') }).click();
    const added = admin.locator('fieldset', { hasText: t('report-editor.section_new') }).last();
    await added.getByLabel(t('report-editor.section_title')).fill('Mô hình hay');
    await added.getByLabel(t('report-editor.section_guidance')).fill('Nêu tối đa ba mô hình.');
    await added.getByLabel(t('report-editor.section_required'), { exact: true }).check();
    await press(admin, t('report-editor.section_add'));
    expect(await text(admin)).toContain(t('common.saved'));
    await pressAt(admin, t('report-editor.section_up'), 'Mô hình hay');
    const titles = admin.getByLabel(t('report-editor.section_title'));
    await titles.nth(0).fill('Kết quả nổi bật');
    await press(admin, t('common.save_changes'));
    expect(await titles.nth(0).inputValue()).toBe('Kết quả nổi bật');
    expect(await titles.nth(2).inputValue()).toBe('Mô hình hay');

    const officer = await at(reportPath);
    expect(await text(officer)).toContain('Nêu tối đa ba mô hình.');
    await officer.getByLabel('Kết quả nổi bật').fill('Đã mở lớp.');
    await press(officer, t('reporting.submit'));
    expect(await text(officer)).toContain(t('errors.report_incomplete'));
    await officer.getByLabel('Mô hình hay').fill('Tổ tự quản');
    await press(officer, t('reporting.submit'));
    expect(await text(officer)).toContain(t('reporting.submitted'));
    expect(await text(officer)).toContain('Tổ tự quản');

    const again = await at(`/${tenant.slug}/thiet-lap/de-cuong`, 'admin');
    await pressAt(again, t('report-editor.section_remove'), 'Mô hình hay');
    expect(await again.getByLabel(t('report-editor.section_title')).count()).toBe(4);
    await officer.goto(reportPath);
    expect(await text(officer)).toContain(t('report-editor.section_left'));
    expect(await text(officer)).toContain('Tổ tự quản');
  });

  test('two administrators see each other’s outline', async () => {
    const path = `/${tenant.slug}/thiet-lap/de-cuong`;
    const [first, second] = [await at(path, 'admin'), await at(path, 'admin')];
    await first.getByLabel(t('report-editor.section_title')).nth(0).fill('Của người thứ nhất');
    await press(first, t('common.save_changes'));
    await second.getByLabel(t('report-editor.section_title')).nth(0).fill('Của người thứ hai');
    await press(second, t('common.save_changes'));
    expect(await text(second)).toContain(t('errors.stale_version'));
    expect(await text(second)).toContain('Của người thứ nhất');
    expect(await second.getByLabel(t('report-editor.section_title')).nth(0).inputValue()).toBe(
      'Của người thứ hai',
    );
  });

  test('an odd figure is explained and wants a note; evidence stands with its figure', async () => {
    await db.inspect(
      `UPDATE target SET latest_numerator = 40, latest_denominator = 100, latest_on = '${year}-01-01' WHERE tenant_id = $1`,
      [tenant.id],
    );
    const officer = await at(reportPath);
    await results(officer).fill('Đã rà soát.');
    await officer.getByLabel(`Tử số: ${title}`).fill('0');
    await officer.getByLabel(`Mẫu số: ${title}`).fill('100');
    await officer.locator('.figure-fields summary').click();
    await officer
      .getByLabel(t('report-editor.evidence_of', { title }))
      .setInputFiles({ name: 'Danh sách.pdf', mimeType: 'x/y', buffer: Buffer.from('%PDF-1.7 a') });
    await press(officer, t('reporting.submit'));
    expect(await text(officer)).toContain(t('errors.figure_zero_after'));
    expect(await text(officer)).toContain('Danh sách.pdf');
    await officer.getByLabel(`Ghi chú: ${title}`).fill('Đổi tiêu chí công nhận.');
    await press(officer, t('reporting.submit'));
    expect(await text(officer)).toContain(t('reporting.submitted'));
    const row = officer.locator('tr', { hasText: title });
    expect(await row.innerText()).toContain('Danh sách.pdf');
    expect(await row.innerText()).toContain('Đổi tiêu chí công nhận.');
  });

  test('the workbook goes out and comes in, wrong cells by name and nothing by half', async () => {
    const officer = await at(reportPath);
    const address = await officer
      .getByRole('link', { name: t('report-editor.excel_download') })
      .getAttribute('href');
    const response = await officer.request.get(address ?? '');
    expect(response.headers()['content-disposition']).toContain('.xlsx');
    const template = await response.body();
    const send = async (denominator: number | string) => {
      const buffer = fillTemplate(template, [
        { sheet: 1, cell: 'H6', value: 90 },
        { sheet: 1, cell: 'I6', value: denominator },
        { sheet: 2, cell: 'C2', value: 'Kết quả từ Excel' },
      ]);
      await officer
        .getByLabel(t('report-editor.excel_file'))
        .setInputFiles({ name: 'bieu-mau.xlsx', mimeType: 'application/zip', buffer });
      await press(officer, t('report-editor.excel_submit'));
    };
    await officer.getByRole('link', { name: t('report-editor.excel_import') }).click();
    await send('nhiều');
    expect(await officer.locator('#cho-can-sua tbody').innerText()).toMatch(/Số liệu\s+6\s+I6/);
    expect(await savedResults()).toBeNull();
    await send(120);
    expect(await text(officer)).toContain(t('report-editor.excel_imported'));
    expect(await results(officer).inputValue()).toBe('Kết quả từ Excel');
    expect(await officer.getByLabel(`Tử số: ${title}`).inputValue()).toBe('90');
    await officer.goto(`${reportPath}/nhap-excel`);
    await press(officer, t('report-editor.excel_submit'));
    expect(await text(officer)).toContain(t('errors.file_empty'));
  });
});

describe('with script', () => {
  const write = (page: Page, words: string) => results(page).fill(words);
  const strip = (page: Page, name: string) => page.locator(`[data-strip="${name}"]`);
  const savedBy = (page: Page) => strip(page, 'saved').waitFor({ timeout: 10_000 });

  test('the draft saves itself, again and again, and the person’s own saving goes through', async () => {
    const page = await at(reportPath, 'agency_officer', true);
    await write(page, 'Bản tự lưu.');
    await savedBy(page);
    expect(await savedResults()).toBe('Bản tự lưu.');
    await write(page, 'Bản tự lưu lần hai.');
    await expect.poll(savedResults, { timeout: 10_000 }).toBe('Bản tự lưu lần hai.');
    await write(page, 'Bản tôi tự bấm lưu.');
    await press(page, t('reporting.save_draft'));
    expect(await text(page)).toContain(t('reporting.draft_saved'));
    expect(await savedResults()).toBe('Bản tôi tự bấm lưu.');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('two people editing: the second is told, stops, and sees both versions', async () => {
    const [first, second] = [
      await at(reportPath, 'agency_officer', true),
      await at(reportPath, 'agency_officer', true),
    ];
    await write(first, 'Bản của người thứ nhất.');
    await savedBy(first);
    await write(second, 'Bản của người thứ hai.');
    await strip(second, 'stale').waitFor({ timeout: 10_000 });
    await write(second, 'Bản của người thứ hai, viết thêm.');
    await second.waitForTimeout(4_000);
    expect(await savedResults()).toBe('Bản của người thứ nhất.');
    await press(second, t('report-editor.autosave_see_both'));
    expect(await text(second)).toContain('Bản của người thứ nhất.');
    expect(await results(second).inputValue()).toBe('Bản của người thứ hai, viết thêm.');
    // Beside the other's version, only the person may save.
    await write(second, 'Bản gộp.');
    await second.waitForTimeout(4_000);
    expect(await savedResults()).toBe('Bản của người thứ nhất.');
    await press(second, t('reporting.save_draft'));
    expect(await savedResults()).toBe('Bản gộp.');
  });

  test('offline, the text is kept in the browser, offered back at the next visit, and saved', async () => {
    const page = await at(reportPath, 'agency_officer', true);
    await strip(page, 'ready').waitFor();
    await page.context().setOffline(true);
    await write(page, 'Viết khi mất mạng.');
    await strip(page, 'offline').waitFor({ timeout: 10_000 });
    await page.context().setOffline(false);
    await expect.poll(savedResults, { timeout: 10_000 }).toBe('Viết khi mất mạng.');
    await strip(page, 'offline').waitFor({ state: 'hidden' });

    await page.context().setOffline(true);
    await write(page, 'Viết rồi đóng máy.');
    await page.close();
    const context = page.context();
    await context.setOffline(false);
    const next = await context.newPage();
    await next.goto(reportPath);
    await strip(next, 'found').waitFor();
    expect(await results(next).inputValue()).toBe('Viết khi mất mạng.');
    await write(next, 'Gõ trước khi kịp xem.');
    await press(next, t('report-editor.autosave_restore'));
    expect(await results(next).inputValue()).toBe('Viết rồi đóng máy.');
    await expect.poll(savedResults, { timeout: 10_000 }).toBe('Viết rồi đóng máy.');
    // What stood in the field before is kept and offered in turn.
    await strip(next, 'found').waitFor();
    await press(next, t('report-editor.autosave_restore'));
    expect(await results(next).inputValue()).toBe('Gõ trước khi kịp xem.');
  });

  test('what cannot be a figure is named, and saved once it is mended', async () => {
    const page = await at(reportPath, 'agency_officer', true);
    await page.getByLabel(`Tử số: ${title}`).fill('chín mươi');
    await strip(page, 'refused').waitFor({ timeout: 10_000 });
    expect(await strip(page, 'refused').innerText()).toContain(t('errors.invalid_input'));
    await page.getByLabel(`Tử số: ${title}`).fill('90');
    await savedBy(page);
    await strip(page, 'refused').waitFor({ state: 'hidden' });
  });
});

test('the pages are readable on a phone and a desk, in light and dark', async () => {
  const admin = await at(`/${tenant.slug}/thiet-lap/de-cuong`, 'admin', true);
  for (const path of [
    `/${tenant.slug}/thiet-lap/de-cuong`,
    reportPath,
    `${reportPath}/nhap-excel`,
  ]) {
    const response = await admin.goto(path);
    if (!response) throw new Error('no answer');
    expect(await documentFaults(admin, response, 'vi')).toEqual([]);
    expect(await readingFaults(admin, 'light')).toEqual([]);
  }
});
