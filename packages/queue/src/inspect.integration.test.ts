import { jobPayloads } from '@tiendo/contracts';
import { roleUrls } from '@tiendo/db';
import { appSecret, openTestDatabase, type TestDatabase } from '@tiendo/testing';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createWorker, defineJob, type JobWorker, type QueueStore } from './index.ts';

const redisUrl = process.env.TEST_REDIS_URL ? `${process.env.TEST_REDIS_URL}/10` : undefined;
let place: TestDatabase;

beforeAll(async () => {
  place = await openTestDatabase();
  if (!redisUrl) return;
  const redis = new Redis(redisUrl);
  await redis.flushdb();
  await redis.quit();
});
afterAll(() => place.close());

const stores: [string, () => QueueStore][] = [
  ['PostgreSQL', () => ({ postgresUrl: roleUrls(place.databaseUrl, appSecret).queue })],
];
if (redisUrl) stores.push(['Redis', () => ({ redisUrl })]);

describe.each(stores)('on %s', (_, store) => {
  test('shows schedules and failed jobs, and puts one back', async () => {
    let broken = true;
    let done = 0;
    const worker: JobWorker = createWorker({
      store: store(),
      onError: () => {},
      schedules: { 'outbox.drain': { every: 300 }, 'obligations.open': { pattern: '10 0 * * *' } },
      jobs: [
        defineJob({
          name: 'outbox.drain',
          payload: jobPayloads['outbox.drain'],
          handle: () => {
            if (broken) throw new Error('boom');
            done += 1;
            return Promise.resolve();
          },
        }),
      ],
    });
    await worker.start();
    try {
      const failed = await vi.waitFor(
        async () => {
          const [job] = (await worker.queue.look()).failed;
          if (!job) throw new Error('none has failed yet');
          return job;
        },
        { timeout: 10_000 },
      );
      expect(failed).toMatchObject({ name: 'outbox.drain', error: 'boom' });
      expect(Date.parse(failed.at ?? '')).toBeGreaterThan(0);
      const { schedules, counts } = await worker.queue.look();
      expect(counts.failed).toBeGreaterThan(0);
      expect(schedules.toSorted((a, b) => a.name.localeCompare(b.name))).toMatchObject([
        { name: 'obligations.open', every: null, pattern: '10 0 * * *' },
        { name: 'outbox.drain', every: 300, pattern: null },
      ]);
      for (const { nextAt } of schedules) expect(Date.parse(nextAt ?? '')).toBeGreaterThan(0);
      broken = false;
      expect(await worker.queue.retry(failed.id)).toBe(true);
      await vi.waitFor(
        async () => {
          const left = (await worker.queue.look()).failed.map(({ id }) => id);
          expect(left).not.toContain(failed.id);
          expect(done).toBeGreaterThan(0);
        },
        { timeout: 10_000 },
      );
      expect(await worker.queue.retry(failed.id)).toBe(false);
      expect(await worker.queue.retry('never-was')).toBe(false);
    } finally {
      await worker.close();
    }
  });
});
