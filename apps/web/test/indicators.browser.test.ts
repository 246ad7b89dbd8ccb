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
import { signIn } from './sign-in.ts';

const t = createTranslator('vi');
const name = 'Tỷ lệ hồ sơ giải quyết đúng hạn';
let db: TestDatabase;
let platform: TestPlatform;
let browser: Browser;
let keeper: Page;
let admin: Page;

beforeAll(async () => {
  db = await openTestDatabase();
  [platform, browser] = await Promise.all([
    startPlatform({ databaseUrl: db.databaseUrl }),
    openBrowser(),
  ]);
  keeper = await signedIn('phantich@bo-cong-an.demo.test');
  admin = await signedIn('quantri@dien-chau.demo.test');
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
  await db?.close();
});

async function signedIn(email: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'vi-VN' });
  const page = await context.newPage();
  await signIn(page, platform, email);
  return page;
}

const open = (page: Page, path: string) => page.goto(`${platform.webUrl}${path}`);
const text = (page: Page) => page.locator('main').innerText();
const press = (page: Page, label: string) =>
  page.getByRole('button', { name: label, exact: true }).click();
const catalogue = '/bo-cong-an/chi-so-quoc-gia';

/** The page that edits the first target of the commune's first plan. */
async function openTarget(page: Page): Promise<void> {
  await open(page, '/dien-chau/ke-hoach');
  await page.locator('tbody a').first().click();
  await page
    .getByRole('link', { name: new RegExp(`^${t('targets.title')} \\d`) })
    .first()
    .click();
  await page.locator('a[href*="/chi-tieu/"][href$="/sua"]').first().click();
}

describe('the ministry’s catalogue', () => {
  test('is reached from the navigation and takes a new entry; a code that is taken is refused beside it', async () => {
    await open(keeper, '/bo-cong-an/tong-hop');
    await keeper
      .getByRole('link', { name: t('indicators.title') })
      .first()
      .click();
    await keeper.getByRole('link', { name: t('indicators.create_title') }).click();
    await keeper.getByLabel(t('indicators.field_code')).fill('CN-01');
    await keeper.getByLabel(t('indicators.field_name')).fill(name);
    await keeper.getByLabel(t('indicators.field_definition')).fill('Tử số.\nMẫu số.');
    await press(keeper, t('common.add'));
    expect(await text(keeper)).toContain(t('errors.duplicate_code'));
    expect(await keeper.getByLabel(t('indicators.field_name')).inputValue()).toBe(name);
    await keeper.getByLabel(t('indicators.field_code')).fill('HS-01');
    await press(keeper, t('common.add'));
    expect(await text(keeper)).toContain(t('common.saved'));
    expect(await text(keeper)).toContain('HS-01');
  });

  test('of two windows the second sees what the first saved beside what it typed', async () => {
    const other = await signedIn('tonghop@bo-cong-an.demo.test');
    for (const page of [keeper, other]) {
      await open(page, catalogue);
      await page.getByRole('link', { name: t('common.edit_named', { name }) }).click();
    }
    await other.getByLabel(t('indicators.field_code')).fill('HS-02');
    await press(other, t('common.save_changes'));
    await keeper.getByLabel(t('indicators.field_code')).fill('HS-03');
    await press(keeper, t('common.save_changes'));
    const row = keeper.locator('.notice tbody tr');
    expect(await row.innerText()).toMatch(/HS-02\s+HS-03/);
    await press(keeper, t('common.save_changes'));
    expect(await text(keeper)).toContain('HS-03');
  });

  test('is read by others, who may not change it', async () => {
    await open(admin, '/dien-chau/chi-so-quoc-gia');
    expect(await text(admin)).toContain(name);
    expect(await text(admin)).not.toContain(t('indicators.create_title'));
    expect((await open(admin, '/dien-chau/chi-so-quoc-gia/them'))?.status()).toBe(403);
  });

  test('gives a target its indicator, which stays when it is archived', async () => {
    await openTarget(admin);
    const choice = () => admin.getByLabel(t('indicators.field_target'));
    await choice().selectOption({ label: `HS-03 · ${name}` });
    await press(admin, t('common.save_changes'));
    const shown = t('indicators.of_target', { code: 'HS-03', name });
    expect(await text(admin)).toContain(shown);

    await open(keeper, catalogue);
    await keeper.getByRole('link', { name: t('common.archive_named', { name }) }).click();
    expect(await text(keeper)).toContain(t('common.archive_question', { name: `HS-03 ${name}` }));
    await press(keeper, t('common.archive'));
    expect(await text(keeper)).not.toContain(name);

    await openTarget(admin);
    await press(admin, t('common.save_changes'));
    expect(await text(admin)).toContain(shown);
    await open(keeper, `${catalogue}?luu-tru=1`);
    await press(keeper, t('common.restore_named', { name }));
    expect(await text(keeper)).toContain(name);
  });

  test('leaves its trace in the ministry’s log', async () => {
    const ministryAdmin = await signedIn('quantri@bo-cong-an.demo.test');
    await open(ministryAdmin, '/bo-cong-an/nhat-ky');
    const log = await text(ministryAdmin);
    expect(log).toContain(t('audit.entity_indicator'));
    for (const action of ['created', 'updated', 'archived', 'restored'] as const) {
      expect(log).toContain(t(`audit.action_${action}`));
    }
  });
});
