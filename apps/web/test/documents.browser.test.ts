import { vietnamDateOf } from '@tiendo/calendar';
import { createTranslator } from '@tiendo/i18n';
import {
  givePassword,
  makeActor,
  makeAgency,
  makePlan,
  makeSchedule,
  makeTarget,
  makeTenant,
  officeText,
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

const t = createTranslator('vi');
const password = 'nước chảy đá mòn lâu ngày';
const today = vietnamDateOf(Date.now());
const year = Number(today.slice(0, 4));

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
    await makeTarget(scope, planId, { title: 'Xã đạt chuẩn', ownerAgencyId: agencyId });
    const window = { from: `${year}-01-01`, to: `${year}-12-31` };
    await makeSchedule(scope, planId, {
      title: 'Báo cáo chuyên đề',
      rule: { kind: 'once', window, due: { mode: 'by', date: today } },
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
  role: 'agency_officer' | 'admin' | 'coordinator' = 'agency_officer',
): Promise<Page> {
  const member = role === 'agency_officer' ? { role, agencyId } : { role };
  const actor = await makeActor(db.database, tenant, member);
  await givePassword(db.database, actor.userId, password);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: web.url });
  const page = await context.newPage();
  await page.goto(path);
  await page.getByLabel(t('auth.email')).fill(actor.email);
  await page.getByLabel(t('auth.password'), { exact: true }).fill(password);
  await page.getByRole('button', { name: t('auth.sign_in') }).click();
  return page;
}

const text = (page: Page) => page.locator('main').innerText();
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).last().click();

/** Downloads what a link leads to, and gives its headers, its bytes and what a .docx or .xlsx says. */
async function download(page: Page, format: 'docx' | 'xlsx', what: RegExp) {
  const word = t(`documents.format_${format}`);
  const link = page.getByRole('link', { name: new RegExp(`^${word}: .*${what.source}`) });
  const response = await page.request.get((await link.first().getAttribute('href')) ?? '');
  const headers = response.headers();
  const name = /filename\*=UTF-8''(.*)$/.exec(headers['content-disposition'] ?? '')?.[1] ?? '';
  return { headers, name: decodeURIComponent(name), said: officeText(await response.body()) };
}

describe('a report', () => {
  test('is nothing to print until it says something, then a Word, Excel and PDF document', async () => {
    const officer = await at(reportPath);
    expect(await officer.locator('#ban-in').count()).toBe(0);
    await officer.getByLabel(t('reporting.field_results')).fill('Đã rà soát mọi xã.');
    await officer.getByLabel('Tử số: Xã đạt chuẩn').fill('85');
    await officer.getByLabel('Mẫu số: Xã đạt chuẩn').fill('100');
    await press(officer, t('reporting.submit'));
    for (const format of ['docx', 'xlsx'] as const) {
      const file = await download(officer, format, /chuyên đề/);
      expect(file.name).toBe(`Báo cáo chuyên đề - Sở Y tế.${format}`);
      expect(file.headers['content-type']).toMatch(/^application\/vnd\.openxmlformats/);
      expect(file.headers['cache-control']).toContain('no-store');
      expect(file.said).toContain('Xã đạt chuẩn');
    }
    expect((await download(officer, 'docx', /chuyên đề/)).said).toContain('Đã rà soát mọi xã.');
    const pdf = await officer.request.get(`${reportPath}/tai-ve/pdf`);
    const isOffered = !(await text(officer)).includes(t('documents.no_pdf'));
    expect(pdf.status()).toBe(isOffered ? 200 : 503);
    expect(await pdf.text()).toContain(isOffered ? '%PDF-' : t('errors.pdf_unavailable'));
  });

  test('of another agency, or in a format that is none, is refused with a page', async () => {
    const officer = await at(reportPath);
    await officer.goto(`${reportPath}/tai-ve/exe`);
    expect(await officer.locator('body').innerText()).toContain(t('errors.not_found'));
    await db.database.withTenant(tenant.id, async (scope) => {
      agencyId = (await makeAgency(scope, { name: 'Sở Nội vụ' })).id;
    });
    const stranger = await at('/tai-khoan');
    const answer = await stranger.request.get(`${reportPath}/tai-ve/docx`);
    expect(answer.status()).toBe(403);
    expect(await answer.text()).toContain(t('errors.forbidden'));
  });
});
