import type { Page, Response } from 'playwright-core';

/** Views of a page that look different enough to be a page of their own. */
const views = ['luu-tru', 'tat-ca', 'duoi'];

/** What pages with other ids, of other tenants or under other filters have in common. */
function kindOf(url: URL): string {
  const path = url.pathname
    .split('/')
    .map((part, at) => {
      if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(part)) return ':id';
      return at === 1 && url.pathname.split('/').length > 2 ? ':tenant' : part;
    })
    .join('/');
  return [path, ...views.filter((view) => url.searchParams.has(view))].join('?');
}

/** What is saved to disk is no page. */
const isDownload = (kind: string) => /\/(tep|tai-ve)\/|\/mau-excel$/.test(kind);

/** walkPages follows links from the page that is open and calls `visit` once for each kind of page. */
export async function walkPages(
  page: Page,
  visit: (kind: string, response: Response) => Promise<void>,
): Promise<string[]> {
  const { origin } = new URL(page.url());
  const waiting = [new URL(page.url())];
  const seen = new Set<string>();
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    const kind = kindOf(url);
    if (seen.has(kind) || isDownload(kind)) continue;
    seen.add(kind);
    const response = await page.goto(url.href);
    if (response === null) throw new Error(`${url.href} gave no answer.`);
    await visit(kind, response);
    const links = await page
      .locator('a[href]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    waiting.push(
      ...links.map((href) => new URL(href, url)).filter((link) => link.origin === origin),
    );
  }
  return [...seen];
}
