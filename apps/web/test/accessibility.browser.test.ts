import { createTranslator } from '@tiendo/i18n';
import {
  openBrowser,
  openTestDatabase,
  startPlatform,
  type TestDatabase,
  type TestPlatform,
} from '@tiendo/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { walkPages } from './every-page.ts';
import { desk, documentFaults, readingFaults, violations } from './page-faults.ts';
import { signIn } from './sign-in.ts';

const t = createTranslator('vi');
const officer = 'soyte.canbo@nghe-an.demo.test';

let db: TestDatabase;
let platform: TestPlatform;
let browser: Browser;
/** Kinds of page that axe has read already: a second role brings the same components again. */
const read = new Set<string>();

beforeAll(async () => {
  db = await openTestDatabase();
  [platform, browser] = await Promise.all([
    startPlatform({ databaseUrl: db.databaseUrl }),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
  await db?.close();
});

/** Script is on only because axe needs it: the pages bring none. */
async function openPage(): Promise<Page> {
  const context = await browser.newContext({
    locale: 'vi-VN',
    viewport: desk,
    // Colours that are still on their way from one scheme to the other have the contrast of neither.
    reducedMotion: 'reduce',
    baseURL: platform.webUrl,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

async function signedIn(email: string): Promise<Page> {
  const page = await openPage();
  await signIn(page, platform, email);
  return page;
}

describe('every kind of page can be read by everybody', () => {
  test.each<[string, number]>([
    ['quantri@nghe-an.demo.test', 40],
    [officer, 12],
    ['soyte.phutrach@nghe-an.demo.test', 12],
    ['dieuphoi@nghe-an.demo.test', 12],
    ['lanhdao@nghe-an.demo.test', 10],
    ['phantich@bo-cong-an.demo.test', 3],
  ])('%s', { timeout: 300_000 }, async (email, atLeast) => {
    const page = await signedIn(email);
    const faults: string[] = [];
    const kinds = await walkPages(page, async (kind, response) => {
      const found = await documentFaults(page, response, 'vi');
      if (!read.has(kind)) found.push(...(await readingFaults(page, 'light')));
      read.add(kind);
      faults.push(...found.map((fault) => `${kind}: ${fault}`));
    });
    expect(faults).toEqual([]);
    expect(kinds.length).toBeGreaterThanOrEqual(atLeast);
    await page.context().close();
  });

  test('before signing in, and in English', async () => {
    const page = await openPage();
    await page.goto('/dang-nhap');
    await page.getByRole('button', { name: t('common.language_en') }).click();
    for (const path of ['/dang-nhap', '/quen-mat-khau']) {
      const response = await page.goto(path);
      if (response === null) throw new Error(`${path} gave no answer.`);
      expect(await documentFaults(page, response, 'en')).toEqual([]);
      expect(await readingFaults(page, 'dark')).toEqual([]);
    }
    const lost = await page.goto('/khong-co/trang-nay');
    expect(lost?.status()).toBe(404);
    expect(await page.title()).toBe(
      `${createTranslator('en')('common.not_found_title')} · Tiến Độ`,
    );
    expect(await readingFaults(page, 'dark')).toEqual([]);
    await page.goto('/quen-mat-khau');
    await page.getByRole('button', { name: t('common.language_vi') }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    expect(new URL(page.url()).pathname).toBe('/quen-mat-khau');
  });

  test('the person menu changes the language, there and back', async () => {
    const page = await signedIn(officer);
    const english = createTranslator('en');
    const menu = page.locator('.menu > summary');
    await menu.click();
    await page.getByRole('button', { name: t('common.language_en') }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      english('my-work.title'),
    );
    expect(await readingFaults(page, 'dark')).toEqual([]);
    await menu.click();
    await page.getByRole('button', { name: t('common.language_vi') }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(t('my-work.title'));
  });
});

describe('the keyboard is enough', () => {
  test('to skip to the content, and to save progress in place', async () => {
    const page = await signedIn(officer);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(t('common.skip_to_content'));
    const passed = await tabUntil(page, (text) => text === t('plans.title'));
    expect(passed).toContain(t('my-work.title'));
    await page.getByRole('link', { name: t('common.skip_to_content') }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('main');

    await tabUntil(page, (text) => text.startsWith(t('common.update')));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('select:focus').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('85');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Đã mở đủ năm lớp.');
    await tabUntil(page, (text) => text === t('common.save'));
    await page.keyboard.press('Enter');
    await page.getByText(t('tasks.updated')).waitFor();
    expect(await page.locator('main').innerText()).toContain('85');
  });

  test('to find what a refused form asks for', async () => {
    const page = await signedIn('quantri@nghe-an.demo.test');
    await page.goto('/nghe-an/thiet-lap/thanh-vien/moi');
    await page.getByLabel(t('members.field_email')).fill('can-bo@example.test');
    await page.getByLabel(t('members.field_name')).fill('Người Chưa Có Cơ Quan');
    await page.getByRole('button', { name: t('members.invite') }).click();
    const summary = page.getByRole('alert');
    expect(await summary.evaluate((element) => element.contains(document.activeElement))).toBe(
      true,
    );
    expect(await violations(page)).toEqual([]);
    await summary.getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const field = page.getByLabel(t('members.field_agency'), { exact: true });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
  });
});

const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement?.textContent ?? '').trim());

/** Presses Tab until the focused element reads as wanted, and tells what was passed. */
async function tabUntil(page: Page, wanted: (text: string) => boolean): Promise<string[]> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await focused(page);
    if (wanted(text)) return passed;
    passed.push(text);
  }
  throw new Error(`The Tab key passed only: ${passed.join(' | ')}`);
}
