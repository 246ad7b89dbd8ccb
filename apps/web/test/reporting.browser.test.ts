import { vietnamDateOf } from '@tiendo/calendar';
import { createFormatters, createTranslator } from '@tiendo/i18n';
import {
  givePassword,
  makeActor,
  makeAgency,
  makePlan,
  makeSchedule,
  makeTarget,
  makeTask,
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
import { passSignIn } from './sign-in.ts';

const t = createTranslator('vi');
const password = 'nước chảy đá mòn lâu ngày';
const today = vietnamDateOf(Date.now());
const year = Number(today.slice(0, 4));

let db: TestDatabase;
let web: TestWeb;
let browser: Browser;
let tenant: TestTenant;
let planId: string;
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
    planId = (await makePlan(scope, { periodFrom: year, periodTo: year })).id;
    await makeTask(scope, planId, { agencies: [{ agencyId }] });
    await makeTarget(scope, planId, { title: 'Xã đạt chuẩn', ownerAgencyId: agencyId });
    const window = { from: `${year}-01-01`, to: `${year}-12-31` };
    const due = { mode: 'by', date: today } as const;
    await makeSchedule(scope, planId, {
      title: 'Báo cáo chuyên đề',
      rule: { kind: 'once', window, due },
    });
    await openReports(scope, today);
  });
  const [row] = await db.inspect<{ id: string }>('SELECT id FROM obligation WHERE tenant_id = $1', [
    tenant.id,
  ]);
  reportPath = `/${tenant.slug}/bao-cao/${row?.id}`;
});

/** Somebody of the tenant on the page, without client script. */
async function at(path: string, role: 'agency_officer' | 'coordinator' | 'admin'): Promise<Page> {
  const member = role === 'agency_officer' ? { role, agencyId } : { role };
  const actor = await makeActor(db.database, tenant, member);
  await givePassword(db.database, actor.userId, password);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: web.url });
  const page = await context.newPage();
  await page.goto(path);
  await passSignIn(page, actor.email, password);
  return page;
}

const text = (page: Page) => page.locator('main').innerText();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const results = (page: Page) => page.getByLabel(t('reporting.field_results'));

describe('a report', () => {
  test('is refused with its figures kept, sent, returned, corrected, accepted', async () => {
    const officer = await at(reportPath, 'agency_officer');
    await officer.getByLabel('Tử số: Xã đạt chuẩn').fill('1.300');
    await officer.getByLabel('Mẫu số: Xã đạt chuẩn').fill('1.250');
    await press(officer, t('reporting.submit'));
    expect(await text(officer)).toContain(t('errors.numerator_exceeds'));
    expect(await text(officer)).toContain(t('errors.report_incomplete'));
    expect(await officer.getByLabel('Mẫu số: Xã đạt chuẩn').inputValue()).toBe('1.250');
    await results(officer).fill('Đã rà soát toàn bộ.');
    await officer.getByLabel('Tử số: Xã đạt chuẩn').fill('1.000');
    await press(officer, t('reporting.submit'));
    expect(await text(officer)).toContain(t('reporting.submitted'));
    expect(await text(officer)).toContain('80 % (1.000/1.250)'.replace(' %', '\u00a0%'));

    const coordinator = await at(`/${tenant.slug}/ke-hoach/${planId}/bao-cao`, 'coordinator');
    expect(await text(coordinator)).toContain('1/1 đã gửi · 0 trả lại · 0 quá hạn');
    await coordinator.locator('.matrix td a').click();
    await coordinator.locator('#quyet-dinh summary').click();
    await coordinator.getByLabel(t('reporting.return_reason')).fill('Thiếu hai xã vùng cao.');
    await press(coordinator, t('reporting.return'));
    expect(await text(coordinator)).toContain(t('reporting.decided_returned'));

    await officer.goto(`/${tenant.slug}/viec-cua-toi`);
    await officer.getByRole('link', { name: t('my-work.fix_report') }).click();
    expect(await text(officer)).toContain('Thiếu hai xã vùng cao.');
    await results(officer).fill('Đã bổ sung hai xã.');
    await press(officer, t('reporting.submit'));
    await coordinator.goto(reportPath);
    await press(coordinator, t('reporting.accept'));
    expect(await text(coordinator)).toContain(t('reporting.accepted'));
  });

  test('saved by two people at once loses neither text', async () => {
    const first = await at(reportPath, 'agency_officer');
    const second = await at(reportPath, 'agency_officer');
    await results(first).fill('Bản của người thứ nhất.');
    await press(first, t('reporting.save_draft'));
    await results(second).fill('Bản của người thứ hai.');
    await press(second, t('reporting.save_draft'));
    expect(await text(second)).toContain(t('errors.stale_version'));
    expect(await text(second)).toContain('Bản của người thứ nhất.');
    expect(await results(second).inputValue()).toBe('Bản của người thứ hai.');
    await press(second, t('reporting.save_draft'));
    expect(await text(second)).toContain(t('reporting.draft_saved'));

    await first.goto(reportPath);
    await press(second, t('reporting.submit'));
    await results(first).fill('Viết thêm sau khi đã gửi.');
    await press(first, t('reporting.submit'));
    expect(await text(first)).toContain(t('reporting.unsaved_title'));
    expect(await text(first)).toContain('Viết thêm sau khi đã gửi.');
  });

  test('says that there was nothing to report', async () => {
    const officer = await at(reportPath, 'agency_officer');
    await officer.getByLabel(t('reporting.field_nothing')).check();
    await press(officer, t('reporting.submit'));
    expect(await text(officer)).toContain(t('reporting.submitted'));
  });
});

describe('a reporting rule', () => {
  test('is refused beside the wrong field, previewed, added, and taken out of use', async () => {
    const base = `/${tenant.slug}/ke-hoach/${planId}/che-do-bao-cao`;
    const admin = await at(`${base}/them`, 'admin');
    await admin.getByLabel(t('reporting.field_title')).fill('Báo cáo sáu tháng');
    await admin.locator('#day').fill('31');
    await press(admin, t('common.add'));
    expect(await admin.locator('#day-error').innerText()).toContain(t('errors.invalid_date'));
    await admin.locator('#day').fill('15');
    await press(admin, t('reporting.preview'));
    expect(await text(admin)).toContain(`14/06/${year}`);
    expect(await admin.getByLabel(t('reporting.field_title')).inputValue()).toBe(
      'Báo cáo sáu tháng',
    );
    await press(admin, t('common.add'));
    const row = admin.getByRole('row').filter({ hasText: 'Báo cáo sáu tháng' });
    expect(await row.innerText()).toContain(`14/06/${year}`);
    await row.getByRole('button', { name: 'lên trên' }).click();
    expect(await admin.locator('tbody th').first().innerText()).toContain('Báo cáo sáu tháng');
    await row.getByRole('link', { name: 'Lưu trữ' }).click();
    expect(await text(admin)).toContain('Lưu trữ “Báo cáo sáu tháng”?');
    await press(admin, t('common.archive'));
    expect(await row.count()).toBe(0);
  });
});

describe('the calendar of the year', () => {
  test('is reached from its plan, reads well for everybody, and narrows to an agency', async () => {
    const { formatDeadline } = createFormatters('vi');
    await db.database.withTenant(tenant.id, async (scope) => {
      const idle = await makeAgency(scope, { name: 'Sở Tư pháp' });
      const rule = {
        kind: 'annual',
        due: { mode: 'by', monthDay: '03-05', every: 'year' },
      } as const;
      await makeSchedule(scope, planId, { title: 'Báo cáo riêng', rule, reporterIds: [idle.id] });
      await makeSchedule(scope, planId, { title: 'Báo cáo chưa hẹn ngày', rule: null });
    });
    const page = await at(`/${tenant.slug}/ke-hoach/${planId}`, 'admin');
    await page.getByRole('link', { name: t('reporting.calendar_tab') }).click();
    const march = page.getByRole('region', { name: t('reporting.calendar_month', { month: 3 }) });
    await march.getByText(formatDeadline(`${year}-03-05`)).waitFor();
    expect(await march.getByText('Sở Tư pháp').count()).toBe(1);
    expect(await page.getByText(formatDeadline(today)).count()).toBe(1);
    expect(await page.getByText('Báo cáo chưa hẹn ngày').count()).toBe(1);

    await page.getByLabel(t('common.agency')).selectOption({ label: 'Sở Y tế' });
    await page.getByRole('button', { name: t('common.filter') }).click();
    expect(await page.getByText('Báo cáo riêng').count()).toBe(0);
    expect(await page.getByText('Báo cáo chuyên đề').count()).toBe(1);
  });
});
