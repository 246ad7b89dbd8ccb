import { createTranslator } from '@tiendo/i18n';
import type { TestPlatform } from '@tiendo/testing';
import type { Page } from 'playwright-core';

const t = createTranslator('vi');

/** signIn signs a demonstration person in through the form, as they would. */
export async function signIn(page: Page, platform: TestPlatform, email: string): Promise<void> {
  const account = platform.accounts.find((candidate) => candidate.email === email);
  await page.goto(`${platform.webUrl}/dang-nhap`);
  await passSignIn(page, email, account?.password ?? '');
}

/** passSignIn fills the form to which a page has led, and waits for what lies behind it. */
export async function passSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel(t('auth.email')).fill(email);
  await page.getByLabel(t('auth.password'), { exact: true }).fill(password);
  await page.getByRole('button', { name: t('auth.sign_in') }).click();
  // Until the page behind the sign-in has loaded, what is typed next may go nowhere.
  await page.waitForURL((url) => url.pathname !== '/dang-nhap');
}
