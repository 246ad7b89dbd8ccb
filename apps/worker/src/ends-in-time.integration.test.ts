import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { vietnamInstant } from '@tiendo/calendar';
import { openTestDatabase, type TestDatabase } from '@tiendo/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasRedis, startMortalRedis, type MortalRedis } from '../test/faults/mortal-redis.ts';
import { startMortalWorker, type MortalWorker } from '../test/faults/mortal-worker.ts';
import { fillOffice, today } from '../test/faults/office.ts';
import { startMailSink, type MailSink } from '../test/mail-sink.ts';

/** So many mails would keep the worker busy for longer than it may take to end, five at a time. */
const reminders = 300;
const answerMs = 1_000;

let folder: string;
let place: TestDatabase;
let sink: MailSink;
let redis: MortalRedis | undefined;
let worker: MortalWorker | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo-end-'));
  place = await openTestDatabase();
  sink = await startMailSink();
  sink.answer = () => sleep(answerMs);
});
afterEach(async () => {
  await worker?.stop();
  await redis?.stop();
  await sink.stop();
  await place.close();
  await rm(folder, { recursive: true, force: true });
  [redis, worker] = [undefined, undefined];
});

const sentMails = async () => {
  const rows = await place.inspect<{ mailId: string }>(
    `SELECT mail_id AS "mailId" FROM message WHERE state = 'sent' AND channel = 'email'`,
  );
  return rows.map(({ mailId }) => `<${mailId}>`).toSorted();
};
const heldMails = () => place.inspect(`SELECT id FROM message WHERE state = 'sending'`);

async function startBusyWorker(): Promise<MortalWorker> {
  await fillOffice(place, reminders);
  const started = await startMortalWorker({
    databaseUrl: place.databaseUrl,
    redisUrl: redis?.url,
    smtpUrl: sink.url,
    dataDir: folder,
    shiftMs: vietnamInstant(today, '08:30') - Date.now(),
  });
  worker = started;
  await expect.poll(() => sink.mails.length, { timeout: 20_000 }).toBeGreaterThan(7);
  return started;
}

/** How it ends: ten seconds after the signal it would do so with 1. What the mail server has, the ledger must know; nothing may stay held. */
async function endOf(own: MortalWorker) {
  const code = await own.end();
  const taken = sink.mails.map(({ messageId }) => messageId).toSorted();
  return { code, taken, sent: await sentMails(), held: await heldMails() };
}

test('told to end in the middle of many mails, it records those on their way and leaves the rest', async () => {
  const { taken, ...end } = await endOf(await startBusyWorker());
  expect(end).toEqual({ code: [0, null], sent: taken, held: [] });
  expect(taken.length).toBeLessThan(40);
});

test.runIf(hasRedis())('so it does when its Redis has been killed under it', async () => {
  redis = await startMortalRedis(folder);
  const own = await startBusyWorker();
  await redis.kill();
  await sleep(300);
  const { taken, ...end } = await endOf(own);
  expect(end).toEqual({ code: [0, null], sent: taken, held: [] });
});
