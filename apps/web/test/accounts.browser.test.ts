import {
  givePassword,
  makeActor,
  makeAgency,
  makeTenant,
  openBrowser,
  openTestDatabase,
  startWeb,
  takeAccountMail,
  type TestDatabase,
  type TestTenant,
  type TestWeb,
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const password = 'con trâu đi trước cái cày';
type Browser = Awaited<ReturnType<typeof openBrowser>>;
let db: TestDatabase;
let web: TestWeb;
let browser: Browser;
let tenant: TestTenant;
let admin: Awaited<ReturnType<typeof makeActor>>;

beforeAll(async () => {
  db = await openTestDatabase();
  [web, browser] = await Promise.all([startWeb(db.databaseUrl), openBrowser()]);
});
beforeEach(async () => {
  tenant = await makeTenant(db.database);
  admin = await makeActor(db.database, tenant);
  await givePassword(db.database, admin.userId, password);
});
afterAll(async () => {
  await browser.close();
  await web.stop();
  await db.close();
});

/** A phone without client script: all that these pages may need. */
async function openPhone() {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    baseURL: web.url,
  });
  return { context, page: await context.newPage() };
}
type Page = Awaited<ReturnType<typeof openPhone>>['page'];

async function signIn(page: Page, email: string, secret = password) {
  await page.getByLabel('Địa chỉ thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu').fill(secret);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

async function setPassword(page: Page, secret: string, again = secret) {
  await page.locator('#password').fill(secret);
  await page.locator('#passwordAgain').fill(again);
  await page.locator('form:has(#password) button').click();
}

const members = () => `/${tenant.slug}/thiet-lap/thanh-vien`;
const text = (page: Page) => page.locator('body').innerText();
const path = (page: Page) => new URL(page.url()).pathname;

describe('signing in', () => {
  test('leads back to the page that was asked for, and out again', async () => {
    const { page, context } = await openPhone();
    await page.goto(members());
    expect(path(page)).toBe('/dang-nhap');
    await signIn(page, admin.email, 'nhầm mất rồi');
    expect(await text(page)).toContain('Địa chỉ thư hoặc mật khẩu không đúng');
    expect(await page.getByLabel('Địa chỉ thư điện tử').inputValue()).toBe(admin.email);
    await signIn(page, admin.email);
    expect(path(page)).toBe(members());
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    await page.goto('/tai-khoan');
    await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
    expect(await text(page)).toContain('Bạn đã đăng xuất');
    await page.goto(members());
    expect(path(page)).toBe('/dang-nhap');
  });

  test('never leads to another site', async () => {
    const { page } = await openPhone();
    await page.goto('/dang-nhap?tiep=https%3A%2F%2Fexample.test%2F');
    await signIn(page, admin.email);
    expect(new URL(page.url()).origin).toBe(web.url);
  });

  test('a form sent after the session has ended is kept and sent again', async () => {
    const { page, context } = await openPhone();
    await page.goto(`${members()}/moi`);
    await signIn(page, admin.email);
    await page.getByLabel('Địa chỉ thư điện tử').fill('giu-lai@example.test');
    await page.getByLabel('Họ và tên').fill('Người Gõ Dở');
    await page.getByLabel('Lãnh đạo').check();
    await context.clearCookies();
    await page.getByRole('button', { name: 'Gửi lời mời' }).click();
    expect(await text(page)).toContain('Phiên làm việc đã hết hạn');
    await signIn(page, admin.email, 'nhầm một lần');
    await signIn(page, admin.email);
    await page.getByRole('button', { name: 'Gửi lại' }).click();
    expect(await text(page)).toContain('Đã gửi lời mời đến giu-lai@example.test');
  });
});

describe('an invitation', () => {
  test('goes from the administrator to an officer who signs in', async () => {
    const agency = await db.database.withTenant(tenant.id, (scope) =>
      makeAgency(scope, { name: 'Sở Y tế' }),
    );
    const desk = (await openPhone()).page;
    await desk.goto(`${members()}/moi`);
    await signIn(desk, admin.email);
    const email = `can-bo-${agency.id.slice(-8)}@example.test`;
    await desk.getByLabel('Địa chỉ thư điện tử').fill(email);
    await desk.getByLabel('Họ và tên').fill('Đinh Hải Yến');
    await desk.getByRole('button', { name: 'Gửi lời mời' }).click();
    expect(await text(desk)).toContain('Vai trò này cần chọn cơ quan');
    expect(await desk.getByLabel('Họ và tên').inputValue()).toBe('Đinh Hải Yến');
    await desk.getByLabel('Cơ quan', { exact: true }).selectOption('Sở Y tế');
    await desk.getByRole('button', { name: 'Gửi lời mời' }).click();
    expect(await text(desk)).toContain('Đã mời, chưa nhận');

    const { secret } = await takeAccountMail(db.database, tenant.id, email);
    const { page } = await openPhone();
    await page.goto(`/loi-moi/${secret}`);
    expect(await text(page)).toContain(`mời bạn tham gia ${tenant.name}`);
    await setPassword(page, password, 'gõ lần hai khác đi');
    expect(await text(page)).toContain('Hai lần nhập mật khẩu không giống nhau');
    await setPassword(page, 'matkhau12345');
    expect(await text(page)).toContain('Mật khẩu này dễ đoán');
    await setPassword(page, password);
    expect(path(page)).toBe(`/${tenant.slug}/viec-cua-toi`);
    await page.goto(`/loi-moi/${secret}`);
    expect(await text(page)).toContain('Lời mời không còn dùng được');
    await desk.goto(members());
    expect(await text(desk)).not.toContain('Đã mời, chưa nhận');

    await desk.getByRole('link', { name: 'Sửa: Đinh Hải Yến' }).click();
    await desk.getByRole('link', { name: 'Cho thôi tham gia' }).click();
    await desk.getByRole('button', { name: 'Cho thôi tham gia' }).click();
    expect(await text(desk)).toContain('Đinh Hải Yến đã thôi tham gia');
    const answer = await page.goto(`/${tenant.slug}/viec-cua-toi`);
    expect(answer?.status()).toBe(404);
  });
});

describe('passwords', () => {
  test('a forgotten one is set anew by mail, once', async () => {
    const { page } = await openPhone();
    await page.goto('/dang-nhap');
    await page.getByRole('link', { name: 'Quên mật khẩu?' }).click();
    await page.getByLabel('Địa chỉ thư điện tử').fill(admin.email);
    await page.getByRole('button', { name: 'Gửi đường dẫn' }).click();
    expect(await text(page)).toContain('Nếu địa chỉ này có tài khoản');
    const { secret } = await takeAccountMail(db.database, tenant.id, admin.email);
    await page.goto(`/dat-lai-mat-khau/${secret}`);
    await setPassword(page, 'tre xanh xanh tự bao giờ');
    await signIn(page, admin.email, 'tre xanh xanh tự bao giờ');
    expect(path(page)).toMatch(new RegExp(`^/${tenant.slug}`));
    await page.goto(`/dat-lai-mat-khau/${secret}`);
    expect(await text(page)).toContain('Đường dẫn không còn dùng được');
  });

  test('changing it signs out the other devices and not this one', async () => {
    const [here, there] = [(await openPhone()).page, (await openPhone()).page];
    for (const page of [here, there]) {
      await page.goto('/tai-khoan');
      await signIn(page, admin.email);
    }
    await here.getByLabel('Mật khẩu hiện tại').fill('không phải');
    await setPassword(here, 'tre xanh xanh tự bao giờ');
    expect(await text(here)).toContain('Mật khẩu hiện tại không đúng');
    await here.getByLabel('Mật khẩu hiện tại').fill(password);
    await setPassword(here, 'tre xanh xanh tự bao giờ');
    expect(await text(here)).toContain('Đã đổi mật khẩu');
    await there.goto('/tai-khoan');
    expect(path(there)).toBe('/dang-nhap');
  });
});

test('a person of two tenants chooses and switches', async () => {
  const other = await makeTenant(db.database);
  await makeActor(db.database, other, { role: 'leader', email: admin.email });
  const { page } = await openPhone();
  await page.goto('/');
  await signIn(page, admin.email);
  expect(path(page)).toBe('/don-vi');
  await page.getByRole('link', { name: other.name }).click();
  expect(path(page)).toMatch(new RegExp(`^/${other.slug}/`));
  await page.goto(`/${tenant.slug}`);
  expect(path(page)).toMatch(new RegExp(`^/${tenant.slug}/`));
});
