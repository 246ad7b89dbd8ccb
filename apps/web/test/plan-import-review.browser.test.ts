import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTranslator } from '@tiendo/i18n';
import {
  openBrowser,
  openTestDatabase,
  startPlatform,
  type TestDatabase,
  type TestPlatform,
} from '@tiendo/testing';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshClerk, type Clerk } from './clerk.ts';
import { documentFaults, readingFaults } from './page-faults.ts';

const t = createTranslator('vi');
/** A plan in the project's own sentences. */
const sample = fileURLToPath(
  new URL('../../../packages/plan-import/test/documents/forest-fire-province.txt', import.meta.url),
);
const targets = 'phan-chi-tieu';
const tasks = 'phan-nhiem-vu';

let db: TestDatabase;
let platform: TestPlatform;
let browser: Browser;
let clerk: Clerk;
/** The review of the document that most tests work on. */
let review: string;

beforeAll(async () => {
  db = await openTestDatabase();
  [platform, browser] = await Promise.all([
    startPlatform({ databaseUrl: db.databaseUrl }),
    openBrowser(),
  ]);
  clerk = await freshClerk({ db, platform, browser });
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
  await db?.close();
});

const openAll = () => clerk.page.goto(`${review}?xem=tat-ca`);
const card = (text: string, of = clerk) => of.page.locator('.item', { hasText: text }).first();
/** What an act is called: its word, and the item's name for who does not see the card. */
const called = (name: string) => ({ name: new RegExp(`^${name}\\s*:`) });
const act = (text: string, name: string) =>
  card(text)
    .getByRole('button', called(name))
    .or(card(text).getByRole('link', called(name)));
const total = async (section: string) => (await clerk.items(section).count()).toString();

describe('reading', () => {
  test('a novel makes no plan: the page says so, and takes another file', async () => {
    const chapter = 'Trời vừa sáng, ông lão đã ra bến sông ngồi đợi chuyến đò đầu tiên. '.repeat(
      80,
    );
    await clerk.open('/ke-hoach/nhap');
    await clerk.upload({
      name: 'ben-song.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(chapter),
    });
    await clerk.page.getByText(t('plan-imports.failure_not_a_plan')).waitFor({ timeout: 60_000 });
    await clerk.review(sample);
    review = new URL(clerk.page.url()).href.replace(/[?#].*$/, '');
    await clerk.open('/ke-hoach/nhap');
    expect(await clerk.text()).toContain(t('plan-imports.state_failed'));
  });

  test('an empty file is told from a wrong one', async () => {
    await clerk.open('/ke-hoach/nhap');
    await clerk.upload({ name: 'trong.txt', mimeType: 'text/plain', buffer: Buffer.from('') });
    const sentences = [t('errors.file_empty'), t('plan-imports.failure_file_empty')];
    const said = clerk.page.locator('main', { hasText: new RegExp(sentences.join('|')) });
    await said.waitFor({ timeout: 60_000 });
    expect(await clerk.page.locator('input[type=file]').count()).toBe(1);
  });
});

describe('a file too large', () => {
  test('is refused with a sentence that says so, and no import is left', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tiendo-upload-'));
    const path = join(folder, 'phu-luc.txt');
    for (const [megabytes, sentence] of [
      [25, t('errors.document_too_large')],
      [50, t('errors.upload_too_large')],
    ] as const) {
      await writeFile(path, Buffer.alloc(megabytes * 1024 * 1024, 'Phụ lục '));
      await clerk.open('/ke-hoach/nhap');
      await clerk.upload(path);
      await clerk.page.getByText(sentence).first().waitFor();
    }
    await rm(folder, { recursive: true });
    await clerk.open('/ke-hoach/nhap');
    expect(await clerk.text()).not.toContain('phu-luc.txt');
  });
});

describe('reviewing by hand', () => {
  test('the passage of what is looked at is marked and in view', async () => {
    await openAll();
    await clerk.click(card('chòi canh lửa').getByRole('heading').getByRole('link'));
    const mark = clerk.page.locator('.source-text mark').first();
    expect(await mark.innerText()).toContain('03 chòi canh lửa');
    const [pane, box] = [
      await clerk.page.locator('.source-pane').boundingBox(),
      await mark.boundingBox(),
    ];
    expect(box?.y).toBeGreaterThan(pane?.y ?? Number.NaN);
    expect(box?.y).toBeLessThan((pane?.y ?? 0) + (pane?.height ?? 0));
    expect(await card('chòi canh lửa').isVisible()).toBe(true);
  });

  test('a figure is corrected in place; a refused one keeps what was typed', async () => {
    await openAll();
    await clerk.click(act('chòi canh lửa', t('plan-imports.edit')));
    await clerk.page.locator('[name=value]').fill('năm');
    await clerk.press(t('plan-imports.save_confirm'));
    expect(await clerk.page.locator('[name=value]').inputValue()).toBe('năm');
    expect(await clerk.page.getByRole('alert').innerText()).toContain(t('errors.invalid_input'));
    await clerk.page.locator('[name=value]').fill('5');
    await clerk.press(t('plan-imports.save_confirm'));
    expect(await card('chòi canh lửa').innerText()).toContain('5');
    expect(await card('chòi canh lửa').getAttribute('class')).toContain('item-confirmed');
  });

  test('an item is split, one a line', async () => {
    await openAll();
    const before = await clerk.items(tasks).count();
    await clerk.click(act('Hoàn thành bản đồ', t('plan-imports.split')));
    await clerk.page.locator('[name=titles]').fill('Lập bản đồ vùng dễ cháy\nCông bố bản đồ');
    await clerk.press(t('plan-imports.split_submit'));
    expect(await clerk.items(tasks).count()).toBe(before + 1);
    expect(await card('Công bố bản đồ').count()).toBe(1);
  });

  test('items are merged; a single one is not enough', async () => {
    await openAll();
    const before = await clerk.items(tasks).count();
    const choose = (text: string) => card(text).getByRole('checkbox').check();
    await choose('Bố trí kinh phí');
    await clerk.click(
      clerk.page.locator(`#${tasks}`).getByRole('button', { name: t('plan-imports.bulk_merge') }),
    );
    expect(await clerk.text()).toContain(t('plan-imports.bulk_too_few'));
    await choose('Bố trí kinh phí');
    await choose('Tổng hợp số liệu');
    await clerk.click(
      clerk.page.locator(`#${tasks}`).getByRole('button', { name: t('plan-imports.bulk_merge') }),
    );
    expect(await clerk.items(tasks).count()).toBe(before - 1);
    expect(await card('Bố trí kinh phí').innerText()).toContain('Bố trí kinh phí');
  });

  test('an item is removed, and brought back by the undo beside the message', async () => {
    await openAll();
    const before = await total(targets);
    await clerk.click(act('Trên 95% chủ rừng', t('plan-imports.remove')));
    expect(await clerk.items(targets).count()).toBe(Number(before) - 1);
    await clerk.click(clerk.page.locator('.undo-line').getByRole('button'));
    expect(await total(targets)).toBe(before);
  });

  test('what the importer missed is added, and stands for itself without a passage', async () => {
    await openAll();
    await clerk.press(t('plan-imports.add_target'));
    await clerk.page.locator('[name=title]').fill('Trồng mới rừng phòng hộ');
    await clerk.page.locator('[name=comparator]').selectOption('ge');
    await clerk.page.locator('[name=value]').fill('12,5');
    await clerk.page.locator('[name=unit]').selectOption('count');
    await clerk.page.locator('[name=unitNoun]').fill('ha');
    await clerk.press(t('common.add'));
    expect(await card('Trồng mới rừng phòng hộ').innerText()).toContain('12,5');
    expect(await card('Trồng mới rừng phòng hộ').innerText()).toContain(
      t('plan-imports.added_by_hand'),
    );
  });

  test('the header is corrected; the reporting year is shown', async () => {
    await openAll();
    await clerk.press(t('plan-imports.header_edit'));
    await clerk.page.locator('[name=issuedBy]').fill('Ủy ban nhân dân tỉnh Sơn Hà');
    await clerk.press(t('common.save_changes'));
    expect(await clerk.page.locator('#phan-dau').innerText()).toContain(
      'Ủy ban nhân dân tỉnh Sơn Hà',
    );
    expect(await clerk.page.locator('#lich-nam').innerText()).toContain('2025');
  });
});

describe('work is left and resumed', () => {
  test('another browser finds the review where it was left', async () => {
    await openAll();
    const overall = await clerk.page.locator('#tong').innerText();
    const state = await clerk.page.context().storageState();
    const context = await browser.newContext({ javaScriptEnabled: false, storageState: state });
    const page = await context.newPage();
    await page.goto(`${clerk.base}/ke-hoach/nhap`);
    await page
      .getByRole('link', { name: new RegExp(`^${t('plan-imports.resume')}`) })
      .first()
      .click();
    await page.waitForLoadState();
    expect(await page.locator('#tong').innerText()).toBe(overall);
    await context.close();
  });

  test('of two people the second is told who was first, and loses nothing', async () => {
    const state = await clerk.page.context().storageState();
    const context = await browser.newContext({ javaScriptEnabled: false, storageState: state });
    const other = await context.newPage();
    await openAll();
    const address = (await act('24/24 xã', t('plan-imports.edit')).getAttribute('href')) ?? '';
    for (const page of [clerk.page, other]) await page.goto(new URL(address, review).href);
    await other.locator('[name=title]').fill('24/24 xã có ban chỉ huy');
    await other.getByRole('button', { name: t('plan-imports.save_confirm') }).click();
    await other.waitForLoadState();
    await clerk.page.locator('[name=title]').fill('24/24 xã kiện toàn');
    await clerk.press(t('plan-imports.save_confirm'));
    expect(await clerk.text()).toContain(t('plan-imports.stale_title'));
    expect(await clerk.text()).toContain('24/24 xã có ban chỉ huy');
    expect(await clerk.page.locator('[name=title]').inputValue()).toBe('24/24 xã kiện toàn');
    await clerk.press(t('plan-imports.save_confirm'));
    expect(await card('24/24 xã kiện toàn').count()).toBe(1);
    await context.close();
  });
});

describe('everybody can use it', () => {
  test('axe finds nothing, on a desk and on a phone', { timeout: 240_000 }, async () => {
    const seeing = await freshClerk({ db, platform, browser }, { javaScriptEnabled: true });
    await seeing.open('/ke-hoach/nhap');
    expect(await readingFaults(seeing.page, 'light')).toEqual([]);
    await seeing.review(sample);
    const base = seeing.page.url();
    await seeing.page.goto(`${base}?xem=tat-ca`);
    const edit = await seeing
      .items(tasks)
      .getByRole('link', called(t('plan-imports.edit')))
      .first()
      .getAttribute('href');
    for (const address of [
      base,
      new URL(edit ?? '', base).href,
      `${base}?them=bao-cao`,
      `${base}/cong-bo`,
      `${base}/bo`,
    ]) {
      const response = await seeing.page.goto(address.replace(/#.*/, ''));
      if (response === null) throw new Error(`${address} gave no answer.`);
      const faults = [
        ...(await documentFaults(seeing.page, response, 'vi')),
        ...(await readingFaults(seeing.page, 'dark')),
      ];
      expect(faults.map((fault) => `${address}: ${fault}`)).toEqual([]);
    }
  });

  test('the keyboard alone confirms, and goes on to what is next', async () => {
    await clerk.page.goto(review);
    const confirm = clerk.page.locator('.item-acts button').first();
    const first = await clerk.page.locator('.item').first().getAttribute('id');
    await clerk.page.getByRole('link', { name: t('plan-imports.show_open') }).focus();
    for (let presses = 0; presses < 60; presses += 1) {
      await clerk.page.keyboard.press('Tab');
      if (await confirm.evaluate((button) => button === document.activeElement)) break;
    }
    await clerk.page.keyboard.press('Enter');
    await clerk.page.waitForURL(/muc=/);
    expect(clerk.page.url()).not.toContain(`#${first}`);
  });
});
