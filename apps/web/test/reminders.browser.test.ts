import { vietnamDateOf, addDays } from '@tiendo/calendar';
import type { Role } from '@tiendo/contracts';
import {
  givePassword,
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeTenant,
  openBrowser,
  openTestDatabase,
  startWeb,
  testDeps,
  type TestDatabase,
  type TestTenant,
  type TestWeb,
} from '@tiendo/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { passSignIn } from './sign-in.ts';

const password = 'nước chảy đá mòn, ai ơi';
const today = vietnamDateOf(Date.now());
const pictures = process.env.PICTURES;
let db: TestDatabase;
let web: TestWeb;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let tenant: TestTenant;
let planId: string;

beforeAll(async () => {
  db = await openTestDatabase();
  [web, browser] = await Promise.all([startWeb(db.databaseUrl), openBrowser()]);
  tenant = await makeTenant(db.database);
  const agency = await db.database.withTenant(tenant.id, (of) =>
    makeAgency(of, { name: 'Sở Y tế' }),
  );
  for (let i = 0; i < 3; i += 1) {
    await makeActor(db.database, tenant, { role: 'agency_officer', agencyId: agency.id });
  }
  const plan = await db.database.withTenant(tenant.id, (of) =>
    makePlan(of, { title: 'Kế hoạch phòng, chống dịch bệnh mùa hè' }),
  );
  planId = plan.id;
  const silent = await db.database.withTenant(tenant.id, (of) =>
    makeAgency(of, { name: 'Hội Nông dân' }),
  );
  const admin = makeCaller(testDeps(db.database), await makeActor(db.database, tenant));
  await admin.tasks.createTask({
    planId: plan.id,
    title: 'Tuyên truyền đến hội viên',
    detail: '',
    groupLabel: null,
    dueOn: addDays(today, 40),
    assignments: [{ agencyId: silent.id, role: 'lead', responsible: true }],
  });
  for (const days of [2, 9, -1]) {
    await admin.tasks.createTask({
      planId: plan.id,
      title: `Rà soát, công bố điểm tư vấn đợt ${days + 2}`,
      detail: '',
      groupLabel: null,
      dueOn: addDays(today, days),
      assignments: [{ agencyId: agency.id, role: 'lead', responsible: true }],
    });
  }
  await db.inspect(
    `UPDATE reminder SET state = 'failed', reason = 'rejected', settled_at = now()
     WHERE id IN (SELECT id FROM reminder WHERE state = 'planned' ORDER BY send_on LIMIT 1)`,
  );
});
afterAll(async () => {
  await browser.close();
  await web.stop();
  await db.close();
});

async function open(role: Role, width: number) {
  const actor = await makeActor(db.database, tenant, { role });
  await givePassword(db.database, actor.userId, password);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width, height: 900 },
    baseURL: web.url,
  });
  const page = await context.newPage();
  await page.goto(`/${tenant.slug}/thiet-lap/nhac-viec`);
  await passSignIn(page, actor.email, password);
  return page;
}
type Page = Awaited<ReturnType<typeof open>>;

const see = (page: Page) => page.locator('main').innerText();
const picture = async (page: Page, name: string) => {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
};
const overflow = (page: Page) =>
  page.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth);

test('an administrator changes the ladder; what is refused stays as it was typed', async () => {
  const page = await open('admin', 1440);
  await picture(page, 'reminders-desk');
  const days = (rung: number) => page.getByLabel(`Bậc ${rung}: số ngày`);
  const told = (rung: number) => page.getByRole('group', { name: `Bậc ${rung}: nhắc ai` });
  expect(await days(1).inputValue()).toBe('30');
  await days(1).fill('200');
  await days(10).fill('10');
  await told(10).getByLabel('Lãnh đạo đơn vị').check();
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  expect(await see(page)).toContain('từ 180 ngày trước hạn đến 180 ngày sau hạn');
  expect(await days(1).inputValue()).toBe('200');
  expect(await days(10).inputValue()).toBe('10');
  expect(await told(10).getByLabel('Lãnh đạo đơn vị').isChecked()).toBe(true);
  await picture(page, 'reminders-refused');
  await days(1).fill('');
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  expect(await see(page)).toContain('Đã lưu');
  expect(await days(2).inputValue()).toBe('10');
  expect(await told(2).getByLabel('Lãnh đạo đơn vị').isChecked()).toBe(true);
});

test('an administrator pauses the reminders and lets them go out again; coordinators see it where they work', async () => {
  const admin = await open('admin', 1440);
  const coordinator = await open('coordinator', 360);
  await admin.getByText('Tạm dừng nhắc việc').click();
  await admin.getByLabel('Lý do tạm dừng').fill('Rà soát danh bạ');
  await admin.getByRole('button', { name: 'Tạm dừng' }).click();
  expect(await see(admin)).toContain('Đơn vị đang tạm dừng nhắc việc từ ngày');
  await picture(admin, 'reminders-paused');
  await coordinator.goto(`/${tenant.slug}/ke-hoach/${planId}/bao-cao`);
  expect(await see(coordinator)).toContain('Đơn vị đang tạm dừng nhắc việc từ ngày');
  expect(await see(coordinator)).toContain('Rà soát danh bạ');
  await admin.getByRole('button', { name: 'Nhắc việc trở lại' }).click();
  expect(await see(admin)).not.toContain('Đơn vị đang tạm dừng');
  await coordinator.reload();
  expect(await see(coordinator)).not.toContain('Đơn vị đang tạm dừng');
});

test('an agency that nobody can remind is an alarm, with the way to invite somebody', async () => {
  const coordinator = await open('coordinator', 360);
  await coordinator.goto(`/${tenant.slug}/ke-hoach/${planId}/bao-cao`);
  const alarm = coordinator.getByRole('region', { name: /Cơ quan không ai nhận được nhắc việc/ });
  expect(await alarm.innerText()).toMatch(/Hội Nông dân\s+Còn nợ 1 việc/);
  expect(await alarm.getByRole('link').count()).toBe(0);
  expect(await overflow(coordinator)).toBeLessThanOrEqual(0);
  await picture(coordinator, 'matrix-alarm-phone');
  const admin = await open('admin', 1440);
  await admin.goto(`/${tenant.slug}/ke-hoach/${planId}/bao-cao`);
  await picture(admin, 'matrix-alarm-desk');
  await admin.getByRole('link', { name: /^Mời người phụ trách/ }).click();
  expect(await admin.getByLabel('Cơ quan').locator('option:checked').innerText()).toBe(
    'Hội Nông dân',
  );
});

test('the ledger shows each reminder with its state and reason, on a phone as well', async () => {
  const page = await open('coordinator', 360);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await page.getByRole('button', { name: 'Lưu thay đổi' }).count()).toBe(0);
  await picture(page, 'reminders-phone');
  await page.getByRole('link', { name: /^Bỏ qua/ }).click();
  expect(await see(page)).toContain('Ngày nhắc đã qua khi lập lịch');
  await page.getByRole('link', { name: /^Lỗi/ }).click();
  expect(await see(page)).toContain('Kênh gửi từ chối địa chỉ này');
  await picture(page, 'reminders-phone-failed');
  await page.getByRole('link', { name: /^Tất cả/ }).click();
  expect(await see(page)).toMatch(/Trang 1\/\d/);
  await page.getByLabel('Từ ngày').fill('2000-01-01');
  await page.getByLabel('Đến ngày').fill('2000-01-02');
  await page.getByRole('button', { name: 'Lọc' }).click();
  expect(await see(page)).toContain('Không có mục nào khớp');
});

test('the log shows what was said and every attempt; a failed message is sent again', async () => {
  const [officer] = await db.inspect<{ id: string }>(
    `SELECT id FROM member WHERE tenant_id = $1 AND role = 'agency_officer' LIMIT 1`,
    [tenant.id],
  );
  const [held] = await db.inspect<{ id: string }>(
    `WITH m AS (
       INSERT INTO message (tenant_id, id, member_id, send_on, recipient, subject, body_text, body_html, mail_id, state, attempts)
       VALUES ($1, gen_random_uuid(), $2, $3, 'can-bo@so-y-te.example', 'Nhắc việc: 1 việc đến hạn', 'Kính gửi đồng chí,\nCòn 1 việc.',
         '', 'x@y', 'failed', 1) RETURNING id),
     d AS (
       INSERT INTO delivery (tenant_id, id, message_id, attempt, outcome, answer, tried_at)
       SELECT $1, gen_random_uuid(), id, 1, 'rejected', '554 5.7.1 policy', now() FROM m)
     SELECT id FROM m`,
    [tenant.id, officer?.id, today],
  );
  await db.inspect(
    `UPDATE reminder SET message_id = $2, state = 'failed', reason = 'rejected' WHERE tenant_id = $1 AND id = (
       SELECT id FROM reminder WHERE tenant_id = $1 AND member_id = $3 AND channel = 'email' AND state = 'planned'
       ORDER BY send_on LIMIT 1)`,
    [tenant.id, held?.id, officer?.id],
  );
  const phone = await open('coordinator', 360);
  await phone.getByRole('link', { name: 'Nhật ký gửi' }).click();
  expect(await overflow(phone)).toBeLessThanOrEqual(0);
  expect(await see(phone)).toContain('554 5.7.1 policy');
  await picture(phone, 'log-phone');
  await phone.getByLabel('Người nhận, địa chỉ hoặc tiêu đề').fill('không có ai');
  await phone.getByRole('button', { name: 'Lọc' }).click();
  expect(await see(phone)).toContain('Không có mục nào khớp');
  const page = await open('admin', 1440);
  await page.getByRole('link', { name: 'Nhật ký gửi' }).click();
  await page.getByLabel('Người nhận, địa chỉ hoặc tiêu đề').fill('so-y-te');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await picture(page, 'log-desk');
  await page.getByRole('link', { name: 'Nhắc việc: 1 việc đến hạn' }).click();
  expect(await see(page)).toContain('Kính gửi đồng chí,');
  await picture(page, 'message-desk');
  await phone.goto(page.url());
  expect(await overflow(phone)).toBeLessThanOrEqual(0);
  await picture(phone, 'message-phone');
  expect(await phone.getByRole('button', { name: 'Gửi lại' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Gửi lại' }).click();
  expect(await see(page)).toContain('Tin sẽ được gửi lại trong ít phút');
  expect(await see(page)).toContain('Chờ gửi lại');
});

test('an officer may not read it', async () => {
  const page = await open('agency_officer', 1440);
  expect(await page.locator('body').innerText()).toContain(
    'Vai trò của bạn không được làm việc này',
  );
});
