import type { Role } from '@tiendo/contracts';
import {
  givePassword,
  makeActor,
  makeAgency,
  makePlan,
  makeTask,
  makeTenant,
  muteLink,
  openBrowser,
  openReports,
  openTestDatabase,
  startWeb,
  type TestDatabase,
  type TestTenant,
  type TestWeb,
} from '@tiendo/testing';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { documentFaults, readingFaults } from './page-faults.ts';
import { passSignIn } from './sign-in.ts';

const password = 'con trâu đi trước cái cày';
type Browser = Awaited<ReturnType<typeof openBrowser>>;
let db: TestDatabase;
let web: TestWeb;
let browser: Browser;
let tenant: TestTenant;
let agencyId: string;

beforeAll(async () => {
  db = await openTestDatabase();
  [web, browser] = await Promise.all([startWeb(db.databaseUrl), openBrowser()]);
});
beforeEach(async () => {
  tenant = await makeTenant(db.database);
  agencyId = await db.database.withTenant(tenant.id, async (scope) => {
    const agency = await makeAgency(scope, { name: 'Sở Y tế' });
    const year = new Date().getFullYear();
    const plan = await makePlan(scope, { periodFrom: year, periodTo: year + 1 });
    const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    await makeTask(scope, plan.id, {
      title: 'Mở lớp, tập huấn; cấp tài liệu',
      dueOn: soon,
      agencies: [{ agencyId: agency.id }],
    });
    await openReports(scope, `${year}-01-01`);
    return agency.id;
  });
});
afterAll(async () => {
  await browser.close();
  await web.stop();
  await db.close();
});

/** A member who is signed in on a phone, without client script unless a check of the page needs it. */
async function openAs(role: Role, options: { script?: boolean } = {}) {
  const inAgency = role === 'agency_officer' || role === 'agency_head';
  const actor = await makeActor(db.database, tenant, {
    role,
    agencyId: inAgency ? agencyId : null,
  });
  await givePassword(db.database, actor.userId, password);
  const context = await browser.newContext({
    javaScriptEnabled: options.script ?? false,
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
    locale: 'vi-VN',
    baseURL: web.url,
  });
  const page = await context.newPage();
  await page.goto('/dang-nhap');
  await passSignIn(page, actor.email, password);
  return { actor, page };
}

const text = (page: Page) => page.locator('main').innerText();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const at = (path: string) => `/${tenant.slug}/${path}`;
const bounce = (memberId: string) =>
  db.inspect(
    `UPDATE member SET email_bounced_at = '2026-06-01T02:00:00Z',
       email_bounce = '550 5.1.1 <ai-do@example.test>: Recipient address rejected: User unknown in virtual mailbox table' WHERE id = $1`,
    [memberId],
  );

describe('the calendar', () => {
  const addressOn = (page: Page) => page.getByLabel('Địa chỉ lịch của bạn').inputValue();

  test('is reached from my work, made, read by a program, made anew and revoked', async () => {
    const { page } = await openAs('agency_officer');
    await page.goto(at('viec-cua-toi'));
    await page.getByRole('link', { name: 'Lịch của tôi' }).first().click();
    await press(page, 'Tạo địa chỉ lịch');
    const address = await addressOn(page);
    expect(address).toMatch(new RegExp(`/${tenant.slug}/lich/[A-Za-z0-9_-]{43}\\.ics$`));
    const path = new URL(address).pathname;

    const answer = await fetch(web.url + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    expect(answer.headers.getSetCookie()).toEqual([]);
    const root = new ICAL.Component(ICAL.parse(await answer.text()));
    const [first] = root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(first?.summary).toBe('Hạn nhiệm vụ: Mở lớp, tập huấn; cấp tài liệu');
    const form = String(first?.component.getFirstPropertyValue('url'));
    await page.goto(new URL(form).pathname);
    expect(await page.locator('h1').innerText()).toContain('Mở lớp, tập huấn; cấp tài liệu');

    const known = { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } };
    const again = await fetch(web.url + path, known);
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await fetch(web.url + path, { method: 'HEAD' })).status).toBe(200);

    await page.goto(at('lich-cua-toi'));
    expect(await page.content()).not.toContain(path.slice(-47, -4));
    expect(await text(page)).not.toContain('chưa lần nào');
    await press(page, 'Tạo địa chỉ mới');
    const second = new URL(await addressOn(page)).pathname;
    expect((await fetch(web.url + path)).status).toBe(404);
    expect((await fetch(web.url + second)).status).toBe(200);
    await press(page, 'Thu hồi địa chỉ');
    expect(await text(page)).toContain('Đã thu hồi địa chỉ lịch');
    const gone = await fetch(web.url + second);
    expect(gone.status).toBe(404);
    expect(gone.headers.get('content-type')).toContain('text/html');
    expect(await gone.text()).toMatch(/[ăâđêôơư]/);
  });

  test('can be read by everybody: without an address, with a new one, and with one', async () => {
    const { page } = await openAs('coordinator', { script: true });
    const faults = async () => {
      const response = await page.goto(at('lich-cua-toi'));
      if (!response) throw new Error('no answer');
      return [
        ...(await documentFaults(page, response, 'vi')),
        ...(await readingFaults(page, 'light')),
      ];
    };
    expect(await faults()).toEqual([]);
    await press(page, 'Tạo địa chỉ lịch');
    expect(await readingFaults(page, 'dark')).toEqual([]);
    expect(await faults()).toEqual([]);
  });
});

describe('how I am reached', () => {
  test('a number is refused beside its field, kept as typed, then saved in one form', async () => {
    const { page } = await openAs('agency_officer');
    await page.goto(at('lien-he-cua-toi'));
    await page.getByLabel('Số điện thoại di động').fill('024 3825 1234');
    await press(page, 'Lưu');
    expect(await page.locator('#phone-error').innerText()).toContain('0912 345 678');
    expect(await page.getByLabel('Số điện thoại di động').inputValue()).toBe('024 3825 1234');
    await page.getByLabel('Số điện thoại di động').fill('+84 912.345.678');
    await page.getByLabel('Tiếng Anh').check();
    await press(page, 'Lưu');
    expect(await text(page)).toContain('Đã lưu.');
    expect(await page.getByLabel('Số điện thoại di động').inputValue()).toBe('0912 345 678');
    expect(await page.getByLabel('Tiếng Anh').isChecked()).toBe(true);
    // Whoever works in an agency is told why nothing can be stopped here.
    expect(await text(page)).toContain('hãy báo quản trị của đơn vị');
    expect(await page.getByRole('button', { name: /Thôi nhận/ }).count()).toBe(0);
  });

  test('a leader stops a kind of mail and takes it up again', async () => {
    const { page } = await openAs('leader');
    await page.goto(at('lien-he-cua-toi'));
    const stop = page.getByRole('button', { name: /^Thôi nhận: Tổng hợp/ });
    await stop.click();
    expect(await text(page)).toContain('Đã thôi nhận');
    await page.getByRole('button', { name: /^Nhận lại: Tổng hợp/ }).click();
    expect(await text(page)).not.toContain('Đã thôi nhận');
    expect(await stop.count()).toBe(1);
  });

  test('can be read by everybody, also when mail comes back', async () => {
    const { page, actor } = await openAs('leader', { script: true });
    await bounce(actor.memberId);
    const response = await page.goto(at('lien-he-cua-toi'));
    if (!response) throw new Error('no answer');
    expect(await text(page)).toContain('bị trả lại từ ngày 01/06/2026');
    expect(await documentFaults(page, response, 'vi')).toEqual([]);
    expect(await readingFaults(page, 'light')).toEqual([]);
  });
});

describe('members', () => {
  test('come with number and language; an address that refuses mail is taken back into use', async () => {
    const { page } = await openAs('admin');
    await page.goto(at('thiet-lap/thanh-vien/moi'));
    await page.getByLabel('Địa chỉ thư điện tử').fill('moi@example.test');
    await page.getByLabel('Họ và tên').fill('Trần Văn Mới');
    await page.getByLabel('Cơ quan', { exact: true }).selectOption(agencyId);
    await page.getByLabel('Số điện thoại di động').fill('0912345678');
    await press(page, 'Gửi lời mời');
    expect(await text(page)).toContain('0912 345 678');
    const [member] = await db.inspect<{ id: string }>(
      'SELECT id FROM member WHERE tenant_id = $1 AND email = $2',
      [tenant.id, 'moi@example.test'],
    );
    await bounce(member?.id ?? '');
    await page.reload();
    expect(await text(page)).toContain('Thư bị trả lại');
    expect(await text(page)).toContain('User unknown in virtual mailbox table');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.goto(at(`thiet-lap/thanh-vien/${member?.id}`));
    await press(page, 'Đã sửa địa chỉ');
    expect(await text(page)).toContain('Nhắc việc lại được gửi đến moi@example.test');
    expect(await text(page)).not.toContain('Thư bị trả lại');
  });
});

describe('the link at the end of a mail', () => {
  const linkOf = (memberId: string, topic: 'digest' | 'escalation' = 'digest') =>
    muteLink(tenant.slug, { tenantId: tenant.id, memberId, topic });
  const member = (role: Role) =>
    makeActor(db.database, tenant, { role, agencyId: role === 'agency_head' ? agencyId : null });
  const mutedOf = async (memberId: string) =>
    (await db.inspect<{ muted: string[] }>('SELECT muted FROM member WHERE id = $1', [memberId]))[0]
      ?.muted;
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(web.url + path, {
      method: 'POST',
      redirect: 'manual',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });

  test('shows what stops, and stops it only when the button is pressed, without signing in', async () => {
    const leader = await member('leader');
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: web.url });
    const page = await context.newPage();
    await page.goto(linkOf(leader.memberId));
    expect(await text(page)).toContain('tổng hợp hằng tuần');
    expect(await mutedOf(leader.memberId)).toEqual([]);
    await press(page, 'Thôi nhận');
    expect(await text(page)).toContain('Bạn không còn nhận thư');
    expect(await mutedOf(leader.memberId)).toEqual(['digest']);
    await context.close();
  });

  test('works by one click of the mail program (RFC 8058): no session, no origin, no redirect, twice', async () => {
    const leader = await member('coordinator');
    for (let click = 0; click < 2; click += 1) {
      const answer = await post(
        linkOf(leader.memberId, 'escalation'),
        'List-Unsubscribe=One-Click',
      );
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('Bạn không còn nhận thư');
    }
    expect(await mutedOf(leader.memberId)).toEqual(['escalation']);
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    const asMultipart = await fetch(web.url + linkOf(leader.memberId), {
      method: 'POST',
      body: form,
    });
    expect(asMultipart.status).toBe(200);
    expect(await mutedOf(leader.memberId)).toEqual(['escalation', 'digest']);
  });

  test('is not pressed by another site, nor by looking at it', async () => {
    const leader = await member('leader');
    const path = linkOf(leader.memberId);
    const foreign = await post(path, '', { origin: 'https://ke-xau.example' });
    expect(foreign.status).toBe(403);
    await fetch(web.url + path, { method: 'HEAD' });
    await fetch(web.url + path);
    expect(await mutedOf(leader.memberId)).toEqual([]);
  });

  test('of an officer’s own duty stops nothing, and says why', async () => {
    const head = await member('agency_head');
    const path = linkOf(head.memberId, 'escalation');
    const shown = await (await fetch(web.url + path)).text();
    expect(shown).toContain('hãy báo quản trị của đơn vị');
    expect(shown).not.toContain('Thôi nhận</span>');
    const answer = await post(path, 'List-Unsubscribe=One-Click');
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('Không thể thôi nhận');
    expect(await mutedOf(head.memberId)).toEqual([]);
  });

  test('that was changed, or belongs to another tenant, is a page that says so', async () => {
    const leader = await member('leader');
    const other = await makeTenant(db.database);
    const good = linkOf(leader.memberId);
    for (const path of [
      good.slice(0, -1),
      good.replace(tenant.slug, other.slug),
      at('thoi-nhan/x'),
    ]) {
      for (const answer of [await fetch(web.url + path), await post(path, '')]) {
        expect([path, answer.status]).toEqual([path, 410]);
        expect(await answer.text()).toContain('Đường dẫn không dùng được');
      }
    }
  });

  test('can be read by everybody', async () => {
    const leader = await member('leader');
    const context = await browser.newContext({ baseURL: web.url, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const path of [linkOf(leader.memberId), at('thoi-nhan/x')]) {
      await page.goto(path);
      expect(await readingFaults(page, 'light')).toEqual([]);
    }
    await context.close();
  });
});
