import type { ChannelResult } from '@tiendo/contracts';
import { oneLine } from '#app/clean-text.ts';
import type { HttpAnswer } from '#app/http-post.ts';
import { readRetryAfter } from './retry-after.ts';

/** NotSent is every result but the good one. */
export type NotSent = Exclude<ChannelResult, { outcome: 'sent' }>;

const longestError = 500;

/** The request was understood and its content or its recipient refused: the same again would fare the same. */
const refusals = new Set([400, 410, 413, 422, 451]);

/** The request came at a bad moment; 409 is what a gateway says while the same idempotency key is still at work. */
const badMoments = new Set([408, 409, 425]);

/**
 * judgeStatus tells by its HTTP status why a message was not taken, or gives null for a 2xx. What is neither about this message nor about
 * the moment (a refused signature, a wrong address, a redirect) is a mistake in our settings: no message is given up for it.
 */
export function judgeStatus(answer: HttpAnswer, nowMs = Date.now()): NotSent | null {
  const { status, headers, body } = answer;
  if (status >= 200 && status < 300) return null;
  const error = shorten(`HTTP ${status} ${body}`);
  if (refusals.has(status)) return { outcome: 'rejected', error };
  const retryAfterMs = readRetryAfter(headers['retry-after'], nowMs);
  return {
    outcome: 'retry',
    error,
    serverDown: !badMoments.has(status),
    ...(retryAfterMs !== null && { retryAfterMs }),
  };
}

/** judgeFailure is for an exchange that brought no answer: the name, the connection, the time, or the answer's end was missing. */
export function judgeFailure(thrown: unknown): NotSent {
  return { outcome: 'retry', error: shorten(describe(thrown)), serverDown: true };
}

/** shorten keeps what a provider says to one line that fits a log. */
export function shorten(text: string): string {
  return oneLine(text).slice(0, longestError);
}

function describe(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  // Where several addresses were tried, node puts what happened into the parts and leaves its own message empty.
  const parts = thrown instanceof AggregateError ? thrown.errors.map(describe) : [];
  return [thrown.message, ...parts].filter((part) => part !== '').join('; ') || thrown.name;
}
