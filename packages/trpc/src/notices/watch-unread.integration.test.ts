import { createAuth, sessionKey, type Auth } from '@tiendo/auth';
import { giveNotices, makeWatchTicket } from '@tiendo/core/notices';
import {
  appSecret,
  failureOf,
  givePassword,
  makeActor,
  makeTenant,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createRequestContext } from '#app/context.ts';
import { appRouter } from '#app/router.ts';

const password = 'nước chảy đá mòn, ai ơi';
let db: TestDatabase;
let auth: Auth;
let tenant: TestTenant;
beforeAll(async () => {
  db = await openTestDatabase();
  const { platform } = db.database;
  auth = createAuth({ platform, appSecret, clock: () => new Date() });
});
afterAll(() => db.close());
beforeEach(async () => {
  tenant = await makeTenant(db.database);
});

const notices = (sessionToken: string | null, tenantSlug: string | null) =>
  appRouter.createCaller(
    createRequestContext(testDeps(db.database, { auth }), {
      sessionToken,
      tenantSlug,
      source: 'test',
    }),
  ).notices;
const count = (...tickets: string[]) => notices(null, null).countWatched({ tickets });

async function signedIn(of = tenant) {
  const actor = await makeActor(db.database, of);
  await givePassword(db.database, actor.userId, password);
  const { token } = await auth.signIn({ email: actor.email, password, source: 'test' });
  const { ticket, unread } = await notices(token, of.slug).watchUnread();
  return { actor, token, ticket, unread };
}

const give = (memberId: string, of = tenant) =>
  db.database.withTenant(of.id, (scope) =>
    scope.transaction((tx) =>
      giveNotices(tx, [
        { memberId, kind: 'reminders', payload: { taskIds: [], obligationIds: [], planIds: [] } },
      ]),
    ),
  );

test('a ticket counts its own person’s notices, in the order asked, in one statement a tenant', async () => {
  const here = await Promise.all([signedIn(), signedIn(), signedIn()]);
  const other = await makeTenant(db.database);
  const there = await signedIn(other);
  expect(here[0]?.unread).toBe(0);
  await give(here[1]?.actor.memberId ?? '');
  await give(there.actor.memberId, other);
  await give(there.actor.memberId, other);
  const tickets = [...here.map(({ ticket }) => ticket), there.ticket];
  const before = db.database.statementCount();
  expect(await count(...tickets)).toEqual([0, 1, 0, 2]);
  expect(db.database.statementCount() - before).toBe(2);
});

test('sign-out, a member who leaves, a disabled account and a suspended tenant end it', async () => {
  const [out, left, disabled] = await Promise.all([signedIn(), signedIn(), signedIn()]);
  const tickets = [out.ticket, left.ticket, disabled.ticket];
  expect(await count(...tickets)).toEqual([0, 0, 0]);
  await auth.signOut(out.token);
  await db.inspect(`UPDATE member SET status = 'removed' WHERE id = $1`, [left.actor.memberId]);
  await db.inspect(`UPDATE user_account SET disabled_at = now() WHERE id = $1`, [
    disabled.actor.userId,
  ]);
  expect(await count(...tickets)).toEqual([null, null, null]);
  const last = await signedIn();
  await db.inspect(`UPDATE tenant SET status = 'suspended' WHERE id = $1`, [tenant.id]);
  expect(await count(last.ticket)).toEqual([null]);
});

test('asking does not prolong a session', async () => {
  const { actor, ticket } = await signedIn();
  const end = () => db.inspect('SELECT expires_at FROM session WHERE user_id = $1', [actor.userId]);
  await db.inspect(`UPDATE session SET expires_at = now() + interval '1 day' WHERE user_id = $1`, [
    actor.userId,
  ]);
  const before = await end();
  expect(await count(ticket)).toEqual([0]);
  expect(await end()).toEqual(before);
  await db.inspect(
    `UPDATE session SET expires_at = now() - interval '1 second' WHERE user_id = $1`,
    [actor.userId],
  );
  expect(await count(ticket)).toEqual([null]);
});

test('a ticket that is altered, forged, or of another installation is none', async () => {
  const { actor, token, ticket } = await signedIn();
  const watch = {
    tenantId: tenant.id,
    memberId: actor.memberId,
    sessionKey: sessionKey(token),
  };
  expect(makeWatchTicket(appSecret, watch)).toBe(ticket);
  const bytes = Buffer.from(ticket, 'base64url');
  bytes.writeUInt8((bytes[20] ?? 0) ^ 1, 20);
  const wrong = [
    '',
    'x',
    'A'.repeat(128),
    bytes.toString('base64url'),
    makeWatchTicket('khác', watch),
  ];
  expect(await count(...wrong, ticket)).toEqual([null, null, null, null, null, 0]);
});

test('nobody gets a ticket without a session in the tenant', async () => {
  const { token } = await signedIn();
  const other = await makeTenant(db.database);
  expect(await failureOf(notices(null, tenant.slug).watchUnread())).toMatchObject({
    errorCode: 'unauthenticated',
  });
  expect(await failureOf(notices(token, other.slug).watchUnread())).toMatchObject({
    errorCode: 'tenant_not_found',
  });
});
