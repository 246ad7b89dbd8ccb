import { goodPassword, openAuth, type OpenedAuth } from '../test/setup.ts';
import { appSecret, makeActor, makeTenant } from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuth } from './create-auth.ts';
import { deleteExpired } from './delete-expired.ts';
import { nobodysHash } from './passwords.ts';

let opened: OpenedAuth;
beforeAll(async () => {
  opened = await openAuth();
});
afterAll(() => opened.close());

const source = '203.0.113.7';
const signIn = (email: string, password = goodPassword) =>
  opened.auth.signIn({ email, password, source });
const days = (from: Date) => Math.round((from.getTime() - Date.now()) / 86_400_000);
const endsIn = (userId: string, inDays: number) =>
  opened.platform.session.updateMany({
    where: { userId },
    data: { expiresAt: new Date(Date.now() + inDays * 86_400_000) },
  });

describe('signIn', () => {
  test('opens a session of thirty days whose token is nowhere in the database', async () => {
    const person = await opened.makePerson();
    const { token, expiresAt } = await signIn(person.email);
    expect(days(expiresAt)).toBe(30);
    const rows = await opened.inspect<{ id_hash: string }>(
      'SELECT id_hash FROM session WHERE user_id = $1',
      [person.userId],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.id_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(rows)).not.toContain(token);
    // Who reads the table cannot sign in with what stands there.
    expect(await opened.auth.readSession(rows[0]?.id_hash ?? '')).toBeNull();
  });

  test('answers a wrong password and an unknown address alike, after the same work', async () => {
    const person = await opened.makePerson();
    opened.verified.length = 0;
    await expect(signIn(person.email, 'một mật khẩu sai')).rejects.toMatchObject({
      code: 'wrong_credentials',
    });
    await expect(signIn('khong-ai@example.test')).rejects.toMatchObject({
      code: 'wrong_credentials',
    });
    expect(opened.verified).toHaveLength(2);
    expect(opened.verified[1]).toBe(nobodysHash);
  });

  test('an account without a password cannot be entered', async () => {
    const invited = await makeActor(opened.database, opened.tenant);
    await expect(signIn(invited.email)).rejects.toMatchObject({ code: 'wrong_credentials' });
  });

  test('tells of a disabled account only to who knows the password, and ends its sessions', async () => {
    const person = await opened.makePerson();
    const { token } = await signIn(person.email);
    const disabledAt = new Date();
    await opened.platform.userAccount.update({
      where: { id: person.userId },
      data: { disabledAt },
    });
    await expect(signIn(person.email, 'sai hoàn toàn')).rejects.toMatchObject({
      code: 'wrong_credentials',
    });
    await expect(signIn(person.email)).rejects.toMatchObject({ code: 'account_disabled' });
    expect(await opened.auth.readSession(token)).toBeNull();
  });
});

describe('readSession', () => {
  test('gives the person and every tenant that they are active in, suspended ones marked', async () => {
    const person = await opened.makePerson();
    const commune = await makeTenant(opened.database, { level: 'commune', parent: opened.tenant });
    const left = await makeTenant(opened.database);
    await makeActor(opened.database, commune, { role: 'coordinator', email: person.email });
    const gone = await makeActor(opened.database, left, { email: person.email });
    await opened.database.withTenant(left.id, (db) =>
      db.member.updateMany({
        where: { tenantId: left.id, id: gone.memberId },
        data: { status: 'removed' },
      }),
    );
    await opened.platform.tenant.update({
      where: { id: commune.id },
      data: { status: 'suspended' },
    });
    const signedIn = await opened.auth.readSession((await signIn(person.email)).token);
    expect(signedIn).toMatchObject({ userId: person.userId, email: person.email });
    expect(
      signedIn?.memberships
        .map(({ role, tenant }) => [tenant.slug, tenant.level, role, tenant.suspended])
        .toSorted((a, b) => String(a[1]).localeCompare(String(b[1]))),
    ).toEqual([
      [commune.slug, 'commune', 'coordinator', true],
      [opened.tenant.slug, 'province', 'admin', false],
    ]);
  });

  test('takes one statement', async () => {
    const { token } = await signIn((await opened.makePerson()).email);
    let statements = 0;
    const rows = new Proxy(opened.platform.rows, {
      apply: (target, self, args) => {
        statements += 1;
        return Reflect.apply(target, self, args);
      },
    });
    const untouched = () => {
      throw new Error('a second statement');
    };
    const session = new Proxy(opened.platform.session, { get: untouched });
    const platform = { ...opened.platform, rows, $queryRaw: untouched, session };
    const counting = createAuth({ platform, appSecret, clock: () => new Date() });
    expect(await counting.readSession(token)).toMatchObject({ renewedUntil: null });
    expect(statements).toBe(1);
  });

  test('prolongs a session used in its second half, and only then', async () => {
    const person = await opened.makePerson();
    const { token } = await signIn(person.email);
    await endsIn(person.userId, 16);
    expect((await opened.auth.readSession(token))?.renewedUntil).toBeNull();
    await endsIn(person.userId, 14);
    const renewed = await opened.auth.readSession(token);
    expect(days(renewed?.renewedUntil ?? new Date(0))).toBe(30);
    expect((await opened.auth.readSession(token))?.renewedUntil).toBeNull();
  });

  test('an expired session is nobody, and goes', async () => {
    const person = await opened.makePerson();
    const { token } = await signIn(person.email);
    await endsIn(person.userId, -0.001);
    expect(await opened.auth.readSession(token)).toBeNull();
    const rows = await opened.inspect('SELECT 1 FROM session WHERE user_id = $1', [person.userId]);
    expect(rows).toEqual([]);
  });

  test('nonsense is nobody', async () => {
    expect(await opened.auth.readSession('')).toBeNull();
    expect(await opened.auth.readSession("'; DROP TABLE session --")).toBeNull();
  });
});

describe('leaving', () => {
  test('signOut ends one session, signOutEverywhere all of one person', async () => {
    const [person, other] = [await opened.makePerson(), await opened.makePerson()];
    const desk = await signIn(person.email);
    const phone = await signIn(person.email);
    const laptop = await signIn(person.email);
    const stranger = await signIn(other.email);
    await opened.auth.signOut(desk.token);
    expect(await opened.auth.readSession(desk.token)).toBeNull();
    expect(await opened.auth.readSession(phone.token)).not.toBeNull();
    await opened.auth.signOutEverywhere(person.userId);
    expect(await opened.auth.readSession(phone.token)).toBeNull();
    expect(await opened.auth.readSession(laptop.token)).toBeNull();
    expect(await opened.auth.readSession(stranger.token)).not.toBeNull();
  });

  test('deleteExpired clears what is over and nothing else', async () => {
    const [gone, here] = [await opened.makePerson(), await opened.makePerson()];
    await signIn(gone.email);
    const { token } = await signIn(here.email);
    await endsIn(gone.userId, -1);
    await deleteExpired(opened.platform, new Date());
    const rows = await opened.inspect('SELECT 1 FROM session WHERE user_id = $1', [gone.userId]);
    expect(rows).toEqual([]);
    expect(await opened.auth.readSession(token)).not.toBeNull();
  });
});
