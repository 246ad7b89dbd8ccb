import { AxeBuilder } from '@axe-core/playwright';
import type { Lang } from '@tiendo/i18n';
import type { Page, Response } from 'playwright-core';

/** desk is the larger of the two windows in which each page is looked at. */
export const desk = { width: 1440, height: 900 };
const phone = { width: 360, height: 740 };
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** violations is what axe finds, one line for each element, so that a failure says where to look. */
export async function violations(page: Page): Promise<string[]> {
  // Legacy mode spares a second window for each reading; it only leaves out frames, of which there are none.
  const axe = new AxeBuilder({ page }).withTags(rules).setLegacyMode(true);
  const found = await axe.analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

/**
 * The report editor saves what is typed by itself, a browser subscribes to web push on the page of one's contacts, and every page with a bell keeps its
 * number; all work without. No other script is shipped.
 */
const ownScripts = [
  [/^\/[^/]+\/bao-cao\/[0-9a-f-]{36}$/, /^<script src="\/assets\/autosave-[\w-]+\.js" defer="">$/],
  [/^\/[^/]+\/lien-he-cua-toi$/, /^<script src="\/assets\/switch-push-[\w-]+\.js" defer="">$/],
] as const;
const bellScript = /^<script src="\/assets\/unread-[\w-]+\.js" defer="">$/;

function shipsScript(page: Page, html: string): boolean {
  const scripts = html.match(/<script\b[^>]*>/gi) ?? [];
  const others = scripts.filter((script) => !bellScript.test(script));
  const bells = html.includes('data-stream=') ? 1 : 0;
  const { pathname } = new URL(page.url());
  const own = ownScripts.find(([path]) => path.test(pathname))?.[1];
  return (
    scripts.length - others.length > bells ||
    others.length > (own ? 1 : 0) ||
    others.some((script) => own?.test(script) !== true)
  );
}

/** documentFaults tells whether a page is answered without script but those few, has one h1, a title of its own, its language, and fits a phone. */
export async function documentFaults(
  page: Page,
  response: Response,
  lang: Lang,
): Promise<string[]> {
  await page.setViewportSize(phone);
  const width = await page.locator('html').evaluate((html) => html.scrollWidth);
  const facts: [string, boolean][] = [
    [`answers ${response.status()}`, response.status() === 200],
    ['ships a script', !shipsScript(page, await response.text())],
    ['has not one h1', (await page.locator('h1').count()) === 1],
    [`is titled ${await page.title()}`, /\S · Tiến Độ$/.test(await page.title())],
    ['names another language', (await page.locator('html').getAttribute('lang')) === lang],
    [`is ${width} px wide on a phone`, width <= phone.width],
  ];
  return facts.filter(([, holds]) => !holds).map(([fault]) => fault);
}

/** readingFaults reads a page on a desk in one scheme and on a phone in the other: both widths and both schemes in two readings. */
export async function readingFaults(page: Page, deskScheme: 'light' | 'dark'): Promise<string[]> {
  const phoneScheme = deskScheme === 'light' ? 'dark' : 'light';
  await page.setViewportSize(phone);
  await page.emulateMedia({ colorScheme: phoneScheme });
  const onPhone = await violations(page);
  await page.setViewportSize(desk);
  await page.emulateMedia({ colorScheme: deskScheme });
  const onDesk = await violations(page);
  return [
    ...onPhone.map((fault) => `phone, ${phoneScheme}: ${fault}`),
    ...onDesk.map((fault) => `desk, ${deskScheme}: ${fault}`),
  ];
}
