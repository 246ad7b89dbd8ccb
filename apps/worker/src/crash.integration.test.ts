import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { vietnamInstant } from '@tiendo/calendar';
import { replanTenant } from '@tiendo/core/reminders';
import { recordProgress } from '@tiendo/core/tasks';
import {
  appSecret,
  inContext,
  makeActor,
  makeAgency,
  makePlan,
  makeTask,
  makeTenant,
  openTestDatabase,
  remindPlainly,
  type TestDatabase,
} from '@tiendo/testing';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startMailSink, type MailSink, type SunkMail } from '../test/mail-sink.ts';
import { createRandom } from '../test/random.ts';

const kills = 20;
const tenants = 4;
const agenciesEach = 6;
const peopleEach = 14;

const today = '2026-06-08';
const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000);
const program = fileURLToPath(new URL('../test/crash-worker.ts', import.meta.url));
const redisUrl = process.env.TEST_REDIS_URL ? `${process.env.TEST_REDIS_URL}/12` : undefined;

type Officer = Awaited<ReturnType<typeof makeActor>>;

/** A task that its agency's people are reminded of today: seven days before it is due, or, the day before having been missed, three days. */
interface Work {
  taskId: string;
  tenantId: string;
  officers: Officer[];
  /** When its completion had been committed, by the machine's clock. */
  doneAt: number | null;
}

let place: TestDatabase;
let sink: MailSink;
beforeEach(async () => {
  place = await openTestDatabase();
  sink = await startMailSink();
});
afterEach(async () => {
  await sink.stop();
  await place.close();
});

async function fill(): Promise<Work[]> {
  const works: Work[] = [];
  for (let i = 0; i < tenants; i += 1) {
    const tenant = await makeTenant(place.database);
    await remindPlainly(place.database, tenant.id);
    for (let j = 0; j < agenciesEach; j += 1) {
      const agency = await place.database.withTenant(tenant.id, (db) => makeAgency(db));
      const role = { role: 'agency_officer' as const, agencyId: agency.id };
      const officers = [];
      for (let k = 0; k < peopleEach; k += 1) {
        officers.push(await makeActor(place.database, tenant, role));
      }
      const assigned = [{ agencyId: agency.id }];
      for (const dueOn of ['2026-06-15', '2026-06-10']) {
        const task = await place.database.withTenant(tenant.id, async (db) => {
          const plan = await makePlan(db);
          return makeTask(db, plan.id, { dueOn, agencies: assigned });
        });
        works.push({ taskId: task.id, tenantId: tenant.id, officers, doneAt: null });
      }
    }
    const now = new Date(vietnamInstant('2026-06-01', '09:00'));
    await place.database.withTenant(tenant.id, (db) =>
      replanTenant(db, { now, today: '2026-06-01' }),
    );
  }
  return works;
}

async function finish(work: Work): Promise<void> {
  const [officer] = work.officers;
  if (!officer) return;
  await inContext(place.database, officer, today, (ctx) =>
    recordProgress(ctx, {
      taskId: work.taskId,
      submissionId: randomUUID(),
      status: 'done',
      percent: 100,
      note: '',
      completedOn: null,
      fileIds: [],
    }),
  );
  work.doneAt = Date.now();
}

function startChild(redis: string | undefined, shiftMs: number): ChildProcess {
  return fork(program, {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: place.databaseUrl,
      APP_SECRET: appSecret,
      SMTP_URL: sink.url,
      DATA_DIR: tmpdir(),
      CRASH_SHIFT_MS: String(shiftMs),
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
      ...(redis && { REDIS_URL: redis }),
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

async function readyOf(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit').then(() => {
    throw new Error('The worker ended before it was ready.');
  });
  await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => undefined);
}

const countOpen = async () => {
  const rows = await place.inspect<{ count: number }>(
    `SELECT count(*)::int AS count FROM reminder WHERE send_on <= $1 AND state IN ('planned', 'sending')`,
    [today],
  );
  return rows[0]?.count ?? -1;
};

const stores: [string, string | undefined][] = [['PostgreSQL', undefined]];
if (redisUrl) stores.push(['Redis', redisUrl]);

test('crashes are tried on Redis as well wherever TEST_REDIS_URL names one; CI must', () => {
  expect(redisUrl !== undefined || process.env.CI !== 'true').toBe(true);
});

describe.each(stores)(`${kills} kills while reminders go out, queue on %s`, (name, redis) => {
  test('none lost, none after completion, doubles only under one Message-ID', {
    timeout: 300_000,
  }, async () => {
    const random = createRandom(seed);
    process.stdout.write(`crash test on ${name}: CRASH_SEED=${seed}\n`);
    if (redis) {
      const client = new Redis(redis);
      await client.flushdb();
      await client.quit();
    }
    const works = await fill();
    const shiftMs = vietnamInstant(today, '08:30') - Date.now();
    sink.answer = () => sleep(50 + random() * 350);

    for (let i = 0; i < kills; i += 1) {
      const child = startChild(redis, shiftMs);
      await readyOf(child);
      const undone = works.filter((work) => work.doneAt === null);
      const victim = undone[Math.floor(random() * undone.length)];
      await sleep(200 + random() * 600);
      if (victim && i % 2 === 0) await finish(victim);
      await sleep(random() * 200);
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    }
    const leftToDo = await countOpen();
    const underFire = sink.mails.length;
    sink.answer = () => Promise.resolve();
    const last = startChild(redis, shiftMs);
    await expect.poll(countOpen, { timeout: 60_000, interval: 250 }).toBe(0);
    const gone = once(last, 'exit');
    last.kill('SIGTERM');
    expect(await gone).toEqual([0, null]);

    const found = judge(works);
    expect(found.late, 'written after the work was done').toEqual([]);
    expect(found.lost, 'owed, and never spoken of').toEqual([]);
    expect(found.split, 'people with more than one Message-ID').toEqual([]);
    const failed = await place.inspect(
      `SELECT rung, state, reason FROM reminder WHERE send_on <= $1 AND state NOT IN ('sent', 'cancelled')
         AND NOT (state = 'skipped' AND reason IN ('past', 'superseded'))`,
      [today],
    );
    expect(failed).toEqual([]);
    process.stdout.write(
      `crash test on ${name}: ${kills} kills, ${sink.mails.length} mails (${underFire} between kills), ${found.doubles} doubled under their own ` +
        `Message-ID, ${leftToDo} rows left to the last worker, ${works.filter((work) => work.doneAt).length} tasks done meanwhile\n`,
    );
    // A kill must have caught something under way, or this test proved nothing.
    expect(leftToDo).toBeGreaterThan(0);
    expect(underFire).toBeGreaterThan(0);
  });
});

/** What the mails that the server took say about the promises. */
function judge(works: readonly Work[]) {
  const byPerson = new Map<string, SunkMail[]>();
  for (const mail of sink.mails) {
    byPerson.set(mail.to, [...(byPerson.get(mail.to) ?? []), mail]);
  }
  const late: string[] = [];
  const lost: string[] = [];
  for (const work of works) {
    for (const officer of work.officers) {
      const speaking = (byPerson.get(officer.email) ?? []).filter((mail) =>
        mail.text.includes(work.taskId),
      );
      const doneAt = work.doneAt;
      if (doneAt === null && speaking.length === 0) lost.push(officer.email);
      if (doneAt === null) continue;
      for (const mail of speaking) {
        const writtenAt = Number(/written-at=(\d+)/.exec(mail.text)?.[1]);
        if (!(writtenAt <= doneAt)) late.push(`${officer.email}: ${writtenAt - doneAt} ms`);
      }
    }
  }
  const split = [...byPerson].filter(
    ([, mails]) => new Set(mails.map((m) => m.messageId)).size > 1,
  );
  const doubles = sink.mails.length - new Set(sink.mails.map((mail) => mail.messageId)).size;
  return { late, lost, split: split.map(([to]) => to), doubles };
}
