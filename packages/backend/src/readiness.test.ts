import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkReadiness } from './readiness.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const well = () => Promise.resolve();
const broken = () => Promise.reject(new Error('refused'));
const silent = () => new Promise<void>(() => {});

test.each([
  ['all answer', well, well, []],
  ['the queue is down', well, broken, ['queue']],
  ['the database is silent', silent, well, ['database']],
  ['nothing answers', broken, silent, ['database', 'queue']],
])('%s', async (_what, database, queue, failing) => {
  const asked = checkReadiness({ database, queue });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await asked).toEqual({ ok: failing.length === 0, failing });
});
