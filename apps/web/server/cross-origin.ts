import type { IncomingMessage, ServerResponse } from 'node:http';
import { plainPage } from '#app/lib/plain-page.ts';

/**
 * refuseCrossOrigin answers 403 to a write that another site started, before anything of it is read; true when it did. A request without an
 * Origin header does not come from a page. Behind a proxy the address that people see is APP_URL, so its host counts as ours too.
 */
export function refuseCrossOrigin(
  request: IncomingMessage,
  response: ServerResponse,
  appUrl: string,
): boolean {
  const { origin, host } = request.headers;
  if (request.method === 'GET' || request.method === 'HEAD' || origin === undefined) return false;
  const from = URL.canParse(origin) ? new URL(origin).host : null;
  if (from !== null && (from === host || from === new URL(appUrl).host)) return false;
  response.writeHead(403, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(plainPage('cross_origin', 'vi'));
  return true;
}
