import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { vietnamInstant } from '../../../packages/calendar/src/index.ts';
import type { Channel } from '../../../packages/contracts/src/index.ts';
import { startEmbedded } from '../../../packages/db/src/embedded/index.ts';
import { migrate } from '../../../packages/db/src/migrate/index.ts';
import { freePort } from '../../../packages/testing/src/platform.ts';
import { figureOf, startChild, type Child } from './child.ts';
import { appSecret, size, today } from './settings.ts';
import { makeWorld, type World } from './world.ts';

/** Rate is what one way of sending did: mails a second, medians over the rounds; `ratio` is to the bare pool in the same round. */
export interface Rate {
  name: string;
  perSecond: number;
  ratio: number;
}

interface Contender {
  name: string;
  prepare(): Promise<void>;
  /** run sends every mail of a round and gives how long that took. */
  run(): Promise<number>;
}

/**
 * measureThroughput sends the reminders of one day to the same mail server, in turns: by a bare nodemailer pool, which is handed the mails that the
 * platform wrote, and by the platform's worker with its ledger, grouping and templates, its queue on Redis and on PostgreSQL; and, for what that adds,
 * with a notice in the inbox beside each mail, as tenants have it by default.
 */
export async function measureThroughput(say: (line: string) => void): Promise<Rate[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tiendo-bench-'));
  const postgres = await startEmbedded({ dataDir: join(folder, 'data') });
  const closing: (() => Promise<unknown>)[] = [];
  try {
    await migrate({ databaseUrl: postgres.databaseUrl, appSecret });
    const world = await makeWorld(postgres.url, postgres.databaseUrl);
    closing.push(() => world.close());
    say(`${world.reminders} reminders in ${world.mails} mails, ${size.connections} connections`);
    const redis = await startRedis(folder);
    closing.push(redis.stop);
    const sink = await startChild('./sink.ts', []);
    closing.push(sink.stop);
    const port = figureOf(sink.first, 'port');
    const environment = {
      DATABASE_URL: postgres.databaseUrl,
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      BENCH_SHIFT_MS: String(vietnamInstant(today, '08:30') - Date.now()),
    };
    const onRedis = await startChild('./worker.ts', [], { ...environment, REDIS_URL: redis.url });
    const onPostgres = await startChild('./worker.ts', [], environment);
    const pool = await startChild('./bare-pool.ts', [String(port)]);
    closing.push(onRedis.stop, onPostgres.stop, pool.stop);
    const written = join(folder, 'written.json');
    await world.reset(['email']);
    onRedis.tell({ keep: true });
    await world.untilSent();
    await onRedis.ask({ file: written });
    const contenders = [
      byWorker('the worker, its queue on Redis', { world, worker: onRedis, sink }),
      byWorker('the worker, its queue on PostgreSQL', { world, worker: onPostgres, sink }),
      byWorker('the same with the inbox beside the mails, queue on Redis', {
        world,
        worker: onRedis,
        sink,
        channels: ['inbox', 'email'],
      }),
      byPool('a bare nodemailer pool', pool, written),
    ];
    return await measureInTurns(contenders, world, sink, say);
  } finally {
    for (const close of closing.toReversed()) await close();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Working {
  world: World;
  worker: Child;
  sink: Child;
  channels?: readonly Channel[];
}

function byWorker(name: string, { world, worker, sink, channels = ['email'] }: Working): Contender {
  return {
    name,
    prepare: () => world.reset(channels),
    run: async () => {
      // The mail server is asked first, so that nobody else asks the database while it works.
      const wanted = (await takenBy(sink)) + world.mails;
      const began = performance.now();
      worker.tell({});
      const limit = began + 120_000;
      while ((await takenBy(sink)) < wanted && performance.now() < limit) await sleep(20);
      await world.untilSent();
      return performance.now() - began;
    },
  };
}

function byPool(name: string, pool: Child, file: string): Contender {
  return {
    name,
    prepare: async () => undefined,
    run: async () => figureOf(await pool.ask({ file }), 'ms'),
  };
}

async function measureInTurns(
  contenders: readonly Contender[],
  world: World,
  sink: Child,
  say: (line: string) => void,
): Promise<Rate[]> {
  const rates = contenders.map((): number[] => []);
  // The first round warms all of them up.
  for (let round = 0; round <= size.rounds; round += 1) {
    const order = [...contenders.keys()];
    for (const index of round % 2 === 0 ? order : order.toReversed()) {
      const before = await takenBy(sink);
      const contender = contenders[index];
      if (!contender) continue;
      await contender.prepare();
      const ms = await contender.run();
      const taken = (await takenBy(sink)) - before;
      if (taken !== world.mails) throw new Error(`${contender.name}: ${taken} mails arrived.`);
      if (round === 0) continue;
      const rate = world.mails / (ms / 1_000);
      say(`round ${round}: ${Math.round(rate)}/s  ${contender.name}`);
      rates[index]?.push(rate);
    }
  }
  const bare = rates.at(-1) ?? [];
  return contenders.map(({ name }, index) => {
    const own = rates[index] ?? [];
    const ratio = median(own.map((rate, round) => rate / (bare[round] ?? NaN)));
    return { name, perSecond: median(own), ratio };
  });
}

async function takenBy(sink: Child): Promise<number> {
  return figureOf(await sink.ask({}), 'taken');
}

async function startRedis(folder: string): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  const child = spawn('redis-server', flags, { stdio: 'ignore' });
  await new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
