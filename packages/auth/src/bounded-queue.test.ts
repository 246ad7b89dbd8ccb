import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createBoundedQueue } from './bounded-queue.ts';

function deferred() {
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { done, finish };
}

const settled = () => setImmediate();

describe('createBoundedQueue', () => {
  test('runs no more than allowed at once, the rest in order', async () => {
    const queue = createBoundedQueue({ running: 2, waiting: 10 });
    const jobs = Array.from({ length: 5 }, deferred);
    const started: number[] = [];
    const all = jobs.map((job, index) =>
      queue.run(() => {
        started.push(index);
        return job.done;
      }),
    );
    await settled();
    expect(started).toEqual([0, 1]);
    jobs[1]?.finish();
    await settled();
    expect(started).toEqual([0, 1, 2]);
    for (const job of jobs) job.finish();
    await Promise.all(all);
    expect(started).toEqual([0, 1, 2, 3, 4]);
  });

  test('refuses what would wait behind too many, and takes work again afterwards', async () => {
    const queue = createBoundedQueue({ running: 1, waiting: 1 });
    const job = deferred();
    const first = queue.run(() => job.done);
    const second = queue.run(() => Promise.resolve('second'));
    await expect(queue.run(() => Promise.resolve('third'))).rejects.toMatchObject({
      code: 'unavailable',
    });
    job.finish();
    await first;
    expect(await second).toBe('second');
    expect(await queue.run(() => Promise.resolve('later'))).toBe('later');
  });

  test('a failure frees its place', async () => {
    const queue = createBoundedQueue({ running: 1, waiting: 0 });
    await expect(queue.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await queue.run(() => Promise.resolve('next'))).toBe('next');
  });
});
