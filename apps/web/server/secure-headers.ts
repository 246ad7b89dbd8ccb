import type { ServerResponse } from 'node:http';

/**
 * Pages load nothing from elsewhere and may not be framed; forms post only to this site. Inline scripts are those of React Router on
 * pages that hydrate; no page takes text from people into a script.
 */
const policy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self' 'unsafe-inline'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

/** secureHeaders sets the headers that every answer carries; what a cache may keep says so itself. Over TLS, browsers stay with it for a year. */
export function secureHeaders(response: ServerResponse, options: { overTls: boolean }): void {
  response.setHeader('Cache-Control', 'no-store');
  if (options.overTls) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
}
