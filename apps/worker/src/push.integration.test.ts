import { createECDH } from 'node:crypto';
import { drainOutbox } from '@tiendo/core/outbox';
import { reminderOutboxHandlers } from '@tiendo/core/reminders';
import { createPushSender } from '@tiendo/notify';
import { isPushAddress } from '@tiendo/notify/push-address';
import { startHttpGateway, type HttpGateway } from '@tiendo/notify/testing/http-gateway';
import { createPushBrowser, readVapid } from '@tiendo/notify/testing/push-browser';
import {
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeTask,
  makeTenant,
  openTestDatabase,
  testDeps,
  type TestDatabase,
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startDispatching, type Dispatching } from '../test/dispatching.ts';
import { startMailSink, type MailSink } from '../test/mail-sink.ts';

const vapid = createECDH('prime256v1');
const publicKey = vapid.generateKeys().toString('base64url');
// One key in 256 begins with a zero, which Node leaves out and a VAPID key does not.
const privateKey = Buffer.concat([Buffer.alloc(32), vapid.getPrivateKey()])
  .subarray(-32)
  .toString('base64url');
let place: TestDatabase;
let sink: MailSink;
let service: HttpGateway;
let day: Dispatching;

beforeAll(async () => {
  place = await openTestDatabase();
  [sink, service] = await Promise.all([startMailSink(), startHttpGateway()]);
  const subject = 'mailto:van-hanh@tiendo.test';
  const push = createPushSender({ publicKey, privateKey, subject, allowLoopback: true });
  day = startDispatching(place.database, sink.url, { push });
});
afterAll(async () => {
  day.close();
  await Promise.all([sink.stop(), service.close()]);
  await place.close();
});
beforeEach(async () => {
  service.requests.length = 0;
  service.answer({ status: 201 });
  await place.inspect(`UPDATE tenant SET status = 'suspended'`);
});

/** An officer of an agency that owes a task on Monday 15 June 2026, who can switch notices on in browsers, as from a page. */
async function office() {
  const tenant = await makeTenant(place.database);
  const { agency, task } = await place.database.withTenant(tenant.id, async (db) => {
    const agency = await makeAgency(db);
    const plan = await makePlan(db);
    const agencies = [{ agencyId: agency.id }];
    return { agency, task: await makeTask(db, plan.id, { dueOn: '2026-06-15', agencies }) };
  });
  const role = 'agency_officer';
  const officer = await makeActor(place.database, tenant, { role, agencyId: agency.id });
  day.goTo('2026-06-05', '09:00');
  await day.replan(tenant.id);
  const deps = testDeps(place.database, {
    clock: day.clock,
    isPushAddress: (endpoint) => isPushAddress(endpoint, { allowLoopback: true }),
  });
  const { notices } = makeCaller(deps, officer);
  return { tenant, task, notices, at: (path: string) => `${service.url}/${path}` };
}

/** What the worker does when it is woken after a change. */
async function follow() {
  // The server's clock, which dates the events, is not the test's.
  await place.inspect(`UPDATE outbox_event SET available_at = '2026-06-01' WHERE done_at IS NULL`);
  const mail = { render: neverAsked, send: neverAsked, mailDomain: 'tiendo.test' };
  const handlers = reminderOutboxHandlers(mail);
  await drainOutbox({ database: place.database, handlers, clock: day.clock });
}

function neverAsked(): never {
  throw new Error('no mail is to be written here');
}

const ledger = async (tenantId: string) =>
  (
    await place.inspect<{ line: string }>(
      `SELECT concat_ws(' ', rung, state, reason) AS line FROM reminder
       WHERE tenant_id = $1 AND channel = 'push' ORDER BY send_on, state`,
      [tenantId],
    )
  ).map(({ line }) => line);

test('a browser that is switched on is told, encrypted for it alone, when a reminder falls due', async () => {
  const { tenant, task, notices, at } = await office();
  expect(await ledger(tenant.id)).toEqual([]);
  const browser = createPushBrowser();
  await notices.subscribePush(browser.subscribe(at('p/abc')));
  await follow();
  expect(await ledger(tenant.id)).toContain('before-7 planned');
  day.goTo('2026-06-08', '07:59');
  await day.tick();
  expect(service.requests).toEqual([]);
  day.goTo('2026-06-08', '08:00');
  await Promise.all([day.tick(), day.tick()]);
  expect(service.requests.map(({ path }) => path)).toEqual(['/p/abc']);
  const { body = Buffer.alloc(0), headers } = service.requests[0] ?? {};
  expect(browser.decrypt(body)).toMatchObject({
    title: expect.stringContaining(tenant.name),
    body: expect.stringContaining(task.title),
    url: `http://tiendo.test/${tenant.slug}/nhiem-vu/${task.id}`,
    tag: expect.any(String),
  });
  expect(body.includes(task.title)).toBe(false);
  expect(readVapid(headers?.authorization).publicKey).toBe(publicKey);
  expect(await ledger(tenant.id)).toContain('before-7 sent');
});

test('a browser that is switched off before is not told', async () => {
  const { tenant, notices, at } = await office();
  await notices.subscribePush(createPushBrowser().subscribe(at('p/off')));
  await follow();
  expect(await ledger(tenant.id)).toContain('before-7 planned');
  const [row] = (await notices.listBrowsers()).browsers;
  await notices.unsubscribePush({ id: row?.id ?? '' });
  await follow();
  expect(await ledger(tenant.id)).not.toContain('before-7 planned');
  day.goTo('2026-06-08', '08:00');
  await day.tick();
  expect(service.requests).toEqual([]);
});

test('of two browsers the one that is gone is forgotten, the other told once', async () => {
  const { tenant, notices, at } = await office();
  const [gone, kept] = [createPushBrowser(), createPushBrowser()];
  await notices.subscribePush(gone.subscribe(at('p/gone')));
  await notices.subscribePush(kept.subscribe(at('p/kept')));
  await follow();
  service.answer(({ path }) => ({ status: path === '/p/gone' ? 410 : 201 }));
  day.goTo('2026-06-08', '08:00');
  await day.tick();
  await day.tick();
  expect(service.requests.map(({ path }) => path).toSorted()).toEqual(['/p/gone', '/p/kept']);
  expect((await notices.listBrowsers()).browsers).toMatchObject([{ endpoint: at('p/kept') }]);
  expect(await ledger(tenant.id)).toContain('before-7 sent');
});

test('when the last one is gone, nothing more is planned for browsers', async () => {
  const { tenant, notices, at } = await office();
  await notices.subscribePush(createPushBrowser().subscribe(at('p/gone')));
  await follow();
  service.answer({ status: 410 });
  day.goTo('2026-06-08', '08:00');
  await day.tick();
  expect((await notices.listBrowsers()).browsers).toEqual([]);
  await follow();
  const lines = await ledger(tenant.id);
  expect(lines).toContain('before-7 failed rejected');
  expect(lines.filter((line) => line.endsWith(' planned'))).toEqual([]);
});

test('a push service that is down is tried again, and tells once', async () => {
  const { notices, at } = await office();
  const browser = createPushBrowser();
  await notices.subscribePush(browser.subscribe(at('p/abc')));
  await follow();
  service.answer({ status: 503 });
  day.goTo('2026-06-08', '08:00');
  await day.tick();
  service.answer({ status: 201 });
  day.goTo('2026-06-08', '08:30');
  await day.tick();
  await day.tick();
  const said = service.requests.map(({ body }) => browser.decrypt(body));
  expect(said).toEqual([said[0], said[0]]);
  expect(said[0]).toMatchObject({ title: expect.any(String) });
});
