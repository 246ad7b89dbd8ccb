import { addDays, vietnamDateOf } from '@tiendo/calendar';
import type { Role } from '@tiendo/contracts';
import { createFormatters, createTranslator } from '@tiendo/i18n';
import {
  givePassword,
  makeActor,
  makeAgency,
  makePlan,
  makeSchedule,
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
import { violations } from './page-faults.ts';
import { passSignIn } from './sign-in.ts';

const t = createTranslator('vi');
const { formatDeadline } = createFormatters('vi');
const password = 'nước chảy đá mòn lâu ngày';
const today = vietnamDateOf(Date.now());
const year = Number(today.slice(0, 4));
const inDays = (days: number) => addDays(today, days);

let db: TestDatabase;
let web: TestWeb;
let browser: Browser;
let tenant: TestTenant;
let planId: string;
let agencyId: string;
let reportPath: string;
let latePath: string;

beforeAll(async () => {
  db = await openTestDatabase();
  [web, browser] = await Promise.all([startWeb(db.databaseUrl), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web.stop();
  await db.close();
});

/** One report is due today, one was twelve days ago. */
beforeEach(async () => {
  tenant = await makeTenant(db.database);
  await db.database.withTenant(tenant.id, async (scope) => {
    agencyId = (await makeAgency(scope, { name: 'Sở Y tế' })).id;
    planId = (await makePlan(scope, { periodFrom: year - 1, periodTo: year + 1 })).id;
    for (const [title, date] of [
      ['Báo cáo chuyên đề', today],
      ['Báo cáo đã trễ', inDays(-12)],
    ] as const) {
      const window = { from: inDays(-60), to: date };
      await makeSchedule(scope, planId, {
        title,
        rule: { kind: 'once', window, due: { mode: 'by', date } },
        reporterIds: [agencyId],
      });
    }
    await openReports(scope, inDays(-20));
  });
  const rows = await db.inspect<{ id: string; day: string }>(
    'SELECT id, last_day::text AS day FROM obligation WHERE tenant_id = $1',
    [tenant.id],
  );
  const path = (day: string) =>
    `/${tenant.slug}/bao-cao/${rows.find((row) => row.day === day)?.id}`;
  reportPath = path(today);
  latePath = path(inDays(-12));
});

/** Somebody of the tenant on the page, without client script. */
async function at(path: string, role: Role): Promise<Page> {
  const member = role.startsWith('agency') ? { role, agencyId } : { role };
  const actor = await makeActor(db.database, tenant, member);
  await givePassword(db.database, actor.userId, password);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: web.url });
  const page = await context.newPage();
  await page.goto(path);
  await passSignIn(page, actor.email, password);
  return page;
}

/** The page behind a button is there whole before anything is read of it. */
async function press(page: Page, name: string, within = 'body'): Promise<void> {
  await page.locator(within).getByRole('button', { name, exact: true }).click();
  await page.waitForLoadState();
}

const text = (page: Page) => page.locator('main').innerText();
const open = (page: Page, card: string, name: string) =>
  page.locator(`${card} summary`).filter({ hasText: name }).click();
const matrixPath = () => `/${tenant.slug}/ke-hoach/${planId}/bao-cao`;

async function send(page: Page, results: string): Promise<void> {
  await page.getByLabel(t('reporting.field_results')).fill(results);
  await press(page, t('reporting.submit'));
}

async function set(lockAfterDays: string, approval: 'direct' | 'head'): Promise<Page> {
  const admin = await at(`/${tenant.slug}/thiet-lap/don-vi`, 'admin');
  await admin.locator('#reporting-lockAfterDays').fill(lockAfterDays);
  await admin.getByLabel(t(`report-flow.approval_${approval}`)).check();
  await press(admin, t('common.save_changes'), '#nhan-bao-cao');
  expect(await text(admin)).toContain(t('common.saved'));
  return admin;
}

describe('approval by the agency’s head', () => {
  test('an officer sends, the head returns, then approves, the coordinator accepts', async () => {
    await set('', 'head');
    const head = await at(`/${tenant.slug}/viec-cua-toi`, 'agency_head');
    const officer = await at(reportPath, 'agency_officer');
    await send(officer, 'Đã làm một nửa.');
    expect(await text(officer)).toContain(t('report-flow.sent_to_head'));
    expect(await text(officer)).toMatch(
      /Bước tiếp theo: Thủ trưởng Sở Y tế duyệt \(Nguyễn Thị \d+\)/,
    );

    await head.reload();
    await head.getByRole('link', { name: t('my-work.approve_report') }).click();
    expect(new URL(head.url()).hash).toBe('#duyet');
    await open(head, '#duyet', t('report-flow.head_return'));
    await head.locator('#duyet textarea').fill('Bổ sung số liệu cấp xã.');
    await press(head, t('report-flow.head_return'), '#duyet');
    expect(await text(head)).toContain(t('report-flow.head_returned'));

    await officer.reload();
    expect(await text(officer)).toContain('Bổ sung số liệu cấp xã.');
    await send(officer, 'Đã làm xong.');
    await head.goto(reportPath);
    await press(head, t('report-flow.approve'));
    expect(await text(head)).toContain(t('report-flow.approved'));

    const coordinator = await at(reportPath, 'coordinator');
    await press(coordinator, t('reporting.accept'));
    expect(await text(coordinator)).toContain(t('reporting.accepted'));
    expect(await text(coordinator)).not.toContain(t('report-flow.next'));
  });

  test('where the agency has no head it is the administrator’s work, and says so', async () => {
    const admin = await set('', 'head');
    const officer = await at(reportPath, 'agency_officer');
    await send(officer, 'Đã làm xong.');
    expect(await text(officer)).toContain(
      'Cơ quan chưa có thủ trưởng trên hệ thống nên quản trị duyệt thay',
    );
    await admin.goto(`/${tenant.slug}`);
    await admin
      .getByRole('link', { name: t('my-work.title') })
      .first()
      .click();
    expect(await text(admin)).toContain('Sở Y tế');
    await admin.getByRole('link', { name: t('my-work.approve_report') }).click();
    await press(admin, t('report-flow.approve'));
    expect(await text(admin)).toContain(t('report-flow.approved'));
  });
});

describe('more time', () => {
  async function ask(page: Page, day: string, reason: string): Promise<void> {
    if (!(await page.locator('#ask-reason').isVisible()))
      await open(page, '#gia-han', t('report-flow.extension_ask'));
    await page.locator('#ask-requestedDay').fill(day);
    await page.locator('#ask-reason').fill(reason);
    await press(page, t('report-flow.extension_send'));
  }

  test('is refused with what was typed kept, asked with a file, withdrawn, asked again, and granted until another day', async () => {
    const officer = await at(reportPath, 'agency_officer');
    await open(officer, '#gia-han', t('report-flow.extension_ask'));
    await officer.locator('#ask-files').setInputFiles({
      name: 'cong-van.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n%%EOF'),
    });
    await ask(officer, today, 'Chờ số liệu của cấp xã');
    expect(await officer.locator('#ask-requestedDay-error').innerText()).toContain(
      t('errors.extension_day'),
    );
    expect(await officer.locator('#ask-reason').inputValue()).toBe('Chờ số liệu của cấp xã');
    await ask(officer, inDays(9), 'Chờ số liệu của cấp xã');
    expect(await text(officer)).toContain(t('report-flow.extension_asked'));
    expect(await text(officer)).toContain('cong-van.pdf');
    await press(officer, t('report-flow.withdraw'));
    expect(await text(officer)).toContain(t('report-flow.extension_withdrawn'));
    await ask(officer, inDays(8), 'Vẫn chờ số liệu');

    const coordinator = await at(matrixPath(), 'coordinator');
    expect(await text(coordinator)).toContain('Vẫn chờ số liệu');
    await open(coordinator, '#xin-gia-han', t('report-flow.decide'));
    await coordinator.getByLabel(t('report-flow.field_granted_day')).fill(today);
    await press(coordinator, t('report-flow.grant'));
    expect(await text(coordinator)).toContain(t('errors.extension_day'));
    await coordinator.getByLabel(t('report-flow.field_granted_day')).fill(inDays(5));
    await press(coordinator, t('report-flow.grant'));
    expect(await text(coordinator)).toContain(t('report-flow.granted'));
    expect(await coordinator.locator('#xin-gia-han').count()).toBe(0);

    await officer.reload();
    const day = formatDeadline(inDays(5));
    expect(await text(officer)).toContain(t('report-flow.extended_to', { deadline: day }));
    expect(await text(officer)).toContain(t('report-flow.extension_granted_to', { deadline: day }));
  });

  test('is refused with a reason on the report itself', async () => {
    const officer = await at(reportPath, 'agency_officer');
    await ask(officer, inDays(9), 'Chờ số liệu');
    const coordinator = await at(reportPath, 'coordinator');
    await press(coordinator, t('report-flow.refuse'));
    expect(await text(coordinator)).toContain(t('errors.reason_required'));
    await coordinator.getByLabel(t('report-flow.field_decision_reason')).fill('Số liệu đã có đủ.');
    await press(coordinator, t('report-flow.refuse'));
    expect(await text(coordinator)).toContain(t('report-flow.refused'));
    await officer.reload();
    expect(await text(officer)).toContain('Số liệu đã có đủ.');
    // A form left open from before the answer loses nothing that was typed into it.
    const other = await at(reportPath, 'coordinator');
    await open(other, '#dieu-chinh', t('report-flow.waive'));
    await other.locator('#waive-reason').fill('Sáp nhập nhiệm vụ');
    await send(officer, 'Đã làm xong.');
    await press(other, t('report-flow.waive'), '#dieu-chinh');
    expect(await text(other)).toContain(t('report-flow.lost_title'));
    expect(await text(other)).toContain('Sáp nhập nhiệm vụ');
  });
});

describe('a lock', () => {
  test('is shown apart from lateness, and taken off one report for a time', async () => {
    await set('5', 'direct');
    const officer = await at(`/${tenant.slug}/viec-cua-toi`, 'agency_officer');
    expect(await text(officer)).toContain(t('states.obligation_locked'));
    await officer.goto(latePath);
    const since = formatDeadline(inDays(-6));
    expect(await text(officer)).toContain(`Báo cáo đã khóa từ ${since}; quá hạn 12 ngày`);
    expect(await officer.getByRole('button', { name: t('reporting.submit') }).count()).toBe(0);

    const coordinator = await at(latePath, 'coordinator');
    await open(coordinator, '#dieu-chinh', t('report-flow.unlock'));
    await coordinator.locator('#unlock-until').fill(inDays(2));
    await coordinator.locator('#unlock-reason').fill('Mất mạng do bão');
    await press(coordinator, t('report-flow.unlock'), '#dieu-chinh');
    expect(await text(coordinator)).toContain(t('report-flow.unlocked'));
    await officer.reload();
    await send(officer, 'Gửi muộn vì mất mạng.');
    expect(await text(officer)).toContain(t('states.timeliness_late'));
  });

  test('is taken off, and time given, to several reports of the matrix at once', async () => {
    await set('5', 'direct');
    const coordinator = await at(matrixPath(), 'coordinator');
    await press(coordinator, t('report-flow.unlock'), '#da-chon');
    expect(await text(coordinator)).toContain(t('errors.nothing_chosen'));
    await coordinator.getByRole('link', { name: t('report-flow.select_unsent') }).click();
    expect(await coordinator.locator('.matrix input:checked').count()).toBe(2);
    await coordinator.locator('#chosen-lastDay').fill(inDays(4));
    await press(coordinator, t('report-flow.extend'), '#da-chon');
    expect(await text(coordinator)).toContain(t('errors.reason_required'));
    expect(await coordinator.locator('.matrix input:checked').count()).toBe(2);
    await coordinator.locator('#chosen-reason').fill('Bão số 9');
    await press(coordinator, t('report-flow.extend'), '#da-chon');
    expect(await text(coordinator)).toContain(t('report-flow.chosen_extended'));
    expect(await coordinator.locator('.matrix').innerText()).toContain('được gia hạn, còn 4 ngày');
    expect(await violationsOf(coordinator)).toEqual([]);
  });
});

test('a report is waived with a reason, and asked for again', async () => {
  const coordinator = await at(reportPath, 'coordinator');
  await open(coordinator, '#dieu-chinh', t('report-flow.waive'));
  await coordinator.locator('#waive-reason').fill('Không có đối tượng');
  await press(coordinator, t('report-flow.waive'), '#dieu-chinh');
  expect(await text(coordinator)).toContain(t('report-flow.waived'));
  expect(await text(coordinator)).toContain('Không có đối tượng');
  await open(coordinator, '#dieu-chinh', t('report-flow.reopen'));
  await coordinator.locator('#reopen-reason').fill('Đã phát sinh');
  await press(coordinator, t('report-flow.reopen'), '#dieu-chinh');
  expect(await text(coordinator)).toContain(t('report-flow.reopened'));
});

test('a question out of turn is asked of a group, answered, and talked about', async () => {
  const coordinator = await at(matrixPath(), 'coordinator');
  await coordinator.getByRole('link', { name: t('report-flow.request') }).click();
  await coordinator
    .getByLabel(t('report-flow.field_request_title'))
    .fill('Báo cáo nhanh phòng tư vấn');
  await coordinator
    .getByLabel(t('report-flow.field_question'))
    .fill('Đơn vị có bao nhiêu phòng tư vấn?');
  await coordinator.getByLabel(t('report-flow.field_due_on')).fill(inDays(3));
  await press(coordinator, t('report-flow.request_send'));
  expect(await text(coordinator)).toContain(t('errors.nothing_chosen'));
  await coordinator.getByLabel('Tất cả: Sở, ban, ngành (1)').check();
  await press(coordinator, t('report-flow.request_send'));
  expect(await text(coordinator)).toContain(t('report-flow.requested'));

  const officer = await at(`/${tenant.slug}/viec-cua-toi`, 'agency_officer');
  expect(await text(officer)).toContain('Đơn vị có bao nhiêu phòng tư vấn?');
  const row = officer.locator('.work-item').filter({ hasText: 'Báo cáo nhanh phòng tư vấn' });
  await row.getByRole('link', { name: t('my-work.write_report') }).click();
  expect(new URL(officer.url()).hash).toBe('#noi-dung');
  expect(await officer.locator('#cau-hoi').innerText()).toContain(
    'Đơn vị có bao nhiêu phòng tư vấn?',
  );
  await officer.getByLabel(t('report-flow.field_comment')).fill('Có tính phòng đang sửa không?');
  await press(officer, t('report-flow.comment'));
  expect(await text(officer)).toContain(t('report-flow.commented'));
  await officer.getByLabel(t('report-flow.answer')).fill('Có 12 phòng.');
  await press(officer, t('reporting.submit'));
  expect(await text(officer)).toContain(t('reporting.submitted'));
  const [newest, before] = await officer.locator('.timeline li').allInnerTexts();
  expect(newest).toContain(t('reporting.event_submitted'));
  expect(before).toContain('Có tính phòng đang sửa không?');
});

/** axe needs script: the page is read again in a browser that has it. */
async function violationsOf(page: Page): Promise<string[]> {
  const context = await browser.newContext({ storageState: await page.context().storageState() });
  const copy = await context.newPage();
  await copy.goto(page.url());
  const found = await violations(copy);
  await context.close();
  return found;
}
