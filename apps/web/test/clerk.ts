import { randomUUID } from 'node:crypto';
import { createTranslator } from '@tiendo/i18n';
import {
  givePassword,
  makeActor,
  makeTenant,
  type TestDatabase,
  type TestPlatform,
} from '@tiendo/testing';
import type { Browser, Locator, Page } from 'playwright-core';
import { desk } from './page-faults.ts';
import { passSignIn } from './sign-in.ts';

const t = createTranslator('vi');

/** A document to upload: a file's path, or its name and content. */
type Document = string | { name: string; mimeType: string; buffer: Buffer };

/** Clerk is an administrator of a fresh province in a browser of their own, whose every click is counted. */
export class Clerk {
  readonly page: Page;
  /** The tenant's part of every address. */
  readonly base: string;
  clicks = 0;

  constructor(page: Page, base: string) {
    this.page = page;
    this.base = base;
  }

  /** click presses one thing, and counts; the page that it leads to is there whole before anything is read of it. */
  async click(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.click();
    await this.page.waitForLoadState();
  }

  /** press clicks the button or link of exactly this name, the first on the page. */
  async press(name: string): Promise<void> {
    const button = this.page.getByRole('button', { name, exact: true });
    const link = this.page.getByRole('link', { name, exact: true });
    await this.click(button.or(link).first());
  }

  /** open goes to a page of the tenant by its address, which is no click. */
  async open(path: string): Promise<void> {
    await this.page.goto(this.base + path);
  }

  /** text is what the page says. */
  text(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  /** upload chooses a document (one click, as in the dialogue that a browser opens) and sends it. */
  async upload(document: Document): Promise<void> {
    this.clicks += 1;
    await this.page.locator('input[type=file]').setInputFiles(document);
    await this.press(t('plan-imports.upload_submit'));
  }

  /** review uploads a document and waits, as people do, until its review opens by itself. */
  async review(document: Document): Promise<void> {
    await this.upload(document);
    await this.page.locator('.review-desk').waitFor({ timeout: 60_000 });
  }

  /** items are the cards of a section, by the section's fragment. */
  items(section: string): Locator {
    return this.page.locator(`#${section} .item`);
  }
}

/** freshClerk makes a province with nobody else in it and signs its administrator in; without client script unless axe needs it. */
export async function freshClerk(
  from: { db: TestDatabase; platform: TestPlatform; browser: Browser },
  options: { javaScriptEnabled?: boolean } = {},
): Promise<Clerk> {
  const { db, platform, browser } = from;
  const tenant = await makeTenant(db.database);
  const { userId, email } = await makeActor(db.database, tenant, { role: 'admin' });
  const password = `mật khẩu ${randomUUID()}`;
  await givePassword(db.database, userId, password);
  const context = await browser.newContext({
    javaScriptEnabled: options.javaScriptEnabled ?? false,
    locale: 'vi-VN',
    viewport: desk,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${platform.webUrl}/dang-nhap`);
  await passSignIn(page, email, password);
  return new Clerk(page, `${platform.webUrl}/${tenant.slug}`);
}
