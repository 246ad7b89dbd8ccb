import { setTimeout as sleep } from 'node:timers/promises';
import { jobPayloads } from '@tiendo/contracts';
import { roleUrls } from '@tiendo/db';
import { appSecret, openTestDatabase, type TestDatabase } from '@tiendo/testing';
import { Redis } from 'ioredis';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createQueue, createWorker, defineJob, type JobWorker, type QueueStore } from './index.ts';

/** Each file has a Redis database number of its own, so that wiping it wipes nobody else's jobs. */
const redisUrl = process.env.TEST_REDIS_URL ? `${process.env.TEST_REDIS_URL}/11` : undefined;
const tenantId = '01936f5e-0000-7000-8000-000000000001';

let testDatabase: TestDatabase;
beforeAll(async () => {
  testDatabase = await openTestDatabase();
});
afterAll(() => testDatabase.close());

test('the queue is tested on Redis as well wherever TEST_REDIS_URL names one; CI must', () => {
  expect(redisUrl !== undefined || process.env.CI !== 'true').toBe(true);
});

interface Place {
  store(): QueueStore;
  wipe(): Promise<void>;
}

const places: [string, Place][] = [
  [
    'PostgreSQL',
    {
      store: () => ({ postgresUrl: roleUrls(testDatabase.databaseUrl, appSecret).queue }),
      wipe: async () => {
        await testDatabase.inspect('DROP SCHEMA IF EXISTS bullmq CASCADE');
      },
    },
  ],
];
if (redisUrl) {
  places.push([
    'Redis',
    {
      store: () => ({ redisUrl }),
      wipe: async () => {
        const redis = new Redis(redisUrl);
        await redis.flushdb();
        await redis.quit();
      },
    },
  ]);
}

describe.each(places)('on %s', (_, place) => {
  let seen: string[] = [];
  let errors: Error[] = [];
  let workers: JobWorker[] = [];

  beforeAll(() => place.wipe());

  async function startWorker(every: number, watchMs = 60_000, hold = async () => {}) {
    const worker = createWorker({
      store: place.store(),
      onError: (error) => errors.length < 100 && errors.push(error),
      watchMs,
      schedules: { 'outbox.drain': { every }, 'obligations.open': { pattern: '10 0 * * *' } },
      jobs: [
        defineJob({
          name: 'outbox.drain',
          payload: jobPayloads['outbox.drain'],
          handle: async () => {
            seen.push('tick');
          },
        }),
        defineJob({
          name: 'account-mail.send',
          payload: jobPayloads['account-mail.send'],
          handle: async () => {
            seen.push('woken');
            await hold();
          },
        }),
        defineJob({
          name: 'reminders.dispatch',
          payload: jobPayloads['reminders.dispatch'],
          handle: async (payload) => {
            seen.push(payload.tenantId);
          },
        }),
      ],
    });
    workers.push(worker);
    await worker.start();
    return worker;
  }

  const seenNow = () => seen;
  afterEach(async () => {
    for (const worker of workers) await worker.close();
    [seen, errors, workers] = [[], [], []];
  });

  test('ticks by itself, and at once when woken', async () => {
    await startWorker(200);
    const queue = createQueue({ store: place.store(), onError: (error) => errors.push(error) });
    // On a busy machine the first use may take longer than a wake waits; that it is told then is not what this test asks.
    const answers = () =>
      queue.ping().then(
        () => true,
        () => false,
      );
    await expect.poll(answers, { timeout: 15_000 }).toBe(true);
    errors = [];
    await queue.wake('account-mail.send');
    await queue.wakeAll('reminders.dispatch', [{ tenantId }]);
    await expect
      .poll(seenNow, { timeout: 5_000 })
      .toEqual(expect.arrayContaining(['woken', tenantId]));
    await expect
      .poll(() => seen.filter((entry) => entry === 'tick').length, { timeout: 5_000 })
      .toBeGreaterThan(2);
    await queue.ping();
    await queue.close();
    expect(errors).toEqual([]);
  });

  test('a job that waits or runs already is not added again, and can be woken once it has run', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const worker = await startWorker(60_000, 60_000, () => held);
    await worker.queue.wake('account-mail.send');
    await expect.poll(seenNow, { timeout: 5_000 }).toContain('woken');
    await worker.queue.wake('account-mail.send');
    await worker.queue.wake('account-mail.send');
    await sleep(300);
    expect(seen.filter((entry) => entry === 'woken')).toHaveLength(1);
    release();
    await expect
      .poll(
        async () => {
          await worker.queue.wake('account-mail.send');
          return seen.filter((entry) => entry === 'woken').length;
        },
        { timeout: 5_000 },
      )
      .toBeGreaterThan(1);
  });

  test('a job with content that its schema refuses fails and is told', async () => {
    const worker = await startWorker(60_000);
    await worker.queue.wakeAll('reminders.dispatch', [{ tenantId: 'not-an-id' }]);
    await expect
      .poll(() => errors.map(String), { timeout: 5_000 })
      .toEqual(['Error: reminders.dispatch failed']);
    expect(seen).not.toContain('not-an-id');
  });

  test('goes on after its store was wiped under it', async () => {
    await startWorker(100, 300);
    await expect.poll(seenNow, { timeout: 5_000 }).toContain('tick');
    await place.wipe();
    await expect
      .poll(
        () => {
          seen = [];
          return sleep(400).then(() => seen);
        },
        { timeout: 20_000 },
      )
      .toContain('tick');
  });

  test('ten workers starting together keep one schedule', async () => {
    await Promise.all(Array.from({ length: 10 }, () => startWorker(1_000)));
    seen = [];
    await sleep(3_000);
    expect(seen.filter((entry) => entry === 'tick').length).toBeLessThanOrEqual(4);
  });
});

test('a store that is away neither hangs nor fails who wakes, and does not answer a ping', async () => {
  for (const store of [
    { redisUrl: 'redis://127.0.0.1:1' },
    { postgresUrl: 'postgres://nobody@127.0.0.1:1/nothing' },
  ]) {
    const errors: Error[] = [];
    const queue = createQueue({ store, onError: (error) => errors.push(error) });
    await queue.wake('outbox.drain');
    await expect(queue.ping()).rejects.toThrow(/ECONNREFUSED|did not answer|closed/);
    expect(errors.length).toBeGreaterThan(0);
    await queue.close();
  }
});

test('the role of the queue reads no table of ours', async () => {
  const client = new pg.Client({
    connectionString: roleUrls(testDatabase.databaseUrl, appSecret).queue,
  });
  await client.connect();
  try {
    const tables = await testDatabase.inspect<{ name: string }>(
      "SELECT format('public.%I', tablename) AS name FROM pg_tables WHERE schemaname = 'public'",
    );
    expect(tables.length).toBeGreaterThan(20);
    for (const { name } of tables) {
      await expect(client.query(`SELECT 1 FROM ${name}`)).rejects.toThrow('permission denied');
    }
  } finally {
    await client.end();
  }
});
