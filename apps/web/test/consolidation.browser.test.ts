import { addDays, vietnamDateOf } from '@tiendo/calendar';
import type { Role } from '@tiendo/contracts';
import { createTranslator } from '@tiendo/i18n';
import {
  carryAnswers,
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
import { documentFaults, readingFaults } from './page-faults.ts';
import { passSignIn } from './sign-in.ts';

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

/** Somebody on a page of their tenant, without client script unless axe needs it. */
async function at(of: TestTenant, path: string, role: Role, script = false): Promise<Page> {
  const actor = await makeActor(db.database, of, { role });
  await givePassword(db.database, actor.userId, password);
  const context = await browser.newContext({ javaScriptEnabled: script, baseURL: web.url });
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

const receivedPath = () => `bao-cao-nhan-duoc/${tenant.id}/${owed.get('hop 3')}`;

/** The second hop is drafted, edited, sent and accepted by the leader; the third carries it on and is sent. */
async function sendUp(coordinator: Page): Promise<void> {
  await coordinator.goto(`/${tenant.slug}/${reportPath(2)}`);
  await press(coordinator, t('consolidation.draft'));
  await results(coordinator).fill('Cả tỉnh đã tư vấn cho người nghiện.');
  await press(coordinator, t('reporting.submit'));
  expect(await card(coordinator)).toContain('Báo cáo đã gửi dựa trên: 2/4');
  const leader = await at(tenant, reportPath(2), 'leader');
  await press(leader, t('reporting.accept'));
  expect(await text(leader)).toContain(t('reporting.accepted'));
  await leader.locator('#tong-hop').getByRole('link', { name: 'Báo cáo của Ủy ban' }).click();
  await leader.context().close();
  await coordinator.goto(`/${tenant.slug}/${reportPath(3)}`);
  await press(coordinator, t('consolidation.draft'));
  expect(await card(coordinator)).toContain('2/4');
  expect(await results(coordinator).inputValue()).toBe('Cả tỉnh đã tư vấn cho người nghiện.');
  await press(coordinator, t('reporting.submit'));
}

describe('the way up', () => {
  test('the ministry reads, returns with a reason, and accepts what is sent again', async () => {
    await report('Sở Y tế', 2);
    await report('Sở Nội vụ', null);
    const coordinator = await at(tenant, reportPath(2), 'coordinator');
    await sendUp(coordinator);
    const official = await at(ministry, 'bao-cao-nhan-duoc', 'ministry');
    expect(await text(official)).toContain(t('received.waiting_count', { count: 1 }));
    await official.getByRole('link', { name: 'Báo cáo của Ủy ban gửi Bộ' }).click();
    const read = await text(official);
    expect(read).toContain('Cả tỉnh đã tư vấn cho người nghiện.');
    expect(read).toContain(t('received.suppressed'));
    expect(read).toContain(t('received.suppressed_help'));
    expect(read).toContain(t('consolidation.coverage', { accepted: 2, expected: 4 }));
    expect(read).toContain('Sở Tài chính');

    // A page left open while somebody else answers loses nothing that was typed, and answers nothing twice.
    const late = await at(ministry, receivedPath(), 'ministry');
    await official.locator('#tra-loi summary').click();
    await official.getByLabel(t('received.field_reason')).fill('   ');
    await press(official, t('received.return'), '#tra-loi');
    expect(await text(official)).toContain(t('errors.reason_required'));
    await official.getByLabel(t('received.field_reason')).fill('Thiếu Sở Tài chính.');
    await press(official, t('received.return'), '#tra-loi');
    expect(await text(official)).toContain(t('received.returned_on_way', { tenant: tenant.name }));
    await late.locator('#tra-loi summary').click();
    await late.getByLabel(t('received.field_reason')).fill('Ý kiến của người đến sau');
    await press(late, t('received.return'), '#tra-loi');
    expect(await text(late)).toContain(t('errors.report_answered'));
    expect(await text(late)).toContain('Ý kiến của người đến sau');
    await carryAnswers(db.database);

    await coordinator.reload();
    expect(await text(coordinator)).toContain('Thiếu Sở Tài chính.');
    expect(await coordinator.locator('#trao-doi').innerText()).toContain(`${ministry.name}: `);
    const stale = await at(ministry, receivedPath(), 'ministry');
    expect(await stale.locator('#tra-loi').count()).toBe(0);
    await results(coordinator).fill('Đã bổ sung Sở Tài chính.');
    await press(coordinator, t('reporting.submit'));

    await stale.reload();
    expect(await text(stale)).toContain('Đã bổ sung Sở Tài chính.');
    await press(stale, t('received.accept'));
    await carryAnswers(db.database);
    await stale.reload();
    expect(await text(stale)).toContain(t('received.accepted_notice'));
    expect(await stale.locator('#lich-su').innerText()).toContain('Thiếu Sở Tài chính.');
    await coordinator.reload();
    expect(await text(coordinator)).toContain(t('states.obligation_accepted'));
    expect(await card(coordinator)).toContain('2/4');
    await stale.goto(`/${ministry.slug}/bao-cao-nhan-duoc?tinh-trang=accepted`);
    expect(await text(stale)).toContain('Báo cáo của Ủy ban gửi Bộ');
    await stale.goto(`/${ministry.slug}/bao-cao-nhan-duoc?tinh-trang=sent`);
    expect(await text(stale)).toContain(t('common.no_results'));
  });

  test('is told to whoever takes it in, with the very page', async () => {
    const official = await at(ministry, 'thong-bao', 'ministry');
    await report('Sở Y tế', 40);
    await report('Sở Nội vụ', null);
    await sendUp(await at(tenant, reportPath(2), 'coordinator'));
    await carryAnswers(db.database);
    await official.reload();
    expect(await text(official)).toContain(t('notices.say_report_received', { by: tenant.name }));
    await official.getByRole('button', { name: 'Báo cáo của Ủy ban gửi Bộ' }).click();
    await official.waitForURL(`**/${receivedPath()}`);
    expect(await text(official)).toContain('Cả tỉnh đã tư vấn cho người nghiện.');
  });

  test('a page that was read before it was sent again answers nothing unread', async () => {
    await report('Sở Y tế', 40);
    await report('Sở Nội vụ', null);
    const coordinator = await at(tenant, reportPath(2), 'coordinator');
    await sendUp(coordinator);
    const official = await at(ministry, receivedPath(), 'ministry');
    const late = await at(ministry, receivedPath(), 'ministry');
    await official.locator('#tra-loi summary').click();
    await official.getByLabel(t('received.field_reason')).fill('Thiếu.');
    await press(official, t('received.return'), '#tra-loi');
    await carryAnswers(db.database);
    await coordinator.reload();
    await press(coordinator, t('reporting.submit'));
    await press(late, t('received.accept'));
    expect(await text(late)).toContain(t('received.stale_title'));
    await press(late, t('received.accept'));
    expect(await text(late)).toContain(t('received.accepted_on_way', { tenant: tenant.name }));
  });

  test('is nobody else’s to see', async () => {
    const officer = await at(tenant, 'bao-cao-nhan-duoc', 'leader');
    expect(await text(officer)).toContain(t('errors.forbidden'));
    expect(await officer.getByRole('link', { name: t('received.title') }).count()).toBe(0);
    const stranger = await at(
      await makeTenant(db.database, { level: 'ministry' }),
      'bao-cao-nhan-duoc',
      'ministry',
    );
    expect(await text(stranger)).toContain(t('received.empty_title'));
  });
});

test('the pages are readable on a phone and a desk, in light and dark', async () => {
  await report('Sở Y tế', 2);
  await report('Sở Nội vụ', null);
  await sendUp(await at(tenant, reportPath(2), 'coordinator'));
  for (const [of, role, paths] of [
    [tenant, 'coordinator', [reportPath(2), reportPath(3)]],
    [ministry, 'ministry', ['bao-cao-nhan-duoc', receivedPath()]],
  ] as const) {
    const page = await at(of, paths[0], role, true);
    for (const path of paths) {
      const response = await page.goto(`/${of.slug}/${path}`);
      if (!response) throw new Error('no answer');
      expect(await documentFaults(page, response, 'vi')).toEqual([]);
      expect(await readingFaults(page, 'light')).toEqual([]);
    }
  }
});
