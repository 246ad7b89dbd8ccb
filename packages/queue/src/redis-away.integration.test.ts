import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { jobPayloads } from '@tiendo/contracts';
import { freePort } from '@tiendo/testing';
import { describe, expect, test } from 'vitest';
import { createQueue, createWorker, defineJob } from './index.ts';

/** Where TEST_REDIS_URL is set, Redis is installed, so this test may run one of its own to stop and start. */
describe.runIf(process.env.TEST_REDIS_URL)('a Redis of its own', () => {
  test('may be away at first, and die empty-handed later', { timeout: 60_000 }, async () => {
    const port = await freePort();
    const startRedis = () =>
      spawn('redis-server', ['--port', String(port), '--save', '', '--dir', tmpdir()], {
        stdio: 'ignore',
      });
    const store = { redisUrl: `redis://127.0.0.1:${port}` };
    let ticks = 0;
    const options = { store, onError: () => {} };
    const queue = createQueue(options);
    const worker = createWorker({
      ...options,
      watchMs: 500,
      schedules: { 'outbox.drain': { every: 100 } },
      jobs: [
        defineJob({
          name: 'outbox.drain',
          payload: jobPayloads['outbox.drain'],
          handle: async () => {
            ticks += 1;
          },
        }),
      ],
    });
    await queue.wake('outbox.drain');
    const started = worker.start();
    await sleep(500);
    let redis = startRedis();
    try {
      await started;
      await expect.poll(() => ticks, { timeout: 10_000 }).toBeGreaterThan(3);
      redis.kill('SIGKILL');
      await sleep(1_000);
      ticks = 0;
      redis = startRedis();
      await expect.poll(() => ticks, { timeout: 20_000 }).toBeGreaterThan(3);
      await queue.ping();
    } finally {
      await worker.close();
      await queue.close();
      redis.kill('SIGKILL');
    }
  });
});
