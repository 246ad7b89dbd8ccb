import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuth, type Auth } from '@tiendo/auth';
import { createDiskStore } from '@tiendo/core/files';
import { roleUrls } from '@tiendo/db';
import { createQueue, queueStore, type JobQueue } from '@tiendo/queue';
import {
  appSecret,
  freePort,
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeSchedule,
  makeTenant,
  openTestDatabase,
  testDeps,
  type TestDatabase,
} from '@tiendo/testing';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMailSink, type MailSink } from '../test/mail-sink.ts';
import { forkWorker, type WorkerProcess } from '../test/worker-process.ts';

const redisUrl = process.env.TEST_REDIS_URL ? `${process.env.TEST_REDIS_URL}/13` : undefined;
const stores: [string, string | undefined][] = [['PostgreSQL', undefined]];
if (redisUrl) stores.push(['Redis', redisUrl]);

const planDocument = new URL(
  '../../../packages/plan-import/test/documents/traffic-commune.txt',
  import.meta.url,
);

let place: TestDatabase;
let sink: MailSink;
let dataDir: string;
beforeAll(async () => {
  place = await openTestDatabase();
  sink = await startMailSink();
  dataDir = await mkdtemp(join(tmpdir(), 'tiendo-worker-'));
});
afterAll(async () => {
  await sink.stop();
  await place.close();
  await rm(dataDir, { recursive: true });
});

const environment = (): Record<string, string> => ({
  DATABASE_URL: place.databaseUrl,
  APP_SECRET: appSecret,
  SMTP_URL: sink.url,
  APP_URL: 'http://tiendo.test',
  DATA_DIR: dataDir,
});

describe.each(stores)('the worker with its queue on %s', (_, redis) => {
  let worker: WorkerProcess;
  let auth: Auth;
  let queue: JobQueue;
  let port: number;

  beforeAll(async () => {
    if (redis) {
      const client = new Redis(redis);
      await client.flushdb();
      await client.quit();
    }
    port = await freePort();
    const { platform } = place.database;
    auth = createAuth({ platform, appSecret, clock: () => new Date() });
    const postgresUrl = roleUrls(place.databaseUrl, appSecret).queue;
    queue = createQueue({ store: queueStore({ redisUrl: redis, postgresUrl }), onError: () => {} });
    worker = forkWorker({
      ...environment(),
      WORKER_PORT: String(port),
      ...(redis && { REDIS_URL: redis }),
    });
    await worker.ready;
  });
  afterAll(async () => {
    await queue.close();
    worker.child.kill('SIGKILL');
  });

  const deps = () =>
    testDeps(place.database, { auth, wake: (job) => queue.wake(job), clock: () => new Date() });
  const mailTo = (address: string) =>
    expect
      .poll(() => sink.mails.find((mail) => mail.to === address)?.text ?? '', { timeout: 15_000 })
      .not.toBe('');
  const textTo = (address: string) => sink.mails.find((mail) => mail.to === address)?.text ?? '';

  test('says that it is alive and ready', async () => {
    for (const path of ['healthz', 'readyz']) {
      expect((await fetch(`http://127.0.0.1:${port}/${path}`)).status).toBe(200);
    }
    expect((await fetch(`http://127.0.0.1:${port}/other`)).status).toBe(404);
  });

  test('a plan document is read as soon as it is uploaded', async () => {
    const admin = await makeActor(place.database, await makeTenant(place.database));
    const files = createDiskStore(join(dataDir, 'files'));
    const caller = makeCaller({ ...deps(), files }, admin);
    const form = new FormData();
    form.set('file', new File([await readFile(planDocument)], 'Kế hoạch.txt'));
    form.set('purpose', 'plan_document');
    const { id: fileId } = await caller.files.uploadFile(form);
    const { id } = await caller.imports.startImport({ fileId });
    await expect
      .poll(async () => (await caller.imports.readImport({ id })).state, { timeout: 4_000 })
      .toBe('review');
    const { items, header } = await caller.imports.readImport({ id });
    expect(items.length).toBeGreaterThan(5);
    expect(header?.title).not.toBe('');
  });

  test('an invitation is mailed, with a link that works', async () => {
    const tenant = await makeTenant(place.database);
    const admin = await makeActor(place.database, tenant, { role: 'admin' });
    const email = `moi-${port}@example.test`;
    const agency = await place.database.withTenant(tenant.id, (db) => makeAgency(db));
    await makeCaller(deps(), admin).members.inviteMember({
      email,
      fullName: 'Trần Văn Mời',
      role: 'agency_officer',
      agencyId: agency.id,
    });
    await mailTo(email);
    const token = /http:\/\/tiendo\.test\/loi-moi\/(\S+)/.exec(textTo(email))?.[1] ?? '';
    expect(await auth.readLink(token)).toMatchObject({ kind: 'invitation', email });
  });

  test('a password reset is mailed', async () => {
    const tenant = await makeTenant(place.database);
    const { email } = await makeActor(place.database, tenant);
    await makeCaller(deps(), await makeActor(place.database, tenant)).auth.requestPasswordReset({
      email,
    });
    await mailTo(email);
    const token = /http:\/\/tiendo\.test\/dat-lai-mat-khau\/(\S+)/.exec(textTo(email))?.[1] ?? '';
    expect(await auth.readLink(token)).toMatchObject({ kind: 'reset', email });
  });

  test('a returned report is told at once to its agency, with the reason and the form', async () => {
    const tenant = await makeTenant(place.database);
    const year = new Date().getUTCFullYear();
    const agency = await place.database.withTenant(tenant.id, async (db) => {
      const agency = await makeAgency(db);
      const plan = await makePlan(db, { periodFrom: year - 1, periodTo: year + 1 });
      const due = { mode: 'within' as const, days: 15 };
      const rule = { kind: 'monthly' as const, due };
      await makeSchedule(db, plan.id, { rule, reporterIds: [agency.id] });
      return agency;
    });
    const role = { role: 'agency_officer' as const, agencyId: agency.id };
    const officer = await makeActor(place.database, tenant, role);
    const coordinator = await makeActor(place.database, tenant, { role: 'coordinator' });
    const reports = () => makeCaller(deps(), officer).reporting.listMyObligations();
    // Waking may be lost on a busy machine, and the daily tick is far away.
    const opened = async () => {
      await queue.wake('obligations.open');
      return (await reports()).length;
    };
    await expect.poll(opened, { timeout: 20_000, interval: 1_000 }).toBeGreaterThan(0);
    const [report] = await reports();
    if (!report) return;
    const obligationId = report.id;
    const content = { results: 'Đã làm', difficulties: '', proposals: '', figures: [] };
    await makeCaller(deps(), officer).reporting.submitReport({
      obligationId,
      rowVersion: report.rowVersion,
      ...content,
    });
    await makeCaller(deps(), coordinator).reporting.decideReport({
      obligationId,
      rowVersion: report.rowVersion + 1,
      decision: 'return',
      reason: 'Thiếu số liệu <cấp xã>',
    });
    await mailTo(officer.email);
    expect(textTo(officer.email)).toContain('Thiếu số liệu <cấp xã>');
    expect(textTo(officer.email)).toContain(`/${tenant.slug}/bao-cao/${obligationId}`);
    expect(sink.mails.filter((mail) => mail.to === coordinator.email)).toEqual([]);
  });

  test('ends cleanly when it is told to', async () => {
    worker.child.kill('SIGTERM');
    const { code, output } = await worker.ended;
    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
  });
});

describe('the worker does not start', () => {
  test('without its settings: one line names them', async () => {
    const { code, output } = await forkWorker({ APP_SECRET: appSecret, SMTP_URL: 'nowhere' }).ended;
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    for (const name of ['DATABASE_URL', 'SMTP_URL', 'APP_URL', 'DATA_DIR']) {
      expect(output).toContain(name);
    }
  });

  test('on a database that does not isolate tenants', async () => {
    await place.inspect('ALTER TABLE reminder NO FORCE ROW LEVEL SECURITY');
    const { code, output } = await forkWorker(environment()).ended;
    await place.inspect('ALTER TABLE reminder FORCE ROW LEVEL SECURITY');
    expect(code).toBe(1);
    expect(output).toContain('reminder: row-level security is not forced');
  });
});
