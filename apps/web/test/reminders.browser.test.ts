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

const password = 'nước chảy đá mòn, ai ơi';
const today = vietnamDateOf(Date.now());
const pictures = process.env.PICTURES;
let db: TestDatabase;
let web: TestWeb;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let tenant: TestTenant;

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
  const admin = makeCaller(testDeps(db.database), await makeActor(db.database, tenant));
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
  await page.getByLabel('Địa chỉ thư điện tử').fill(actor.email);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  return page;
}
type Page = Awaited<ReturnType<typeof open>>;

const see = (page: Page) => page.locator('main').innerText();
const picture = async (page: Page, name: string) => {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
};
const overflow = (page: Page) =>
  page.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth);

test('an administrator changes the days on which people are reminded', async () => {
  const page = await open('admin', 1440);
  await picture(page, 'reminders-desk');
  const lead = page.getByLabel('Nhắc trước hạn (ngày)');
  const overdue = page.getByLabel('Nhắc sau hạn (ngày)');
  expect(await lead.inputValue()).toBe('7, 3, 1, 0');
  await lead.fill('14, bảy');
  await overdue.fill('2; 5');
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  expect(await see(page)).toContain('Hãy ghi số ngày là số nguyên');
  expect(await lead.inputValue()).toBe('14, bảy');
  expect(await overdue.inputValue()).toBe('2; 5');
  await picture(page, 'reminders-refused');
  await lead.fill('0, 7, 14');
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  expect(await see(page)).toContain('Đã lưu');
  expect(await lead.inputValue()).toBe('14, 7, 0');
  expect(await overdue.inputValue()).toBe('2, 5');
});

test('the ledger shows each reminder with its state and reason, on a phone as well', async () => {
  const page = await open('coordinator', 360);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await page.getByRole('button', { name: 'Lưu thay đổi' }).count()).toBe(0);
  await picture(page, 'reminders-phone');
  await page.getByRole('link', { name: /^Bỏ qua/ }).click();
  expect(await see(page)).toContain('Ngày nhắc đã qua khi lập lịch');
  await page.getByRole('link', { name: /^Lỗi/ }).click();
  expect(await see(page)).toContain('Máy chủ thư từ chối địa chỉ này');
  await picture(page, 'reminders-phone-failed');
  await page.getByRole('link', { name: /^Tất cả/ }).click();
  expect(await see(page)).toContain('Trang 1/3');
  await page.getByLabel('Từ ngày').fill('2000-01-01');
  await page.getByLabel('Đến ngày').fill('2000-01-02');
  await page.getByRole('button', { name: 'Lọc' }).click();
  expect(await see(page)).toContain('Không có mục nào khớp');
});

test('an officer may not read it', async () => {
  const page = await open('agency_officer', 1440);
  expect(await page.locator('body').innerText()).toContain(
    'Vai trò của bạn không được làm việc này',
  );
});
