const longestMs = 24 * 60 * 60 * 1_000;

/** readRetryAfter reads a Retry-After header, seconds or an HTTP date (RFC 9110 section 10.2.3), as milliseconds from now, at most a day. */
export function readRetryAfter(header: string | undefined, nowMs: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text) * 1_000, longestMs);
  // Date.parse takes much that is no HTTP date; those all begin with the weekday.
  const at = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.min(Math.max(at - nowMs, 0), longestMs);
}
