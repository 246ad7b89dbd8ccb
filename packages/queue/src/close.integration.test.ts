import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { jobPayloads } from '@tiendo/contracts';
import { roleUrls } from '@tiendo/db';
import { appSecret, freePort, openMortalDatabase } from '@tiendo/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createWorker, defineJob, type JobWorker, type QueueStore } from './index.ts';

/** Well under the ten seconds after which a process that was told to end is cut off. */
const patienceMs = 7_000;
/** How long the job in hand takes; the store dies in the middle of it. */
const workMs = 1_500;

/** A server of its own, which the test may kill. */
interface MortalStore {
  store: QueueStore;
  kill(): Promise<void>;
  restart(): Promise<void>;
  close(): Promise<void>;
}

async function openPostgres(): Promise<MortalStore> {
  const { databaseUrl, kill, restart, close } = await openMortalDatabase();
  return {
    store: { postgresUrl: roleUrls(databaseUrl, appSecret).queue },
    kill,
    restart,
    close,
  };
}

async function openRedis(): Promise<MortalStore> {
  const port = await freePort();
  let redis: ChildProcess;
  const restart = async () => {
    redis = spawn('redis-server', ['--port', String(port), '--save', '', '--dir', tmpdir()], {
      stdio: 'ignore',
    });
  };
  const kill = async () => {
    const gone = once(redis, 'exit');
    redis.kill('SIGKILL');
    await gone;
  };
  await restart();
  return { store: { redisUrl: `redis://127.0.0.1:${port}` }, kill, restart, close: kill };
}

const stores: [string, () => Promise<MortalStore>][] = [['PostgreSQL', openPostgres]];
// Where TEST_REDIS_URL is set, Redis is installed.
if (process.env.TEST_REDIS_URL) stores.push(['Redis', openRedis]);

describe.each(stores)('a worker whose %s is killed under it ends', (_, open) => {
  let place: MortalStore;
  let isDead = false;
  let begun: number;
  let finished: number;

  beforeAll(async () => {
    place = await open();
  });
  afterEach(async () => {
    if (isDead) await restart();
  });
  afterAll(() => place.close());

  const kill = async () => {
    isDead = true;
    await place.kill();
  };
  const restart = async () => {
    await place.restart();
    isDead = false;
  };
  const startWorker = async (every: number, takesMs: number): Promise<JobWorker> => {
    [begun, finished] = [0, 0];
    const worker = createWorker({
      store: place.store,
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
    await expect.poll(() => begun, { timeout: 15_000 }).toBeGreaterThan(0);
    return worker;
  };
  const closeInTime = (worker: JobWorker) =>
    Promise.race([
      worker.close().then(() => 'ended'),
      sleep(patienceMs, 'did not end', { ref: false }),
    ]);

  test('while it is away, with the job in hand done', async () => {
    const worker = await startWorker(2_000, workMs);
    await kill();
    await sleep(300);
    const before = begun;
    expect(finished).toBe(before - 1);
    expect(await closeInTime(worker)).toBe('ended');
    expect([begun, finished]).toEqual([before, before]);
  });

  test('while it is away, with nothing in hand', async () => {
    const worker = await startWorker(2_000, 0);
    await kill();
    await sleep(1_000);
    expect(await closeInTime(worker)).toBe('ended');
  });

  test.each([0, 100, 300, 900])('that came back %i ms ago', async (ms) => {
    const worker = await startWorker(100, 20);
    await kill();
    await restart();
    await sleep(ms);
    expect(await closeInTime(worker)).toBe('ended');
    expect(finished).toBe(begun);
  });
});
