/** BrowserFamily is what a push service's address tells of the browser: only whose service it is. */
export type BrowserFamily = 'chromium' | 'firefox' | 'safari' | 'edge' | 'other';

const services: readonly (readonly [RegExp, BrowserFamily])[] = [
  [/(^|\.)googleapis\.com$/, 'chromium'],
  [/(^|\.)mozilla\.com$/, 'firefox'],
  [/(^|\.)push\.apple\.com$/, 'safari'],
  [/(^|\.)notify\.windows\.com$/, 'edge'],
];

/** browserFamily tells by whose push service a browser is reached; Chrome and those built like it share one. */
export function browserFamily(endpoint: string): BrowserFamily {
  const host = URL.canParse(endpoint) ? new URL(endpoint).hostname : '';
  return services.find(([pattern]) => pattern.test(host))?.[1] ?? 'other';
}
