import { randomUUID } from 'node:crypto';
import { argon2Passwords, claimAccountMails, createAuth } from '@tiendo/auth';
import { handleMemberInvited, inviteMember } from '@tiendo/core/members';
import {
  appSecret,
  failureOf,
  inContext,
  makeActor,
  makeTenant,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRequestContext } from '#app/context.ts';
import { appRouter } from '#app/router.ts';

const password = 'đi một ngày đàng';
const newPassword = 'học một sàng khôn';
let db: TestDatabase;
let tenant: TestTenant;
const woken: string[] = [];

beforeAll(async () => {
  db = await openTestDatabase();
  tenant = await makeTenant(db.database);
});
afterAll(() => db.close());

const openedAuth = () =>
  createAuth({ platform: db.database.platform, appSecret, clock: () => new Date() });

/** A browser with this cookie, or none. */
function browser(sessionToken: string | null = null, source = '192.0.2.1') {
  const wake = (job: string) => {
    woken.push(job);
    return Promise.resolve();
  };
  const deps = testDeps(db.database, { auth: openedAuth(), wake });
  const request = { sessionToken, tenantSlug: tenant.slug, source };
  return appRouter.createCaller(createRequestContext(deps, request));
}

async function makePerson() {
  const actor = await makeActor(db.database, tenant);
  await db.database.platform.userAccount.update({
    where: { id: actor.userId },
    data: { passwordHash: await argon2Passwords.hash(password) },
  });
  return actor;
}

async function mailedSecret(email: string) {
  const mails = await claimAccountMails(db.database.platform, appSecret, new Date(), 100);
  const mail = mails.find((one) => one.email === email);
  if (!mail) throw new Error('no mail');
  return mail.secret;
}

async function invited() {
  const admin = await makeActor(db.database, tenant);
  const form = {
    email: `moi-${randomUUID()}@example.test`,
    fullName: 'Tên Quản Trị Ghi',
    role: 'leader' as const,
    agencyId: null,
  };
  const auth = openedAuth();
  await inContext(db.database, admin, '2026-06-16', async (ctx) => {
    const { id } = await inviteMember({ ...ctx, auth }, form);
    const event = { id: randomUUID(), payload: { memberId: id, invitedByName: admin.fullName } };
    await handleMemberInvited({ db: ctx.db, auth }, event);
  });
  return { ...form, token: await mailedSecret(form.email) };
}

describe('a session', () => {
  test('is opened, read, and ended by its cookie', async () => {
    const person = await makePerson();
    const { token } = await browser().auth.signIn({ email: person.email, password });
    const signedIn = await browser(token).auth.readSession();
    expect(signedIn).toMatchObject({ userId: person.userId, email: person.email });
    await browser(token).auth.signOut();
    expect(await browser(token).auth.readSession()).toBeNull();
    expect(await browser().auth.readSession()).toBeNull();
    await browser().auth.signOut();
  });

  test('is told apart: none, and one that has ended', async () => {
    const change = { currentPassword: password, password: newPassword };
    expect(await failureOf(browser().auth.changePassword(change))).toMatchObject({
      errorCode: 'unauthenticated',
    });
    expect(await failureOf(browser('ended').auth.changePassword(change))).toMatchObject({
      errorCode: 'session_expired',
      httpStatus: 401,
    });
    expect(await failureOf(browser('ended').auth.signOutEverywhere())).toMatchObject({
      errorCode: 'session_expired',
    });
  });

  test('signOutEverywhere ends the others', async () => {
    const { email } = await makePerson();
    const here = await browser().auth.signIn({ email, password });
    const there = await browser().auth.signIn({ email, password });
    await browser(here.token).auth.signOutEverywhere();
    expect(await browser(there.token).auth.readSession()).toBeNull();
  });

  test.each([
    [{ email: 'khong-phai-thu', password: 'x' }, { email: 'invalid_email' }],
    [{ email: 'a@example.test', password: '' }, { password: 'invalid_input' }],
    [{ email: 'a@example.test', password: 'x'.repeat(201) }, { password: 'invalid_input' }],
  ])('signIn refuses %j beside its field', async (input, fieldErrors) => {
    expect(await failureOf(browser().auth.signIn(input))).toMatchObject({
      errorCode: 'invalid_input',
      fieldErrors,
    });
  });

  test('guesses are counted by source', async () => {
    const codes: string[] = [];
    const { email } = await makePerson();
    for (let n = 0; n < 11; n += 1) {
      const call = browser(null, `192.0.2.${n}`).auth.signIn({ email, password: 'sai rồi' });
      codes.push((await failureOf(call)).errorCode);
    }
    expect(codes.at(-2)).toBe('wrong_credentials');
    expect(codes.at(-1)).toBe('too_many_attempts');
  });
});

describe('passwords', () => {
  test('changePassword keeps this browser signed in and no other', async () => {
    const { email } = await makePerson();
    const here = await browser().auth.signIn({ email, password });
    const there = await browser().auth.signIn({ email, password });
    const wrong = browser(here.token).auth.changePassword({
      currentPassword: 'nhớ nhầm rồi',
      password: newPassword,
    });
    expect(await failureOf(wrong)).toMatchObject({
      fieldErrors: { currentPassword: 'wrong_password' },
    });
    const changed = await browser(here.token).auth.changePassword({
      currentPassword: password,
      password: newPassword,
    });
    expect(await browser(changed.token).auth.readSession()).toMatchObject({ email });
    expect(await browser(there.token).auth.readSession()).toBeNull();
  });

  test('a forgotten one is reset by mail', async () => {
    const { email } = await makePerson();
    await browser().auth.requestPasswordReset({ email: ` ${email.toUpperCase()}` });
    expect(woken).toContain('account-mail.send');
    const token = await mailedSecret(email);
    expect(await browser().auth.readLink({ token })).toMatchObject({ kind: 'reset', email });
    const short = browser().auth.resetPassword({ token, password: 'ngắn' });
    expect(await failureOf(short)).toMatchObject({
      fieldErrors: { password: 'password_too_short' },
    });
    await browser().auth.resetPassword({ token, password: newPassword });
    await browser().auth.signIn({ email, password: newPassword });
    expect(await failureOf(browser().auth.readLink({ token }))).toMatchObject({
      errorCode: 'token_invalid',
      httpStatus: 410,
    });
  });

  test('an unknown address is answered like a known one', async () => {
    const email = 'chua-tung-nghe@example.test';
    await expect(browser().auth.requestPasswordReset({ email })).resolves.toBeUndefined();
  });
});

describe('acceptInvitation', () => {
  test('makes the member active under the name they chose, and signs them in', async () => {
    const { token, email } = await invited();
    const { session, tenantSlug } = await browser().auth.acceptInvitation({
      token,
      fullName: 'Lê Thị Tự Ghi',
      password,
    });
    const signedIn = await browser(session?.token ?? null).auth.readSession();
    expect(tenantSlug).toBe(tenant.slug);
    expect(signedIn).toMatchObject({
      email,
      fullName: 'Lê Thị Tự Ghi',
      memberships: [{ role: 'leader', fullName: 'Lê Thị Tự Ghi', tenant: { id: tenant.id } }],
    });
    const audit = await db.inspect(
      `SELECT actor_name, before, after FROM audit_entry WHERE action = 'status_changed' AND member_id = $1`,
      [signedIn?.memberships[0]?.memberId],
    );
    expect(audit).toEqual([
      { actor_name: 'Lê Thị Tự Ghi', before: { status: 'invited' }, after: { status: 'active' } },
    ]);
  });

  test('twice at once lets one in, once', async () => {
    const { token, email } = await invited();
    const form = { token, fullName: 'Nhanh Tay', password };
    const both = await Promise.allSettled([
      browser().auth.acceptInvitation(form),
      browser().auth.acceptInvitation(form),
    ]);
    expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const rows = await db.inspect(
      `SELECT count(*)::int AS accepted FROM audit_entry a JOIN member m ON m.tenant_id = a.tenant_id AND m.id = a.entity_id
       WHERE a.action = 'status_changed' AND m.email = $1`,
      [email],
    );
    expect(rows).toEqual([{ accepted: 1 }]);
  });

  test('an existing person joins a second tenant with the password they have', async () => {
    const first = await invited();
    await browser().auth.acceptInvitation({ token: first.token, fullName: 'Hai Nơi', password });
    const other = await makeTenant(db.database);
    const admin = await makeActor(db.database, other);
    const auth = openedAuth();
    await inContext(db.database, admin, '2026-06-16', async (ctx) => {
      const form = { email: first.email, fullName: 'Hai Nơi', role: 'leader', agencyId: null };
      const { id } = await inviteMember({ ...ctx, auth }, { ...form, role: 'leader' });
      const event = { id: randomUUID(), payload: { memberId: id, invitedByName: 'Ai Đó' } };
      await handleMemberInvited({ db: ctx.db, auth }, event);
    });
    const token = await mailedSecret(first.email);
    expect(await browser().auth.readLink({ token })).toMatchObject({ hasPassword: true });
    const accepted = await browser().auth.acceptInvitation({ token });
    expect(accepted).toEqual({ tenantSlug: other.slug, email: first.email, session: null });
    const { token: cookie } = await browser().auth.signIn({ email: first.email, password });
    const signedIn = await browser(cookie).auth.readSession();
    expect(signedIn?.memberships.map((one) => one.tenant.slug).toSorted()).toEqual(
      [tenant.slug, other.slug].toSorted(),
    );
  });

  test('an unknown or mangled link says so', async () => {
    const form = { fullName: 'Không Ai', password };
    for (const token of ['', 'ngắn', 'x'.repeat(43), `${'a'.repeat(20)}'--`]) {
      const answers = [
        await failureOf(browser().auth.readLink({ token })),
        await failureOf(browser().auth.acceptInvitation({ token, ...form })),
        await failureOf(browser().auth.resetPassword({ token, password })),
      ];
      expect(answers.map((answer) => answer.errorCode)).toEqual(
        Array.from({ length: 3 }, () => 'token_invalid'),
      );
    }
  });
});
