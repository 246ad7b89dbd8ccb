import {
  givePassword,
  makeActor,
  makeTenant,
  openBrowser,
  openTestDatabase,
  startWeb,
  type TestDatabase,
  type TestWeb,
} from '@tiendo/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readingFaults } from './page-faults.ts';
import { passSignIn } from './sign-in.ts';

const password = 'nước chảy đá mòn, ai ơi';
const pictures = process.env.PICTURES;
let db: TestDatabase;
let web: TestWeb;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  db = await openTestDatabase();
  [web, browser] = await Promise.all([startWeb(db.databaseUrl), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web.stop();
  await db.close();
});

async function open(isOperator: boolean, width: number) {
  const tenant = await makeTenant(db.database);
  const actor = await makeActor(db.database, tenant, { role: 'admin' });
  await givePassword(db.database, actor.userId, password);
  if (isOperator) {
    await db.inspect(`UPDATE user_account SET is_operator = true WHERE id = $1`, [actor.userId]);
    await db.inspect(`UPDATE member SET status = 'removed' WHERE user_id = $1`, [actor.userId]);
  }
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    baseURL: web.url,
    // Colours that are still changing have no contrast to speak of.
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto('/van-hanh/hang-doi');
  await passSignIn(page, actor.email, password);
  await page.waitForURL('**/van-hanh/hang-doi');
  return page;
}

test.each([360, 1440])('the operator sees the figures and the queue, %i px wide', async (width) => {
  const page = await open(true, width);
  const main = await page.locator('main').innerText();
  expect(main).toContain('Lượt nhắc trễ nhất');
  expect(main).toContain('Không có việc nào lỗi.');
  if (pictures) await page.screenshot({ path: `${pictures}/queue-${width}.png`, fullPage: true });
  const fits = await page.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth);
  expect(fits).toBeLessThanOrEqual(0);
  expect(await readingFaults(page, width === 360 ? 'dark' : 'light')).toEqual([]);
  await page.goto('/don-vi');
  expect(await page.getByRole('link', { name: 'Vận hành: hàng đợi' }).count()).toBe(1);
});

test('a job that is gone is said to be gone; whoever runs a tenant only may see none of it', async () => {
  const operator = await open(true, 1440);
  const gone = await operator.evaluate(() =>
    fetch('/van-hanh/hang-doi', {
      method: 'POST',
      body: new URLSearchParams({ form: 'retry', id: 'khong-co' }),
    }).then((response) => response.status),
  );
  expect(gone).toBe(404);
  const admin = await open(false, 1440);
  expect(await admin.locator('body').innerText()).toContain(
    'Vai trò của bạn không được làm việc này',
  );
});
