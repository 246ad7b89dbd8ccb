import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createDiskStore, uploadFile } from '@tiendo/core/files';
import { startImport } from '@tiendo/core/plan-imports';
import {
  appSecret,
  inContext,
  makeActor,
  makeTenant,
  openTestDatabase,
  type TestDatabase,
} from '@tiendo/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRandom } from '../test/random.ts';

const kills = 4;
const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000);
const program = fileURLToPath(new URL('../test/crash-worker.ts', import.meta.url));
const document = new URL(
  '../../../packages/plan-import/test/documents/traffic-commune.txt',
  import.meta.url,
);
/** A killed worker’s event is another’s after five minutes. */
const leaseMs = 5 * 60_000 + 1_000;

let db: TestDatabase;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo-crash-'));
  db = await openTestDatabase();
});
afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

async function start(): Promise<string> {
  const tenant = await makeTenant(db.database);
  const admin = await makeActor(db.database, tenant);
  const store = createDiskStore(join(folder, 'files'));
  // Long enough to be killed in the middle of.
  const filling = `\n${'Nội dung thuyết minh kèm theo, không có nhiệm vụ. '.repeat(30)}\n`.repeat(
    1_000,
  );
  const bytes = new TextEncoder().encode(readFileSync(document, 'utf8') + filling);
  const today = new Date().toISOString().slice(0, 10);
  return inContext(db.database, admin, today, async (ctx) => {
    const file = await uploadFile(ctx, store, { name: 'a.txt', bytes, purpose: 'plan_document' });
    const started = { fileId: file.id, planId: null, submissionId: undefined };
    return (await startImport({ ...ctx, now: new Date(0) }, started)).id;
  });
}

function startWorker(shiftMs: number): ChildProcess {
  return fork(program, {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: db.databaseUrl,
      APP_SECRET: appSecret,
      SMTP_URL: 'smtp://127.0.0.1:9',
      DATA_DIR: folder,
      CRASH_SHIFT_MS: String(shiftMs),
      CRASH_WAKE: 'outbox',
    },
    stdio: 'ignore',
  });
}

interface Standing extends Record<string, unknown> {
  state: string;
  version: number;
  items: number;
  attempts: number;
  done: boolean;
}

async function standingOf(id: string): Promise<Standing> {
  const [row] = await db.inspect<Standing>(
    `SELECT i.state::text, i.row_version AS version, e.attempts, e.done_at IS NOT NULL AS done,
       (SELECT count(*)::int FROM plan_import_item t WHERE t.import_id = i.id) AS items
     FROM plan_import i JOIN outbox_event e ON e.payload->>'importId' = i.id::text WHERE i.id = $1`,
    [id],
  );
  if (!row) throw new Error('The import is gone.');
  return row;
}

async function until(id: string, holds: (row: Standing) => boolean): Promise<Standing> {
  const end = Date.now() + 60_000;
  for (;;) {
    const row = await standingOf(id);
    if (holds(row) || Date.now() > end) return row;
    await sleep(20);
  }
}

test(`a document is read once, though ${kills} workers are killed over it (seed ${seed})`, {
  timeout: 240_000,
}, async () => {
  const random = createRandom(seed);
  const id = await start();
  let killed = 0;
  for (let attempt = 1; attempt <= kills; attempt += 1) {
    const worker = startWorker(attempt * leaseMs);
    const ended = once(worker, 'exit');
    await until(id, (row) => row.attempts >= attempt || row.done);
    // The first blows fall early: on a machine that is quick there would be nothing left to interrupt.
    await sleep(random() * 400 * attempt);
    worker.kill('SIGKILL');
    await ended;
    const row = await standingOf(id);
    // All of it or nothing of it.
    expect([row.state, row.items > 0]).toEqual([row.state, row.state === 'review']);
    if (!row.done) killed += 1;
  }
  expect(killed).toBeGreaterThan(0);
  const last = startWorker((kills + 1) * leaseMs);
  const row = await until(id, ({ done }) => done);
  const ended = once(last, 'exit');
  last.kill('SIGTERM');
  await ended;
  expect(row).toMatchObject({ state: 'review', version: 1, done: true });
  expect(row.items).toBeGreaterThan(5);
});
