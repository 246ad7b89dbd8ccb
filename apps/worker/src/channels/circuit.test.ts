import type { ChannelResult } from '@tiendo/contracts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCircuit } from './circuit.ts';

const sent: ChannelResult = { outcome: 'sent' };
const down: ChannelResult = { outcome: 'retry', error: 'ECONNREFUSED', serverDown: true };
const notTried = {
  outcome: 'retry',
  error: 'left alone for now: ECONNREFUSED',
  serverDown: true,
  untried: true,
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function later(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}

test('leaves a provider alone for twenty seconds, then tries once and passes everything on', async () => {
  const circuit = createCircuit();
  const attempt = vi.fn(async () => down);
  expect(circuit.mayTry()).toBe(true);
  expect(await circuit.run(attempt)).toEqual(down);
  expect(circuit.mayTry()).toBe(false);
  later(19_999);
  expect(circuit.mayTry()).toBe(false);
  expect(await circuit.run(attempt)).toEqual({ ...notTried, retryAfterMs: 1 });
  expect(attempt).toHaveBeenCalledTimes(1);
  later(1);
  expect(circuit.mayTry()).toBe(true);
  expect(await circuit.run(async () => sent)).toEqual(sent);
  expect(circuit.mayTry()).toBe(true);
});

test('leaves it alone longer each time, up to a minute, and forgets that once it answers', async () => {
  const rests: number[] = [];
  const circuit = createCircuit((ms) => rests.push(ms));
  for (let round = 0; round < 5; round += 1) {
    expect(await circuit.run(async () => down)).toEqual(down);
    later(60_000);
  }
  expect(rests).toEqual([20_000, 40_000, 60_000, 60_000, 60_000]);
  await circuit.run(async () => sent);
  await circuit.run(async () => down);
  expect(rests.at(-1)).toBe(20_000);
});

test.each([
  [5_000, 20_000],
  [300_000, 300_000],
  [24 * 3_600_000, 3_600_000],
])('asked for %i ms it gives %i', async (retryAfterMs, ms) => {
  const rests: [number, string][] = [];
  const circuit = createCircuit((...rest) => rests.push(rest));
  await circuit.run(async () => ({ ...down, retryAfterMs }));
  expect(rests).toEqual([[ms, 'ECONNREFUSED']]);
  later(ms - 1);
  expect(circuit.mayTry()).toBe(false);
});

test.each<ChannelResult>([
  sent,
  { outcome: 'rejected', error: 'no such user', gone: true },
  { outcome: 'retry', error: 'mailbox busy', serverDown: false },
])('an answer about one message ($outcome) stops nothing, and ends a rest', async (result) => {
  const circuit = createCircuit();
  expect(await circuit.run(async () => result)).toEqual(result);
  expect(circuit.mayTry()).toBe(true);
  await circuit.run(async () => down);
  later(20_000);
  expect(await circuit.run(async () => result)).toEqual(result);
  expect(circuit.mayTry()).toBe(true);
});

test.each([
  ['answers', sent, sent],
  ['is still down', down, { ...notTried, retryAfterMs: 40_000 }],
])(
  'after a rest one goes first; when the provider %s, so it is for the others',
  async (_name, first, others) => {
    const circuit = createCircuit();
    await circuit.run(async () => down);
    later(20_000);
    const { promise, resolve } = Promise.withResolvers<ChannelResult>();
    const attempt = vi.fn(async () => promise);
    const runs = Promise.all([1, 2, 3].map(() => circuit.run(attempt)));
    await Promise.resolve();
    expect(attempt).toHaveBeenCalledTimes(1);
    expect(circuit.mayTry()).toBe(false);
    resolve(first);
    expect(await runs).toEqual([first, others, others]);
    expect(attempt).toHaveBeenCalledTimes(first === sent ? 3 : 1);
  },
);
