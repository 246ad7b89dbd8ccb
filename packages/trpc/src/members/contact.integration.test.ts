import { randomUUID } from 'node:crypto';
import { createAuth } from '@tiendo/auth';
import type { Role } from '@tiendo/contracts';
import { makeUnsubscribeToken } from '@tiendo/core/members';
import {
  appSecret,
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
import { createRequestContext } from '#app/context.ts';
import { appRouter } from '#app/router.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let db: TestDatabase;
let tenant: TestTenant;
let agencyId: string;
let admin: Member;

type Member = Awaited<ReturnType<typeof memberAs>>;

beforeAll(async () => {
  db = await openTestDatabase();
});
beforeEach(async () => {
  tenant = await makeTenant(db.database);
  agencyId = (await db.database.withTenant(tenant.id, (scope) => makeAgency(scope))).id;
  admin = await memberAs('admin');
});
afterAll(() => db.close());

async function memberAs(role: Role, of = tenant) {
  const needsAgency = role === 'agency_officer' || role === 'agency_head';
  const actor = await makeActor(db.database, of, { role, agencyId: needsAgency ? agencyId : null });
  const { platform } = db.database;
  const auth = createAuth({ platform, appSecret, clock: () => new Date() });
  return { ...actor, call: makeCaller(testDeps(db.database, { auth }), actor).members };
}

/** Somebody who holds a link and nothing else. */
function stranger(tenantSlug: string | null) {
  const request = { sessionToken: null, tenantSlug, source: 'test' };
  return appRouter.createCaller(createRequestContext(testDeps(db.database), request)).members;
}

const bounce = (memberId: string) =>
  db.inspect(
    `UPDATE member SET email_bounced_at = '2026-06-01T02:00:00Z', email_bounce = '550 5.1.1 no such user' WHERE id = $1`,
    [memberId],
  );
const auditOf = (memberId: string) =>
  db.inspect<{ member_id: string; before: unknown; after: unknown }>(
    `SELECT member_id, before, after FROM audit_entry WHERE entity = 'member' AND entity_id = $1 ORDER BY id`,
    [memberId],
  );
const replans = () =>
  db.inspect(`SELECT 1 FROM outbox_event WHERE kind = 'reminders.replan' AND tenant_id = $1`, [
    tenant.id,
  ]);

describe('a number and a language', () => {
  const person = () => ({
    email: `ai-${randomUUID()}@example.test`,
    fullName: 'Trần Văn Mới',
    role: 'agency_officer' as const,
    agencyId,
  });

  test('come with the invitation, in one form', async () => {
    const { id } = await admin.call.inviteMember({
      ...person(),
      phone: ' 0912.345.678',
      lang: 'en',
    });
    const row = await admin.call.readMember({ id });
    expect(row).toMatchObject({ phone: '+84912345678', lang: 'en', bounce: null });
    expect((await auditOf(id))[0]).toMatchObject({ after: { phone: '+84912345678', lang: 'en' } });
  });

  test('are none and Vietnamese when nobody says', async () => {
    const { id } = await admin.call.inviteMember(person());
    expect(await admin.call.readMember({ id })).toMatchObject({ phone: null, lang: 'vi' });
  });

  test('stay when an edit leaves them out, go when it empties them', async () => {
    const { id } = await admin.call.inviteMember({ ...person(), phone: '0912345678', lang: 'en' });
    const edit = { id, fullName: 'Tên Mới', role: 'agency_head' as const, agencyId };
    await admin.call.updateMember({ ...edit, rowVersion: 0 });
    expect(await admin.call.readMember({ id })).toMatchObject({
      phone: '+84912345678',
      lang: 'en',
    });
    await admin.call.updateMember({ ...edit, rowVersion: 1, phone: '', lang: 'vi' });
    expect(await admin.call.readMember({ id })).toMatchObject({ phone: null, lang: 'vi' });
    expect((await auditOf(id))[2]).toMatchObject({
      before: { phone: '+84912345678', lang: 'en' },
      after: { phone: null, lang: 'vi' },
    });
  });

  test.each(['024 3825 1234', 'gọi cho tôi', '+66 81 234 5678'])(
    '%s is refused beside its field',
    async (phone) => {
      const failure = { errorCode: 'invalid_input', fieldErrors: { phone: 'invalid_phone' } };
      expect(await failureOf(admin.call.inviteMember({ ...person(), phone }))).toMatchObject(
        failure,
      );
      const own = admin.call.saveContact({ rowVersion: 0, phone, lang: 'vi' });
      expect(await failureOf(own)).toMatchObject(failure);
    },
  );
});

describe('saveContact', () => {
  test.each<Role>(['admin', 'coordinator', 'agency_head', 'agency_officer', 'leader'])(
    'is for %s themselves',
    async (role) => {
      const member = await memberAs(role);
      await member.call.saveContact({ rowVersion: 0, phone: '0987 654 321', lang: 'en' });
      expect(await member.call.readContact()).toMatchObject({
        email: member.email,
        phone: '+84987654321',
        lang: 'en',
        rowVersion: 1,
      });
      expect(await admin.call.readMember({ id: member.memberId })).toMatchObject({
        fullName: member.fullName,
        role,
      });
      const [entry] = await auditOf(member.memberId);
      expect(entry).toMatchObject({ member_id: member.memberId, before: { phone: null } });
      expect(await replans()).toHaveLength(1);
    },
  );

  test('refuses an old version', async () => {
    const save = () => admin.call.saveContact({ rowVersion: 0, phone: null, lang: 'en' });
    await save();
    expect(await failureOf(save())).toMatchObject({ errorCode: 'stale_version' });
  });
});

describe('an address that refuses mail', () => {
  test('is shown with its reason, and taken back into use once', async () => {
    const officer = await memberAs('agency_officer');
    await bounce(officer.memberId);
    const { bounce: shown } = await admin.call.readMember({ id: officer.memberId });
    expect(shown).toEqual({ at: '2026-06-01T02:00:00.000Z', reason: '550 5.1.1 no such user' });
    expect(await officer.call.readContact()).toMatchObject({ bounce: shown });

    const clear = () => admin.call.clearBounce({ id: officer.memberId, rowVersion: 0 });
    await Promise.all([clear(), clear()]);
    expect(await admin.call.readMember({ id: officer.memberId })).toMatchObject({
      bounce: null,
      rowVersion: 1,
    });
    expect(await auditOf(officer.memberId)).toMatchObject([
      { before: { emailBounce: '550 5.1.1 no such user' }, after: { emailBounce: null } },
    ]);
    expect(await replans()).toHaveLength(1);
  });

  test('is for administrators to take back: not of another version, not of another tenant', async () => {
    const officer = await memberAs('agency_officer');
    await bounce(officer.memberId);
    const row = { id: officer.memberId, rowVersion: 7 };
    expect(await failureOf(admin.call.clearBounce(row))).toMatchObject({
      errorCode: 'stale_version',
    });
    const coordinator = await memberAs('coordinator');
    expect(await failureOf(coordinator.call.clearBounce(row))).toMatchObject({
      errorCode: 'forbidden',
    });
    const other = await memberAs('admin', await makeTenant(db.database));
    expect(await failureOf(other.call.clearBounce(row))).toMatchObject({ errorCode: 'not_found' });
  });

  test('counts anew for who is invited again', async () => {
    const officer = await memberAs('agency_officer');
    await bounce(officer.memberId);
    await admin.call.removeMember({ id: officer.memberId, rowVersion: 0 });
    const { email, fullName } = officer;
    await admin.call.inviteMember({ email, fullName, role: 'agency_officer', agencyId });
    expect(await admin.call.readMember({ id: officer.memberId })).toMatchObject({ bounce: null });
  });
});

describe('setMute', () => {
  test.each<Role>(['admin', 'coordinator', 'leader'])('%s may, there and back', async (role) => {
    const member = await memberAs(role);
    const topics = async () => (await member.call.readContact()).topics;
    expect(await topics()).toEqual([
      { topic: 'escalation', muted: false },
      { topic: 'digest', muted: false },
    ]);
    await Promise.all([
      member.call.setMute({ topic: 'digest', muted: true }),
      member.call.setMute({ topic: 'digest', muted: true }),
      member.call.setMute({ topic: 'escalation', muted: true }),
    ]);
    expect((await topics()).map(({ muted }) => muted)).toEqual([true, true]);
    await member.call.setMute({ topic: 'digest', muted: false });
    expect(await topics()).toEqual([
      { topic: 'escalation', muted: true },
      { topic: 'digest', muted: false },
    ]);
    expect(await auditOf(member.memberId)).toHaveLength(3);
    expect(await replans()).toHaveLength(3);
  });

  test.each<Role>(['agency_officer', 'agency_head'])('%s may not', async (role) => {
    const member = await memberAs(role);
    expect((await member.call.readContact()).topics).toEqual([]);
    const call = member.call.setMute({ topic: 'digest', muted: true });
    expect(await failureOf(call)).toMatchObject({
      errorCode: 'mute_not_allowed',
      httpStatus: 403,
    });
  });
});

describe('a mailed link', () => {
  const tokenOf = (member: Member, topic: 'digest' | 'escalation' = 'digest', of = tenant) =>
    makeUnsubscribeToken(appSecret, { tenantId: of.id, memberId: member.memberId, topic });

  test('shows what it would stop, stops it without a session, and says so', async () => {
    const leader = await memberAs('leader');
    const token = tokenOf(leader);
    const link = { tenantName: tenant.name, fullName: leader.fullName, topic: 'digest' };
    const reader = stranger(tenant.slug);
    expect(await reader.readMuteLink({ token })).toEqual({ ...link, muted: false, allowed: true });
    await Promise.all([reader.muteByLink({ token }), reader.muteByLink({ token })]);
    expect(await reader.readMuteLink({ token })).toEqual({ ...link, muted: true, allowed: true });
    expect((await leader.call.readContact()).topics).toEqual([
      { topic: 'escalation', muted: false },
      { topic: 'digest', muted: true },
    ]);
    expect(await auditOf(leader.memberId)).toMatchObject([
      { member_id: leader.memberId, before: { muted: [] }, after: { muted: ['digest'] } },
    ]);
  });

  test('of who works in an agency by now stops nothing', async () => {
    const head = await memberAs('agency_head');
    const token = tokenOf(head, 'escalation');
    expect(await stranger(tenant.slug).readMuteLink({ token })).toMatchObject({ allowed: false });
    const call = stranger(tenant.slug).muteByLink({ token });
    expect(await failureOf(call)).toMatchObject({ errorCode: 'mute_not_allowed' });
  });

  test('is none under another address, for who has left, or with another signature', async () => {
    const leader = await memberAs('leader');
    const other = await makeTenant(db.database);
    const invalid = { errorCode: 'token_invalid', httpStatus: 410 };
    const tries: [string | null, string][] = [
      [other.slug, tokenOf(leader)],
      [null, tokenOf(leader)],
      [other.slug, tokenOf(leader, 'digest', other)],
      [
        tenant.slug,
        makeUnsubscribeToken('khác', { ...leader, tenantId: tenant.id, topic: 'digest' }),
      ],
      [tenant.slug, 'x'],
    ];
    for (const [slug, token] of tries) {
      expect(await failureOf(stranger(slug).readMuteLink({ token }))).toMatchObject(invalid);
      expect(await failureOf(stranger(slug).muteByLink({ token }))).toMatchObject(invalid);
    }
    await admin.call.removeMember({ id: leader.memberId, rowVersion: 0 });
    const late = stranger(tenant.slug).muteByLink({ token: tokenOf(leader) });
    expect(await failureOf(late)).toMatchObject(invalid);
    expect(await auditOf(leader.memberId)).toHaveLength(1);
  });
});
