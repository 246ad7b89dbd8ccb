import { addDays, vietnamDateOf } from '@tiendo/calendar';
import {
  givePassword,
  makeActor,
  makeAgency,
  makeCaller,
  makeNotices,
  makePlan,
  makeSchedule,
  makeTask,
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
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { documentFaults, readingFaults } from './page-faults.ts';
import { passSignIn } from './sign-in.ts';

const password = 'nước chảy đá mòn, ai ơi';
const today = vietnamDateOf(Date.now());
const pictures = process.env.PICTURES;
let db: TestDatabase;
let web: TestWeb;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let tenant: TestTenant;
type Actor = Awaited<ReturnType<typeof makeActor>>;
let officer: Actor;
let coordinator: Actor;
let taskId: string;
let planId: string;
let obligationId: string;

beforeAll(async () => {
  db = await openTestDatabase();
  [web, browser] = await Promise.all([startWeb(db.databaseUrl), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await web?.stop();
  await db?.close();
});

beforeEach(async () => {
  tenant = await makeTenant(db.database);
  const agencyId = await db.database.withTenant(tenant.id, async (of) => {
    const agency = await makeAgency(of, { name: 'Sở Y tế' });
    const year = Number(today.slice(0, 4));
    const title = 'Kế hoạch phòng, chống dịch bệnh mùa hè';
    planId = (await makePlan(of, { title, periodFrom: year, periodTo: year })).id;
    const agencies = [{ agencyId: agency.id }];
    const task = { title: 'Rà soát, công bố điểm tư vấn', dueOn: addDays(today, 3), agencies };
    taskId = (await makeTask(of, planId, task)).id;
    await makeSchedule(of, planId, {
      title: 'Báo cáo kết quả thực hiện',
      rule: { kind: 'annual', due: { mode: 'within', days: 15 } },
    });
    await openReports(of, `${year}-06-02`);
    obligationId = (await of.obligation.findFirst({ where: { tenantId: of.tenantId } }))?.id ?? '';
    return agency.id;
  });
  officer = await makeActor(db.database, tenant, { role: 'agency_officer', agencyId });
  coordinator = await makeActor(db.database, tenant, { role: 'coordinator' });
  await givePassword(db.database, officer.userId, password);
});

async function open(path: string, script: boolean, width = 1440) {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width, height: 900 },
    baseURL: web.url,
  });
  const page = await context.newPage();
  await page.goto(`/${tenant.slug}/${path}`);
  await passSignIn(page, officer.email, password);
  return page;
}
type Page = Awaited<ReturnType<typeof open>>;

const bell = (page: Page) => page.locator('a.bell');
const label = (page: Page) => bell(page).getAttribute('aria-label');
const see = (page: Page) => page.locator('main').innerText();
const picture = async (page: Page, name: string) => {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
};

const reporting = (actor: Actor) => makeCaller(testDeps(db.database), actor).reporting;
async function submitAndReturn(rowVersion = 0) {
  await reporting(officer).submitReport({
    obligationId,
    rowVersion,
    results: 'Đã làm',
    difficulties: '',
    proposals: '',
    figures: [],
  });
  await reporting(coordinator).decideReport({
    obligationId,
    rowVersion: rowVersion + 1,
    decision: 'return',
    reason: 'Thiếu số liệu của ba xã miền núi',
  });
}

const remind = (daysAgo: number) =>
  db.database.withTenant(tenant.id, (of) =>
    makeNotices(of, [
      {
        memberId: officer.memberId,
        kind: 'reminders',
        payload: { taskIds: [taskId], obligationIds: [obligationId], planIds: [] },
        at: new Date(Date.now() - daysAgo * 86_400_000),
      },
    ]),
  );

describe('a return by the coordinator', () => {
  test('appears in the officer’s open pages without reloading, and going to it marks it read', async () => {
    const page = await open('viec-cua-toi', true);
    expect(await label(page)).toBe('Thông báo');
    const second = await page.context().newPage();
    await second.goto(`/${tenant.slug}/ke-hoach`);
    const title = await page.title();
    await page.locator('body').evaluate((body) => body.setAttribute('data-same', ''));
    await submitAndReturn();
    for (const one of [page, second]) {
      await one.locator('a.bell[aria-label="Thông báo, 1 chưa đọc"]').waitFor({ timeout: 15_000 });
      expect(await one.locator('.bell-count').innerText()).toBe('1');
    }
    expect(await page.title()).toBe(`(1) ${title}`);
    expect(await page.locator('[data-bell-news]').innerText()).toBe('Bạn có thông báo mới.');
    // Nothing was loaded anew.
    expect(await page.locator('body[data-same]').count()).toBe(1);

    await bell(page).click();
    await page.getByRole('heading', { name: 'Hôm nay' }).waitFor();
    expect(await see(page)).toContain(`${coordinator.fullName} đã trả lại báo cáo.`);
    expect(await see(page)).toContain('Thiếu số liệu của ba xã miền núi');
    await page.getByRole('button', { name: 'Báo cáo kết quả thực hiện' }).click();
    await page.waitForURL(`**/bao-cao/${obligationId}`);
    expect(await label(page)).toBe('Thông báo');
    await second.locator('a.bell[aria-label="Thông báo"]').waitFor({ timeout: 15_000 });
    expect(await second.title()).not.toMatch(/^\(/);
    await page.context().close();
  });
});

describe('the list', () => {
  test('is read, marked and followed without script', async () => {
    await remind(0);
    await remind(1);
    await remind(40);
    const page = await open('thong-bao', false);
    expect(await label(page)).toBe('Thông báo, 3 chưa đọc');
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toMatchObject([
      'Hôm nay',
      'Hôm qua',
      expect.stringContaining('/'),
    ]);
    await page
      .getByRole('button', { name: /^Đánh dấu đã đọc: / })
      .first()
      .click();
    expect(await see(page)).toContain('Đã đánh dấu là đã đọc');
    expect(await label(page)).toBe('Thông báo, 2 chưa đọc');
    await page.getByRole('button', { name: 'Rà soát, công bố điểm tư vấn' }).nth(1).click();
    expect(new URL(page.url()).pathname).toBe(`/${tenant.slug}/nhiem-vu/${taskId}`);
    expect(await label(page)).toBe('Thông báo, 1 chưa đọc');
    await bell(page).click();
    await page.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }).click();
    expect(await label(page)).toBe('Thông báo');
    expect(await page.getByRole('button', { name: /Đánh dấu/ }).count()).toBe(0);
    await page.context().close();
  });

  test('a notice’s address leads to its form and marks nothing; another person’s is not found', async () => {
    await remind(0);
    const page = await open('thong-bao', false);
    const path = await page.locator('.notice-words form').getAttribute('action');
    await page.goto(path ?? '');
    expect(new URL(page.url()).pathname).toBe(`/${tenant.slug}/bao-cao/${obligationId}`);
    expect(await label(page)).toBe('Thông báo, 1 chưa đọc');
    await db.inspect('UPDATE notice SET member_id = $1 WHERE member_id = $2', [
      coordinator.memberId,
      officer.memberId,
    ]);
    expect((await page.goto(path ?? ''))?.status()).toBe(404);
    await page.context().close();
  });

  test.each([360, 1440])('is accessible, fits and looks right, %i px wide', async (width) => {
    await remind(0);
    await submitAndReturn();
    await remind(1);
    const page = await open('thong-bao', true, width);
    await picture(page, `notices-${width}`);
    const response = await page.goto(`/${tenant.slug}/thong-bao`);
    if (!response) throw new Error('no answer');
    expect(await documentFaults(page, response, 'vi')).toEqual([]);
    expect(await readingFaults(page, width === 360 ? 'dark' : 'light')).toEqual([]);
    await page.setViewportSize({ width, height: 900 });
    await page.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }).click();
    await picture(page, `notices-read-${width}`);
    await page.context().close();
  });

  test('is empty at first', async () => {
    const page = await open('thong-bao', false, 360);
    expect(await see(page)).toContain('Chưa có thông báo nào');
    await page.context().close();
  });
});

describe('the stream', () => {
  const ask = async (page: Page) => {
    const cookies = await page.context().cookies();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const leave = new AbortController();
    const url = `${web.url}/${tenant.slug}/thong-bao/luong`;
    const response = await fetch(url, { headers: { cookie }, signal: leave.signal });
    return { response, leave: () => leave.abort() };
  };

  test('says the number at once, ends with the session, and refuses whoever has none', async () => {
    const page = await open('thong-bao', false);
    const { response } = await ask(page);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch('text/event-stream');
    expect(response.headers.get('cache-control')).toBe('no-store, no-transform');
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    const whole = response.text();
    await db.inspect('DELETE FROM session WHERE user_id = $1', [officer.userId]);
    expect(await whole).toMatch(/^retry: \d+\nevent: unread\ndata: 0\n\nevent: end\ndata:\n\n$/);
    const after = await ask(page);
    expect(after.response.status).toBe(401);
    await page.context().close();
  });

  test('is refused to a person who has six open; those who leave make room', async () => {
    const page = await open('thong-bao', false);
    const six = await Promise.all(Array.from({ length: 6 }, () => ask(page)));
    expect(six.map(({ response }) => response.status)).toEqual(Array(6).fill(200));
    expect((await ask(page)).response.status).toBe(429);
    six[0]?.leave();
    await expect.poll(async () => (await ask(page)).response.status).toBe(200);
    await page.context().close();
  });
});
