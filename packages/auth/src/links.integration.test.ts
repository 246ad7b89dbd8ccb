import { randomUUID } from 'node:crypto';
import { goodPassword, openAuth, type OpenedAuth } from '../test/setup.ts';
import { appSecret } from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimAccountMails, markMailed } from './account-mails.ts';
import { linkSecret } from './links.ts';

let opened: OpenedAuth;
beforeAll(async () => {
  opened = await openAuth();
});
afterAll(() => opened.close());

const source = '203.0.113.9';
const newPassword = 'cái cày theo sau con trâu';

const mails = async (email: string, limit = 100) =>
  (await claimAccountMails(opened.platform, appSecret, opened.time.now, limit)).filter(
    (mail) => mail.email === email,
  );

async function resetMail(email: string) {
  await opened.auth.requestPasswordReset({ email, source });
  const [mail] = await mails(email);
  if (!mail) throw new Error('no mail was queued');
  return mail;
}

async function inviteNobody(fullName = 'Người được mời') {
  const email = `moi-${randomUUID()}@example.test`;
  const { userId } = await opened.auth.ensureAccount({ email, fullName });
  const tenantId = opened.tenant.id;
  const { id: memberId } = await opened.database.withTenant(tenantId, (db) =>
    db.member.create({ data: { tenantId, userId, email, fullName, role: 'coordinator' } }),
  );
  const id = randomUUID();
  const invitation = { id, userId, tenantId, memberId, invitedByName: 'Quản Trị Viên' };
  await opened.auth.createInvitation(invitation);
  return { email, invitation, userId, memberId, token: linkSecret(appSecret, id) };
}

describe('a reset link', () => {
  test('sets the password once and ends every session', async () => {
    const person = await opened.makePerson();
    const before = await opened.auth.signIn({
      email: person.email,
      password: goodPassword,
      source,
    });
    const { secret } = await resetMail(person.email);
    expect(await opened.auth.readLink(secret)).toEqual({
      kind: 'reset',
      email: person.email,
      fullName: person.fullName,
      hasPassword: true,
      invitation: null,
    });
    await opened.auth.resetPassword({ token: secret, password: newPassword });
    expect(await opened.auth.readSession(before.token)).toBeNull();
    await opened.auth.signIn({ email: person.email, password: newPassword, source });
    await expect(
      opened.auth.resetPassword({ token: secret, password: 'lần thứ hai thì không' }),
    ).rejects.toMatchObject({ code: 'token_invalid' });
  });

  test('of two uses at once, one wins', async () => {
    const person = await opened.makePerson();
    const { secret } = await resetMail(person.email);
    const both = await Promise.allSettled([
      opened.auth.resetPassword({ token: secret, password: 'mật khẩu thứ nhất' }),
      opened.auth.resetPassword({ token: secret, password: 'mật khẩu thứ hai' }),
    ]);
    expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test('dies after an hour, with a newer password, and for a disabled account', async () => {
    const person = await opened.makePerson();
    const { secret } = await resetMail(person.email);
    const session = await opened.auth.signIn({
      email: person.email,
      password: goodPassword,
      source,
    });
    opened.later(61);
    await expect(opened.auth.readLink(secret)).rejects.toMatchObject({ code: 'token_invalid' });

    const next = await resetMail(person.email);
    const changed = await opened.auth.changePassword({
      userId: person.userId,
      currentPassword: goodPassword,
      password: newPassword,
    });
    await expect(opened.auth.readLink(next.secret)).rejects.toMatchObject({
      code: 'token_invalid',
    });
    expect(await opened.auth.readSession(session.token)).toBeNull();
    expect(await opened.auth.readSession(changed.token)).toMatchObject({ userId: person.userId });
  });

  test('is stored as a hash that cannot be mailed', async () => {
    const person = await opened.makePerson();
    const { secret, tokenId } = await resetMail(person.email);
    const [row] = await opened.inspect<{ token_hash: string }>(
      'SELECT * FROM account_token WHERE id = $1',
      [tokenId],
    );
    expect(JSON.stringify(row)).not.toContain(secret);
    await expect(opened.auth.readLink(row?.token_hash ?? '')).rejects.toMatchObject({
      code: 'token_invalid',
    });
  });

  test('an unknown address gets none and is answered alike; an address gets three an hour', async () => {
    const unknown = 'khong-co-ai@example.test';
    await opened.auth.requestPasswordReset({ email: unknown, source });
    const person = await opened.makePerson();
    for (let n = 0; n < 5; n += 1) {
      await opened.auth.requestPasswordReset({ email: person.email, source });
    }
    expect(await mails(unknown)).toEqual([]);
    const rows = await opened.inspect('SELECT 1 FROM account_token WHERE user_id = $1', [
      person.userId,
    ]);
    expect(rows).toHaveLength(3);
  });

  test('refuses passwords that anybody would try', async () => {
    const person = await opened.makePerson();
    const { secret } = await resetMail(person.email);
    await expect(
      opened.auth.resetPassword({ token: secret, password: 'matkhau123' }),
    ).rejects.toMatchObject({ code: 'password_too_common' });
    await expect(opened.auth.readLink(secret)).resolves.toMatchObject({ kind: 'reset' });
  });
});

describe('changePassword', () => {
  test('needs the old password, ten tries a quarter of an hour', async () => {
    const { userId } = await opened.makePerson();
    const answers: unknown[] = [];
    for (let n = 0; n < 11; n += 1) {
      await opened.auth
        .changePassword({ userId, currentPassword: 'không nhớ nữa', password: newPassword })
        .catch((error: unknown) => answers.push((error as { code: string }).code));
    }
    expect(answers.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'wrong_password'));
    expect(answers[10]).toBe('too_many_attempts');
  });
});

describe('an invitation', () => {
  const activated: string[] = [];
  const activate = (invited: { memberId: string; fullName: string | null }) => {
    activated.push(`${invited.memberId} ${invited.fullName}`);
    return Promise.resolve();
  };
  const form = { fullName: 'Trần Thị Mới', password: newPassword };

  test('shows who invites whom to what, and lets a new account in, once', async () => {
    const { token, email, memberId } = await inviteNobody();
    expect(await opened.auth.readLink(token)).toMatchObject({
      kind: 'invitation',
      email,
      hasPassword: false,
      invitation: {
        tenantName: opened.tenant.name,
        role: 'coordinator',
        invitedByName: 'Quản Trị Viên',
      },
    });
    const accepted = await opened.auth.useInvitation({ token, ...form }, activate);
    expect(accepted.tenantSlug).toBe(opened.tenant.slug);
    expect(activated).toContain(`${memberId} Trần Thị Mới`);
    expect(await opened.auth.readSession(accepted.session?.token ?? '')).toMatchObject({
      email,
      fullName: 'Trần Thị Mới',
    });
    await expect(opened.auth.useInvitation({ token, ...form }, activate)).rejects.toMatchObject({
      code: 'token_invalid',
    });
  });

  test('of two acceptances at once, one sets the password', async () => {
    const { token } = await inviteNobody();
    const both = await Promise.allSettled([
      opened.auth.useInvitation({ token, ...form }, activate),
      opened.auth.useInvitation({ token, ...form, password: 'mật khẩu kia khác' }, activate),
    ]);
    expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test('asks a new account for name and password', async () => {
    const { token } = await inviteNobody();
    await expect(
      opened.auth.useInvitation({ token, fullName: 'Chỉ Có Tên' }, activate),
    ).rejects.toMatchObject({ fields: { password: 'password_too_short' } });
    await expect(
      opened.auth.useInvitation({ token, password: newPassword }, activate),
    ).rejects.toMatchObject({ fields: { fullName: 'invalid_input' } });
  });

  test('does not sign an existing account in, nor touch its password', async () => {
    const { token, email, userId } = await inviteNobody();
    const [{ password_hash: passwordHash } = { password_hash: '' }] = await opened.inspect<{
      password_hash: string;
    }>('SELECT password_hash FROM user_account WHERE password_hash IS NOT NULL LIMIT 1');
    await opened.platform.userAccount.update({ where: { id: userId }, data: { passwordHash } });
    const accepted = await opened.auth.useInvitation(
      { token, password: 'kẻ khác muốn đặt' },
      activate,
    );
    expect(accepted.session).toBeNull();
    const account = await opened.platform.userAccount.findFirst({ where: { email } });
    expect(account?.passwordHash).toBe(passwordHash);
  });

  test('is not used up when the tenant refuses', async () => {
    const { token } = await inviteNobody();
    const refuse = () => Promise.reject(new Error('refused'));
    await expect(opened.auth.useInvitation({ token, ...form }, refuse)).rejects.toThrow('refused');
    await expect(opened.auth.useInvitation({ token, ...form }, activate)).resolves.toMatchObject(
      {},
    );
  });

  test('lives fourteen days, and dies when the member is removed', async () => {
    const { token } = await inviteNobody();
    opened.later(13 * 24 * 60);
    await expect(opened.auth.readLink(token)).resolves.toMatchObject({ kind: 'invitation' });
    opened.later(25 * 60);
    await expect(opened.auth.readLink(token)).rejects.toMatchObject({ code: 'token_invalid' });

    const removed = await inviteNobody();
    await opened.database.withTenant(opened.tenant.id, (db) =>
      db.member.updateMany({
        where: { tenantId: opened.tenant.id, id: removed.memberId },
        data: { status: 'removed' },
      }),
    );
    expect(await mails(removed.email)).toEqual([]);
    await expect(opened.auth.readLink(removed.token)).rejects.toMatchObject({
      code: 'token_invalid',
    });
  });
});

describe('claimAccountMails', () => {
  test('gives each mail to one sweep, with all that the mail says and the working secret', async () => {
    const { email, token, invitation } = await inviteNobody('Lê Thị Được Mời');
    await opened.auth.createInvitation(invitation);
    const sweeps = await Promise.all([mails(email), mails(email), mails(email)]);
    expect(sweeps.flat()).toEqual([
      {
        tokenId: invitation.id,
        kind: 'invitation',
        email,
        fullName: 'Lê Thị Được Mời',
        expiresAt: new Date(opened.time.now.getTime() + 14 * 86_400_000),
        tenantName: opened.tenant.name,
        role: 'coordinator',
        invitedByName: 'Quản Trị Viên',
        secret: token,
      },
    ]);
  });

  test('gives a mail again after a minute, then two, until it is marked', async () => {
    const { email, invitation } = await inviteNobody();
    expect(await mails(email)).toHaveLength(1);
    opened.later(0.9);
    expect(await mails(email)).toHaveLength(0);
    opened.later(0.2);
    expect(await mails(email)).toHaveLength(1);
    opened.later(1.5);
    expect(await mails(email)).toHaveLength(0);
    opened.later(0.6);
    expect(await mails(email)).toHaveLength(1);
    await markMailed(opened.platform, invitation.id, opened.time.now);
    opened.later(60);
    expect(await mails(email)).toHaveLength(0);
  });

  test('does not mail a link that has expired', async () => {
    const person = await opened.makePerson();
    await opened.auth.requestPasswordReset({ email: person.email, source: '203.0.113.77' });
    opened.later(61);
    expect(await mails(person.email)).toEqual([]);
  });
});
