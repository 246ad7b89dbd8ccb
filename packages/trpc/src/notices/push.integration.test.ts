import { mostBrowsers } from '@tiendo/contracts';
import {
  failureOf,
  makeActor,
  makeAgency,
  makeCaller,
  makeTenant,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

const today = '2026-07-01';
const subscription = (address: string, p256dh = 'B'.repeat(87)) => ({
  endpoint: address,
  keys: { p256dh, auth: 'A'.repeat(22) },
});
const endpoint = 'https://fcm.googleapis.com/fcm/send/abc';
const wake = vi.fn<() => Promise<void>>(() => Promise.resolve());
let db: TestDatabase;
let tenant: TestTenant;
let officer: Actor;

type Actor = Awaited<ReturnType<typeof makeActor>>;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  wake.mockClear();
  tenant = await makeTenant(db.database);
  officer = await colleague();
});

async function colleague(of = tenant): Promise<Actor> {
  const { id } = await db.database.withTenant(of.id, (scope) => makeAgency(scope));
  return makeActor(db.database, of, { role: 'agency_officer', agencyId: id });
}

const call = (actor: Actor, tenantSlug = actor.tenant.slug) =>
  makeCaller(testDeps(db.database, { wake }), actor, { today, tenantSlug }).notices;

const browsersOf = async (actor: Actor) => (await call(actor).listBrowsers()).browsers;
const rows = (of = tenant) =>
  db.inspect<{ member_id: string; endpoint: string; p256dh: string }>(
    'SELECT member_id, endpoint, p256dh FROM push_subscription WHERE tenant_id = $1 ORDER BY created_at, id',
    [of.id],
  );
const replans = async () =>
  (
    await db.inspect(
      `SELECT 1 FROM outbox_event WHERE kind = 'reminders.replan' AND tenant_id = $1`,
      [tenant.id],
    )
  ).length;
const audit = () =>
  db.inspect(
    `SELECT member_id, action, before, after FROM audit_entry WHERE entity = 'push_subscription' AND tenant_id = $1 ORDER BY id`,
    [tenant.id],
  );

describe('subscribePush', () => {
  test('puts the browser on the list, plans the reminders anew and says so in the log without its address', async () => {
    expect(await call(officer).listBrowsers()).toEqual({ isUsed: true, browsers: [] });
    await call(officer).subscribePush(subscription(endpoint));
    expect(await browsersOf(officer)).toEqual([
      { id: expect.any(String), endpoint, family: 'chromium', since: today },
    ]);
    expect(await replans()).toBe(1);
    expect(wake).toHaveBeenCalledWith('outbox.drain');
    expect(await audit()).toEqual([
      {
        member_id: officer.memberId,
        action: 'created',
        before: null,
        after: { pushService: 'fcm.googleapis.com', since: today },
      },
    ]);
  });

  test('twice, also at once, is one row with the newest keys; a second browser is no new way to reach somebody', async () => {
    const again = subscription(endpoint, 'C'.repeat(87));
    await Promise.all([
      call(officer).subscribePush(subscription(endpoint)),
      call(officer).subscribePush(subscription(endpoint)),
    ]);
    await call(officer).subscribePush(again);
    expect(await rows()).toMatchObject([{ endpoint, p256dh: again.keys.p256dh }]);
    await call(officer).subscribePush(subscription(`${endpoint}2`));
    expect(await rows()).toHaveLength(2);
    expect(await replans()).toBe(1);
    expect(await audit()).toHaveLength(2);
  });

  test('moves from the colleague who had switched it on in that browser, within the tenant only', async () => {
    const [other, elsewhere] = [await colleague(), await colleague(await makeTenant(db.database))];
    await call(other).subscribePush(subscription(endpoint));
    await call(elsewhere).subscribePush(subscription(endpoint));
    await call(officer).subscribePush(subscription(endpoint));
    expect(await rows()).toMatchObject([{ member_id: officer.memberId }]);
    expect(await browsersOf(other)).toEqual([]);
    expect(await browsersOf(elsewhere)).toMatchObject([{ endpoint }]);
    expect(await audit()).toMatchObject([
      { member_id: other.memberId, action: 'created' },
      { member_id: officer.memberId, action: 'removed' },
      { member_id: officer.memberId, action: 'created' },
    ]);
    expect(await replans()).toBe(2);
  });

  test('by two accounts on one browser at once leaves it with one of them', async () => {
    const people = [officer, await colleague(), await colleague()];
    await Promise.all(people.map((person) => call(person).subscribePush(subscription(endpoint))));
    expect(await rows()).toHaveLength(1);
  });

  test('has a limit a person, also when browsers come at once; a known one is not refused', async () => {
    const subscribe = (number: number) =>
      call(officer).subscribePush(subscription(`${endpoint}${number}`));
    const results = await Promise.allSettled(
      Array.from({ length: mostBrowsers + 2 }, (_, number) => subscribe(number)),
    );
    const refused = results.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(2);
    expect(await rows()).toHaveLength(mostBrowsers);
    expect(await failureOf(subscribe(99))).toMatchObject({
      errorCode: 'too_many_browsers',
      httpStatus: 409,
    });
    const taken = results.findIndex(({ status }) => status === 'fulfilled');
    await subscribe(taken);
    const [first] = await browsersOf(officer);
    await call(officer).unsubscribePush({ id: first?.id ?? '' });
    await subscribe(99);
  });

  test.each([
    'http://push.example.vn/p',
    'https://127.0.0.1/p',
    'https://2130706433/p',
    'https://localhost/p',
    'https://may-chu-noi-bo/p',
    'https://10.1.2.3/p',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/p',
    'https://[::ffff:10.0.0.1]/p',
    'https://a:b@push.example.vn/p',
    'ftp://push.example.vn/p',
    'push.example.vn',
    `https://push.example.vn/${'a'.repeat(2_000)}`,
    '',
  ])('refuses to knock at %s', async (address) => {
    const refused = call(officer).subscribePush(subscription(address));
    const failure = await failureOf(refused);
    expect(failure).toMatchObject({ httpStatus: 422, fieldErrors: { endpoint: 'push_address' } });
    expect(await rows()).toEqual([]);
    expect(await replans()).toBe(0);
  });

  test.each([
    ['p256dh', ''],
    ['p256dh', 'x'.repeat(500)],
    ['auth', 'không phải khóa'],
  ])('refuses a key that is none: %s %s', async (name, value) => {
    const good = subscription(endpoint);
    const bad = { ...good, keys: { ...good.keys, [name]: value } };
    expect(await failureOf(call(officer).subscribePush(bad))).toMatchObject({
      errorCode: 'invalid_input',
    });
  });
});

test('listBrowsers says when the tenant does not remind by browser', async () => {
  const admin = await makeActor(db.database, tenant, { role: 'admin' });
  const { reminders } = makeCaller(testDeps(db.database), admin, { today });
  const { policy, rowVersion } = await reminders.readPolicy();
  await reminders.updatePolicy({ policy: { ...policy, channels: ['inbox', 'email'] }, rowVersion });
  expect(await call(officer).listBrowsers()).toEqual({ isUsed: false, browsers: [] });
});

describe('unsubscribePush', () => {
  test('ends it, twice as well; the reminders are planned anew when it was the last', async () => {
    await call(officer).subscribePush(subscription(endpoint));
    await call(officer).subscribePush(subscription(`${endpoint}2`));
    const ids = (await browsersOf(officer)).map(({ id }) => id);
    await call(officer).unsubscribePush({ id: ids[0] ?? '' });
    expect(await replans()).toBe(1);
    const last = () => call(officer).unsubscribePush({ id: ids[1] ?? '' });
    await Promise.all([last(), last()]);
    await last();
    expect(await rows()).toEqual([]);
    expect(await replans()).toBe(2);
    expect(await audit()).toHaveLength(4);
  });

  test('touches nobody else’s: not a colleague’s, not another tenant’s', async () => {
    await call(officer).subscribePush(subscription(endpoint));
    const [row] = await browsersOf(officer);
    const stranger = await colleague(await makeTenant(db.database));
    for (const other of [await colleague(), stranger]) {
      expect(await browsersOf(other)).toEqual([]);
      await call(other).unsubscribePush({ id: row?.id ?? '' });
    }
    expect(await rows()).toHaveLength(1);
    expect(await failureOf(call(stranger, tenant.slug).listBrowsers())).toMatchObject({
      errorCode: 'tenant_not_found',
    });
  });
});

test('whoever leaves takes their browsers with them', async () => {
  const admin = await makeActor(db.database, tenant, { role: 'admin' });
  await call(officer).subscribePush(subscription(endpoint));
  const { members } = makeCaller(testDeps(db.database), admin, { today });
  await members.removeMember({ id: officer.memberId, rowVersion: 0 });
  expect(await rows()).toEqual([]);
});
