import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { vietnamInstant } from '@tiendo/calendar';
import { openMortalDatabase, type MortalDatabase } from '@tiendo/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { finishWork } from '../test/faults/finish-work.ts';
import { judge, type Kind, type Kill } from '../test/faults/judge.ts';
import { killAll, type Patients } from '../test/faults/kills.ts';
import { readMailLog } from '../test/faults/mail-log.ts';
import { startMortalMail, type MortalMail } from '../test/faults/mortal-mail.ts';
import { hasRedis, startMortalRedis, type MortalRedis } from '../test/faults/mortal-redis.ts';
import { startMortalWorker, type MortalWorker } from '../test/faults/mortal-worker.ts';
import { fillOffice, today, type Work } from '../test/faults/office.ts';
import { createRandom } from '../test/random.ts';

const count = Number(process.env.FAULT_KILLS ?? 20);
const reminders = Number(process.env.FAULT_REMINDERS ?? 2_000);
const seed = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);

const minuteMs = 60_000;
/** Longer than a lease and than the wait after a first failure. */
const pauseMs = 6 * minuteMs;
/** Longer than the longest wait after a failure. */
const hourMs = 65 * minuteMs;

let folder: string;
let place: MortalDatabase;
let mail: MortalMail;
let redis: MortalRedis | undefined;
let worker: MortalWorker | undefined;
let random: () => number;
beforeEach(async () => {
  random = createRandom(seed);
  folder = await mkdtemp(join(tmpdir(), 'tiendo-faults-'));
  place = await openMortalDatabase();
  mail = await startMortalMail(join(folder, 'mails.jsonl'), random);
});
afterEach(async () => {
  await worker?.stop();
  await redis?.stop();
  await mail.stop();
  await place.close();
  await rm(folder, { recursive: true, force: true });
});

/** A third of the tasks is reported done and of the reports submitted meanwhile, at random moments. */
async function finishSome(works: readonly Work[], stopped: () => boolean): Promise<void> {
  const undone = works.filter(() => random() < 1 / 3);
  const spread = (count * 2_000) / undone.length;
  for (const work of undone) {
    if (stopped()) return;
    await sleep(random() * spread);
    await finishWork(place, work, () => sleep(200));
  }
}

const countOpen = async () => {
  const rows = await place.inspect<{ count: number }>(
    `SELECT count(*)::int AS count FROM reminder WHERE send_on <= $1 AND state IN ('planned', 'sending')`,
    [today],
  );
  return rows[0]?.count ?? -1;
};

/** Where the worker and the one who wipes wait for each other, PostgreSQL calls off either. */
async function wipePostgres(): Promise<void> {
  for (;;) {
    try {
      await place.inspect('DROP SCHEMA IF EXISTS bullmq CASCADE');
      return;
    } catch (error) {
      if (!(error instanceof Error && error.message === 'deadlock detected')) throw error;
    }
  }
}

function patientsOf(own: MortalWorker): Patients {
  const wipe = () => (redis ? redis.wipe() : wipePostgres());
  return {
    worker: {
      kill: own.kill,
      restart: () => {
        own.skip(pauseMs);
        return own.restart();
      },
    },
    database: place,
    mail,
    wipe: { kill: wipe, restart: async () => undefined },
    ...(redis && { queue: redis }),
  };
}

async function strike(works: readonly Work[], own: MortalWorker): Promise<Kill[]> {
  let stopped = false;
  const finishing = finishSome(works, () => stopped);
  try {
    const underWay = () => mail.open() > 0;
    return await killAll(patientsOf(own), count, { random, underWay });
  } finally {
    stopped = true;
    await finishing;
  }
}

const tally = (kills: readonly Kill[]) =>
  [...Map.groupBy(kills, (kill) => kill.kind)]
    .map(([kind, own]) => `${kind} ${own.filter(({ hit }) => hit).length}/${own.length}`)
    .join(', ');

const stores = ['PostgreSQL', ...(hasRedis() ? ['Redis'] : [])];

test('kills are tried with the queue on Redis wherever there is a redis-server; CI must have it', () => {
  expect(stores.includes('Redis') || process.env.CI !== 'true').toBe(true);
});

describe.each(stores)(`${count} kills while reminders fall due, queue on %s`, (store) => {
  test('none lost, none after completion or submission, doubles only under one Message-ID', {
    timeout: 120_000 + count * 15_000,
  }, async () => {
    const say = (line: string) => process.stdout.write(`faults, queue on ${store}: ${line}\n`);
    say(`FAULT_SEED=${seed}`);
    redis = store === 'Redis' ? await startMortalRedis(folder) : undefined;
    const works = await fillOffice(place, reminders);
    const due = await countOpen();
    expect(due).toBeGreaterThanOrEqual(reminders);
    worker = await startMortalWorker({
      databaseUrl: place.databaseUrl,
      redisUrl: redis?.url,
      smtpUrl: mail.url,
      dataDir: folder,
      shiftMs: vietnamInstant(today, '08:30') - Date.now(),
    });
    const began = Date.now();
    const kills = await strike(works, worker);
    const left = await countOpen();
    say(
      `${kills.length} kills in ${Math.round((Date.now() - began) / 1_000)} s, under way: ${tally(kills)}`,
    );

    mail.hurry();
    expect(await worker.end()).toEqual([0, null]);
    worker.skip(hourMs);
    await worker.restart();
    await expect.poll(countOpen, { timeout: 60_000 + reminders * 10, interval: 250 }).toBe(0);
    expect(await worker.end()).toEqual([0, null]);

    const mails = readMailLog(join(folder, 'mails.jsonl'));
    const { doubles, done, ...broken } = await judge(place, works, mails, kills);
    const inAll = Object.values(doubles).reduce((sum, one) => sum + one, 0);
    say(
      `${due} reminders due in ${mails.length} mails, ${done.task} tasks done and ${done.report} reports submitted meanwhile of ${works.length}, ${left} rows left when the kills ended; ` +
        `doubled under their own Message-ID: ${inAll} ${JSON.stringify(doubles)}`,
    );
    expect(broken).toEqual({
      lost: [],
      imagined: [],
      late: [],
      split: [],
      unsettled: [],
      unexplained: [],
    });
    // Kills of every kind must have caught a mail on its way, or this test proved nothing.
    const hit = new Set<Kind>(kills.filter((kill) => kill.hit).map(({ kind }) => kind));
    expect([...hit].toSorted()).toEqual([...new Set(kills.map(({ kind }) => kind))].toSorted());
    expect(Math.min(done.task, done.report)).toBeGreaterThan(0);
  });
});
