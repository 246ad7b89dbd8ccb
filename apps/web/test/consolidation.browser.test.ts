import { addDays, vietnamDateOf } from '@tiendo/calendar';
import type { Role } from '@tiendo/contracts';
import { createTranslator } from '@tiendo/i18n';
import {
  givePassword,
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeSchedule,
  makeTarget,
  makeTenant,
  openBrowser,
  openReports,
  openTestDatabase,
  startWeb,
  testDeps,
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
const inDays = (days: number) => addDays(today, days);
const names = ['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp', 'Sở Tài chính'];

let db: TestDatabase;
let web: TestWeb;
let browser: Browser;
let ministry: TestTenant;
let tenant: TestTenant;
let targetId: string;
/** Agency ids and obligation ids, by agency or hop. */
let agencies: Map<string, string>;
let owed: Map<string, string>;

beforeAll(async () => {
  db = await openTestDatabase();
  [web, browser] = await Promise.all([startWeb(db.databaseUrl), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await web?.stop();
  await db?.close();
});

/** Four agencies report to the standing body, it to the People's Committee, that to the ministry. */
beforeEach(async () => {
  ministry = await makeTenant(db.database, { level: 'ministry' });
  tenant = await makeTenant(db.database, { parent: ministry });
  await db.database.withTenant(tenant.id, async (scope) => {
    const standing = await makeAgency(scope, { name: 'Công an tỉnh', isStandingBody: true });
    agencies = new Map();
    for (const name of names) agencies.set(name, (await makeAgency(scope, { name })).id);
    const planId = (await makePlan(scope, { periodFrom: year - 1, periodTo: year + 1 })).id;
    targetId = (await makeTarget(scope, planId, { title: 'Tư vấn cho người nghiện' })).id;
    await scope.target.updateMany({
      where: { tenantId: scope.tenantId, id: targetId },
      data: { everyReporter: true, unit: 'count', unitNoun: 'người', countsPeople: true },
    });
    const window = { from: inDays(-60), to: inDays(1) };
    for (const [hop, title, days, reporterIds] of [
      [1, 'Báo cáo của sở, ngành', 1, [...agencies.values()]],
      [2, 'Báo cáo tổng hợp của thường trực', 2, [standing.id]],
      [3, 'Báo cáo của Ủy ban gửi Bộ', 3, [standing.id]],
    ] as const) {
      const due = { mode: 'by', date: inDays(days) } as const;
      const rule = { kind: 'once', window, due } as const;
      await makeSchedule(scope, planId, { hop, title, rule, reporterIds: [...reporterIds] });
    }
    await openReports(scope, today);
  });
  const rows = await db.inspect<{ id: string; name: string; hop: number }>(
    `SELECT o.id, a.name, s.hop FROM obligation o JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
     JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
     JOIN agency a ON a.tenant_id = o.tenant_id AND a.id = o.agency_id WHERE o.tenant_id = $1`,
    [tenant.id],
  );
  owed = new Map(rows.map((row) => [row.hop === 1 ? row.name : `hop ${row.hop}`, row.id]));
});

/** An agency reports, and the standing body accepts it unless told otherwise. */
async function report(name: string, people: number | null, accept = true): Promise<void> {
  const obligationId = owed.get(name) ?? '';
  const as = async (role: Role, agencyId: string | null) =>
    makeCaller(testDeps(db.database), await makeActor(db.database, tenant, { role, agencyId }), {
      today,
    }).reporting;
  await (await as('agency_officer', agencies.get(name) ?? null)).submitReport({
    obligationId,
    rowVersion: 0,
    nothingToReport: people === null,
    results: people === null ? '' : `${name} đã tư vấn ${people} người.`,
    difficulties: '',
    proposals: '',
    figures:
      people === null ? [] : [{ targetId, numerator: people, denominator: null, note: 'Mới có' }],
  });
  if (!accept) return;
  const decision = { obligationId, rowVersion: 1, decision: 'accept', reason: '' } as const;
  await (await as('coordinator', null)).decideReport(decision);
}

/** Somebody on a page of their tenant, without client script. */
async function at(of: TestTenant, path: string, role: Role): Promise<Page> {
  const actor = await makeActor(db.database, of, { role });
  await givePassword(db.database, actor.userId, password);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: web.url });
  const page = await context.newPage();
  await page.goto(`/${of.slug}/${path}`);
  await page.getByLabel(t('auth.email')).fill(actor.email);
  await page.getByLabel(t('auth.password'), { exact: true }).fill(password);
  await press(page, t('auth.sign_in'));
  return page;
}

/** The page behind a button is there whole before anything is read of it. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForLoadState();
}

const reportPath = (hop: number) => `bao-cao/${owed.get(`hop ${hop}`)}`;
const text = (page: Page) => page.locator('main').innerText();
const card = (page: Page) => page.locator('#tong-hop').innerText();
const figure = (page: Page) => page.locator('[name="figures.0.numerator"]');
const results = (page: Page) => page.getByLabel(t('reporting.field_results'));

describe('a consolidated report', () => {
  test('drafts itself, says whom it rests on, and asks before it replaces what was written', async () => {
    const page = await at(tenant, reportPath(2), 'coordinator');
    expect(await card(page)).toContain(t('consolidation.draft_nothing'));
    await report('Sở Y tế', 40);
    await report('Sở Nội vụ', null);
    await report('Sở Tư pháp', 5, false);
    await page.reload();
    await press(page, t('consolidation.draft'));
    expect(await text(page)).toContain(t('consolidation.drafted'));
    const coverage = t('consolidation.coverage', { accepted: 2, expected: 4 });
    expect(await card(page)).toContain(coverage);
    for (const name of ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Tài chính']) {
      expect(await card(page)).toContain(name);
    }
    expect(await figure(page).inputValue()).toBe('40');
    expect(await results(page).inputValue()).toContain('Sở Y tế đã tư vấn 40 người.');

    await report('Sở Tài chính', 2);
    await results(page).fill('Đã biên tập.');
    await press(page, t('consolidation.draft_again'));
    expect(await card(page)).toContain('Mới được tiếp nhận: Sở Tài chính.');
    expect(await card(page)).toContain('Thay nội dung đang có');
    expect(await results(page).inputValue()).toBe('Đã biên tập.');
    await page.getByRole('link', { name: t('consolidation.confirm_cancel') }).click();
    expect(await results(page).inputValue()).toBe('Đã biên tập.');
    await press(page, t('consolidation.draft_again'));
    await press(page, t('consolidation.confirm'));
    expect(await figure(page).inputValue()).toBe('42');
    expect(await results(page).inputValue()).toContain('Sở Y tế đã tư vấn 40 người.');
    expect(await card(page)).not.toContain(t('consolidation.since'));
    // Enter in a field saves the draft: it neither sends nor drafts anew.
    await figure(page).press('Enter');
    await page.waitForURL(/da-luu/);
  });
});
