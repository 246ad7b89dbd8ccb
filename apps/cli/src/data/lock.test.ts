import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './lock.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo-lock-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('one holder at a time', async () => {
  const first = await takeLock(folder);
  expect(first).toBeDefined();
  expect(await takeLock(folder)).toBeUndefined();
  await first?.release();
  expect(await takeLock(folder)).toBeDefined();
});

test('of many at once exactly one gets it', async () => {
  const locks = await Promise.all(Array.from({ length: 10 }, () => takeLock(folder)));
  expect(locks.filter((lock) => lock !== undefined)).toHaveLength(1);
});

test.each([
  ['a dead process', JSON.stringify({ pid: 2 ** 22 - 1, born: '1' })],
  [
    'an earlier process with an id that lives again',
    JSON.stringify({ pid: process.pid, born: 'long ago' }),
  ],
  ['nobody readable', 'x'],
])('the lock of %s is taken over', async (_, content) => {
  await writeFile(join(folder, 'lock'), content);
  const locks = await Promise.all([takeLock(folder), takeLock(folder), takeLock(folder)]);
  expect(locks.filter((lock) => lock !== undefined)).toHaveLength(1);
});
