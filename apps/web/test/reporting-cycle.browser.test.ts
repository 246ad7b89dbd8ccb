import { addDays, daysBetween, vietnamDateOf } from '@tiendo/calendar';
import type { Role } from '@tiendo/contracts';
import { createTranslator } from '@tiendo/i18n';
import {
  carryAnswers,
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
import { afterAll, beforeAll, expect, test } from 'vitest';
import { passSignIn } from './sign-in.ts';

const t = createTranslator('vi');
const password = 'nước chảy đá mòn lâu ngày';
const today = vietnamDateOf(Date.now());
const year = Number(today.slice(0, 4));

/** The six months that ended with last month, as a half-year that begins on a day of the tenant's choice. */
const windowTo = addDays(`${today.slice(0, 7)}-01`, -1);
const startMonth = ((Number(windowTo.slice(5, 7)) + 6) % 12) + 1;
const windowStartsOn = `${String(startMonth).padStart(2, '0')}-01`;
const rule = (days: number) =>
  ({
    kind: 'six-month',
    windowStartsOn,
    due: { mode: 'within', days: daysBetween(windowTo, addDays(today, days)) },
  }) as const;

const names = ['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp', 'Sở Tài chính', 'Sở Giáo dục và Đào tạo'];

let db: TestDatabase;
let web: TestWeb;
let browser: Browser;
let ministry: TestTenant;
let tenant: TestTenant;
let planId: string;
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

/** Nghệ An with its rule in the plan: agencies within three days from now, the standing body within eighteen, the Committee within twenty-three. */
async function setUp(): Promise<void> {
  ministry = await makeTenant(db.database, { level: 'ministry' });
  tenant = await makeTenant(db.database, { parent: ministry });
  await db.inspect(`UPDATE tenant SET name = 'Tỉnh Nghệ An' WHERE id = $1`, [tenant.id]);
  await db.database.withTenant(tenant.id, async (scope) => {
    const standing = await makeAgency(scope, { name: 'Công an tỉnh', isStandingBody: true });
    agencies = new Map();
    for (const name of names) agencies.set(name, (await makeAgency(scope, { name })).id);
    planId = (await makePlan(scope, { periodFrom: year - 1, periodTo: year + 1 })).id;
    const target = await makeTarget(scope, planId, { title: 'Số người được tư vấn' });
    await scope.target.updateMany({
      where: { tenantId: scope.tenantId, id: target.id },
      data: { everyReporter: true, unit: 'count', unitNoun: 'người' },
    });
    await makeSchedule(scope, planId, {
      title: 'Báo cáo 6 tháng của sở, ngành',
      rule: rule(3),
      reporterIds: [...agencies.values()],
    });
    for (const [hop, title, days] of [
      [2, 'Báo cáo 6 tháng của cơ quan thường trực', 18],
      [3, 'Báo cáo 6 tháng của Ủy ban nhân dân tỉnh', 23],
    ] as const) {
      await makeSchedule(scope, planId, {
        hop,
        title,
        rule: rule(days),
        reporterIds: [standing.id],
      });
    }
  });
}

/** The worker's nightly job opens the period; whoever owes what of it, by agency or hop. */
async function openPeriod(): Promise<void> {
  await db.database.withTenant(tenant.id, (scope) => openReports(scope, today));
  const rows = await db.inspect<{ id: string; name: string; hop: number; to: string }>(
    `SELECT o.id, a.name, s.hop, w.period_to::text AS to FROM obligation o
     JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
     JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
     JOIN agency a ON a.tenant_id = o.tenant_id AND a.id = o.agency_id
     WHERE o.tenant_id = $1 AND w.period_to = $2`,
    [tenant.id, windowTo],
  );
  expect(rows).toHaveLength(names.length + 2);
  owed = new Map(rows.map((row) => [row.hop === 1 ? row.name : `hop ${row.hop}`, row.id]));
}

/** Days go by: every date that the tenant holds lies so many days further back. */
async function letDaysPass(days: number): Promise<void> {
  for (const [table, columns] of [
    ['period', ['last_day']],
    ['obligation', ['last_day', 'extended_to', 'submitted_on']],
    ['extension', ['requested_day', 'granted_day']],
  ] as const) {
    const moves = columns.map((column) => `${column} = ${column} - $2::int`).join(', ');
    await db.inspect(`UPDATE ${table} SET ${moves} WHERE tenant_id = $1`, [tenant.id, days]);
  }
}

async function at(of: TestTenant, path: string, role: Role, agency?: string): Promise<Page> {
  const agencyId = agency ? (agencies.get(agency) ?? null) : null;
  const actor = await makeActor(db.database, of, { role, agencyId });
  await givePassword(db.database, actor.userId, password);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: web.url });
  const page = await context.newPage();
  await page.goto(`/${of.slug}/${path}`);
  await passSignIn(page, actor.email, password);
  return page;
}

/** The page behind a button is there whole before anything is read of it. */
async function press(page: Page, name: string, within = 'body'): Promise<void> {
  await page.locator(within).getByRole('button', { name, exact: true }).click();
  await page.waitForLoadState();
}

const text = (page: Page) => page.locator('main').innerText();
const pathOf = (name: string) => `bao-cao/${owed.get(name)}`;

async function fill(page: Page, people: number, results: string): Promise<void> {
  await page.getByLabel(t('reporting.field_results')).fill(results);
  await page.locator('[name="figures.0.numerator"]').fill(String(people));
  await page.locator('[name="figures.0.note"]').fill('Theo sổ theo dõi');
  await press(page, t('reporting.submit'));
}

async function accept(coordinator: Page, name: string): Promise<void> {
  await coordinator.goto(`/${tenant.slug}/${pathOf(name)}`);
  await press(coordinator, t('reporting.accept'));
  expect(await text(coordinator)).toContain(t('reporting.accepted'));
}

/** What the Word document of the page that is open says. */
async function readDocx(page: Page): Promise<string> {
  const word = t('documents.format_docx');
  const link = page.getByRole('link', { name: new RegExp(`^${word}: `) }).first();
  const response = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(response.headers()['content-type']).toContain('wordprocessingml');
  return officeText(await response.body());
}

test('a six-month period of Nghệ An, from its opening to the ministry’s acceptance', {
  timeout: 240_000,
}, async () => {
  await setUp();
  await openPeriod();
  const coordinator = await at(tenant, `ke-hoach/${planId}/bao-cao`, 'coordinator');
  for (const name of names) expect(await text(coordinator)).toContain(name);

  // One is returned, mended, and accepted.
  const health = await at(tenant, pathOf('Sở Y tế'), 'agency_officer', 'Sở Y tế');
  await fill(health, 120, 'Đã tư vấn ở cấp tỉnh.');
  await coordinator.goto(`/${tenant.slug}/${pathOf('Sở Y tế')}`);
  await coordinator
    .locator('summary')
    .filter({ hasText: t('reporting.return') })
    .click();
  await coordinator.getByLabel(t('reporting.return_reason')).fill('Thiếu số liệu của cấp xã.');
  await press(coordinator, t('reporting.return'));
  await health.reload();
  expect(await text(health)).toContain('Thiếu số liệu của cấp xã.');
  await fill(health, 150, 'Đã tư vấn ở cấp tỉnh và cấp xã.');
  await accept(coordinator, 'Sở Y tế');

  // One has nothing to report, which is an answer.
  const home = await at(tenant, pathOf('Sở Nội vụ'), 'agency_officer', 'Sở Nội vụ');
  await home.locator('[name="nothingToReport"]').check();
  await press(home, t('reporting.submit'));
  await accept(coordinator, 'Sở Nội vụ');

  // One asks for more time, and gets it.
  const justice = await at(tenant, pathOf('Sở Tư pháp'), 'agency_officer', 'Sở Tư pháp');
  await justice
    .locator('#gia-han summary')
    .filter({ hasText: t('report-flow.extension_ask') })
    .click();
  await justice.locator('#ask-requestedDay').fill(addDays(today, 8));
  await justice.locator('#ask-reason').fill('Chờ số liệu của cấp xã');
  await press(justice, t('report-flow.extension_send'));
  await coordinator.goto(`/${tenant.slug}/${pathOf('Sở Tư pháp')}`);
  await press(coordinator, t('report-flow.grant'));
  expect(await text(coordinator)).toContain(t('report-flow.granted'));

  // The last day goes by. One sends late, the one with more time in time, one not at all.
  await letDaysPass(5);
  const finance = await at(tenant, pathOf('Sở Tài chính'), 'agency_officer', 'Sở Tài chính');
  await fill(finance, 30, 'Đã bố trí kinh phí.');
  expect(await text(finance)).toContain(t('states.timeliness_late'));
  await justice.reload();
  await fill(justice, 20, 'Đã phổ biến pháp luật.');
  expect(await text(justice)).toContain(t('states.timeliness_on_time'));
  await accept(coordinator, 'Sở Tài chính');
  await accept(coordinator, 'Sở Tư pháp');
  await coordinator.goto(`/${tenant.slug}/ke-hoach/${planId}/bao-cao`);
  const missing = coordinator.getByRole('row').filter({ hasText: 'Sở Giáo dục và Đào tạo' });
  expect(await missing.first().innerText()).toMatch(/quá hạn/i);

  // The standing body's report drafts itself; the leader accepts it.
  await coordinator.goto(`/${tenant.slug}/${pathOf('hop 2')}`);
  await press(coordinator, t('consolidation.draft'));
  const coverage = t('consolidation.coverage', { accepted: 4, expected: 5 });
  const card = coordinator.locator('#tong-hop');
  expect(await card.innerText()).toContain(coverage);
  expect(await card.innerText()).toContain('Sở Giáo dục và Đào tạo');
  expect(await coordinator.locator('[name="figures.0.numerator"]').inputValue()).toBe('200');
  await coordinator.locator('[name="figures.0.note"]').fill('Tổng hợp từ các sở, ngành');
  await press(coordinator, t('reporting.submit'));
  const leader = await at(tenant, pathOf('hop 2'), 'leader');
  await press(leader, t('reporting.accept'));
  expect(await text(leader)).toContain(t('reporting.accepted'));
  const report = await readDocx(leader);
  expect(report).toContain('BÁO CÁO');
  expect(report).toContain('Số người được tư vấn');
  expect(report).toContain('200');
  expect(report).toContain('Đã tư vấn ở cấp tỉnh và cấp xã.');

  // The Committee's report carries it on to the ministry, which accepts it.
  await coordinator.goto(`/${tenant.slug}/${pathOf('hop 3')}`);
  await press(coordinator, t('consolidation.draft'));
  await press(coordinator, t('reporting.submit'));
  expect(await text(coordinator)).toContain(t('reporting.submitted'));
  const official = await at(ministry, 'bao-cao-nhan-duoc', 'ministry');
  await official.getByRole('link', { name: 'Báo cáo 6 tháng của Ủy ban' }).click();
  const received = await text(official);
  expect(received).toContain(coverage);
  expect(received).toContain('200');
  await press(official, t('received.accept'));
  await carryAnswers(db.database);
  await coordinator.reload();
  expect(await text(coordinator)).toContain(t('states.obligation_accepted'));
  const sent = await readDocx(coordinator);
  expect(sent).toContain('Số người được tư vấn');
  expect(sent).toContain('200');
});
