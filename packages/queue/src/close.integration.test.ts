import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { jobPayloads } from '@tiendo/contracts';
import { freePort } from '@tiendo/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWorker, defineJob, type JobWorker } from './index.ts';

/** Well under the ten seconds after which a process that was told to end is cut off. */
const patienceMs = 7_000;
/** How long the job in hand takes; the store dies in the middle of it. */
const workMs = 1_500;

/** Where TEST_REDIS_URL is set, Redis is installed, so this test may run one of its own to kill. */
describe.runIf(process.env.TEST_REDIS_URL)('a worker whose Redis is killed under it ends', () => {
  let port: number;
  let redis: ChildProcess;
  let worker: JobWorker;
  let begun: number;
  let finished: number;

  const startRedis = () => {
    redis = spawn('redis-server', ['--port', String(port), '--save', '', '--dir', tmpdir()], {
      stdio: 'ignore',
    });
  };
  const killRedis = async () => {
    const gone = once(redis, 'exit');
    redis.kill('SIGKILL');
    await gone;
  };
  const startWorker = async (every: number, takesMs: number) => {
    [begun, finished] = [0, 0];
    worker = createWorker({
      store: { redisUrl: `redis://127.0.0.1:${port}` },
      onError: () => {},
      schedules: { 'outbox.drain': { every } },
      jobs: [
        defineJob({
          name: 'outbox.drain',
          payload: jobPayloads['outbox.drain'],
          handle: async () => {
            begun += 1;
            await sleep(takesMs);
            finished += 1;
          },
        }),
      ],
    });
    await worker.start();
    await expect.poll(() => begun, { timeout: 10_000 }).toBeGreaterThan(0);
  };
  const closeInTime = () =>
    Promise.race([
      worker.close().then(() => 'ended'),
      sleep(patienceMs, 'did not end', { ref: false }),
    ]);

  beforeEach(async () => {
    port = await freePort();
    startRedis();
  });
  afterEach(async () => {
    if (redis.exitCode === null && redis.signalCode === null) await killRedis();
  });

  test('while it is away, with the job in hand done', async () => {
    await startWorker(60_000, workMs);
    await killRedis();
    await sleep(300);
    expect([begun, finished]).toEqual([1, 0]);
    expect(await closeInTime()).toBe('ended');
    expect([begun, finished]).toEqual([1, 1]);
  });

  test('while it is away, with nothing in hand', async () => {
    await startWorker(60_000, 0);
    await sleep(300);
    await killRedis();
    await sleep(1_000);
    expect(await closeInTime()).toBe('ended');
  });

  test.each([0, 100, 300, 900])('that came back %i ms ago', async (ms) => {
    await startWorker(100, 20);
    await killRedis();
    startRedis();
    await sleep(ms);
    expect(await closeInTime()).toBe('ended');
    expect(finished).toBe(begun);
  });
});
