import { randomUUID } from 'node:crypto';
import { createAuth } from '@tiendo/auth';
import type { Role } from '@tiendo/contracts';
import { handleMemberInvited } from '@tiendo/core/members';
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
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

let db: TestDatabase;
let tenant: TestTenant;
let agencyId: string;
let boss: Awaited<ReturnType<typeof actorAs>>;
let admin: ReturnType<typeof callerFor>;
const woken: string[] = [];

beforeAll(async () => {
  db = await openTestDatabase();
});
beforeEach(async () => {
  tenant = await makeTenant(db.database);
  agencyId = (await db.database.withTenant(tenant.id, (scope) => makeAgency(scope))).id;
  boss = await actorAs('admin');
  admin = callerFor(boss);
  woken.length = 0;
});
afterAll(() => db.close());

const actorAs = (role: Role, of = tenant) => makeActor(db.database, of, { role });

function callerFor(actor: Awaited<ReturnType<typeof actorAs>>, tenantSlug = actor.tenant.slug) {
  const { platform } = db.database;
  const auth = createAuth({ platform, appSecret, clock: () => new Date() });
  const wake = (job: string) => {
    woken.push(job);
    return Promise.resolve();
  };
  return makeCaller(testDeps(db.database, { auth, wake }), actor, { tenantSlug });
}

const person = (fields: object = {}) => ({
  email: `ai-${randomUUID()}@example.test`,
  fullName: 'Trần Văn Mới',
  role: 'agency_officer' as Role,
  agencyId,
  ...fields,
});
const eventsOf = (memberId: string) =>
  db.inspect<{ id: string; payload: { memberId: string; invitedByName: string } }>(
    `SELECT id, payload FROM outbox_event WHERE kind = 'member.invited' AND payload->>'memberId' = $1`,
    [memberId],
  );
const auditOf = (memberId: string) =>
  db.inspect<{ action: string; before: unknown; after: unknown }>(
    'SELECT action::text, before, after FROM audit_entry WHERE entity_id = $1 ORDER BY created_at, id',
    [memberId],
  );
const replans = () =>
  db.inspect(`SELECT 1 FROM outbox_event WHERE kind = 'reminders.replan' AND tenant_id = $1`, [
    tenant.id,
  ]);
const rowOf = (id: string) => admin.members.readMember({ id });

describe('inviteMember', () => {
  test('keeps an invited place, the change, and the event that mails it', async () => {
    const { id } = await admin.members.inviteMember(person({ email: 'Moi.Nguoi@Example.Test ' }));
    const row = await rowOf(id);
    expect(row).toMatchObject({
      email: 'moi.nguoi@example.test',
      status: 'invited',
      role: 'agency_officer',
      agencyId,
    });
    expect(await auditOf(id)).toMatchObject([{ action: 'created', before: null }]);
    expect((await eventsOf(id)).map((event) => event.payload)).toEqual([
      { memberId: id, invitedByName: boss.fullName },
    ]);
    expect(woken).toEqual(['outbox.drain']);
  });

  test('the same form twice is one invitation and one mail', async () => {
    const form = person();
    const first = await admin.members.inviteMember(form);
    expect(await admin.members.inviteMember(form)).toEqual(first);
    expect(await eventsOf(first.id)).toHaveLength(1);
  });

  test('at the same moment: one place', async () => {
    const form = person();
    const all = await Promise.allSettled([
      admin.members.inviteMember(form),
      admin.members.inviteMember(form),
      admin.members.inviteMember(form),
    ]);
    expect(all.some((one) => one.status === 'fulfilled')).toBe(true);
    const rows = await db.inspect('SELECT 1 FROM member WHERE email = $1', [form.email]);
    expect(rows).toHaveLength(1);
  });

  test.each([
    [
      'a member already',
      () => ({ email: boss.email }),
      'already_member',
      { email: 'already_member' },
    ],
    [
      'an officer of nothing',
      () => ({ agencyId: null }),
      'agency_required',
      { agencyId: 'agency_required' },
    ],
    [
      'an unknown agency',
      () => ({ agencyId: randomUUID() }),
      'not_found',
      { agencyId: 'not_found' },
    ],
    [
      'the role of a ministry',
      () => ({ role: 'ministry' }),
      'role_not_allowed',
      { role: 'role_not_allowed' },
    ],
    [
      'no address',
      () => ({ email: 'khong-phai-thu' }),
      'invalid_input',
      { email: 'invalid_email' },
    ],
    ['no role', () => ({ role: 'chu-tich' }), 'invalid_input', { role: 'invalid_input' }],
    [
      'a long name',
      () => ({ fullName: 'x'.repeat(20_000) }),
      'invalid_input',
      { fullName: 'invalid_input' },
    ],
  ])('refuses %s', async (_, fields, errorCode, fieldErrors) => {
    const call = admin.members.inviteMember(person(fields()));
    expect(await failureOf(call)).toMatchObject({ errorCode, fieldErrors });
  });

  test("refuses another tenant's agency like one that does not exist", async () => {
    const other = await makeTenant(db.database);
    const theirs = await db.database.withTenant(other.id, (scope) => makeAgency(scope));
    const call = admin.members.inviteMember(person({ agencyId: theirs.id }));
    expect(await failureOf(call)).toMatchObject({ errorCode: 'not_found' });
  });

  test('a ministry has administrators and analysts only', async () => {
    const ministry = await makeTenant(db.database, { level: 'ministry' });
    const there = callerFor(await actorAs('admin', ministry));
    await there.members.inviteMember(person({ role: 'ministry', agencyId: null }));
    const leader = there.members.inviteMember(person({ role: 'leader', agencyId: null }));
    expect(await failureOf(leader)).toMatchObject({ errorCode: 'role_not_allowed' });
  });
});

describe('the event member.invited', () => {
  test('handled twice makes one link; none for who was removed', async () => {
    const auth = createAuth({
      platform: db.database.platform,
      appSecret,
      clock: () => new Date(),
    });
    const { id } = await admin.members.inviteMember(person());
    const [event] = await eventsOf(id);
    if (!event) throw new Error('no event');
    const handle = () =>
      db.database.withTenant(tenant.id, (scope) => handleMemberInvited({ db: scope, auth }, event));
    const links = () => db.inspect('SELECT 1 FROM account_token WHERE id = $1', [event.id]);
    await Promise.all([handle(), handle()]);
    expect(await links()).toHaveLength(1);

    const gone = await admin.members.inviteMember(person());
    await admin.members.removeMember({ id: gone.id, rowVersion: 0 });
    const [late] = await eventsOf(gone.id);
    if (!late) throw new Error('no event');
    await db.database.withTenant(tenant.id, (scope) =>
      handleMemberInvited({ db: scope, auth }, late),
    );
    const none = await db.inspect('SELECT 1 FROM account_token WHERE id = $1', [late.id]);
    expect(none).toHaveLength(0);
  });
});

describe('resendInvitation', () => {
  test('mails again, once a minute', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { id } = await admin.members.inviteMember(person());
    await admin.members.resendInvitation({ id });
    expect(await eventsOf(id)).toHaveLength(1);
    vi.setSystemTime(Date.now() + 61_000);
    await admin.members.resendInvitation({ id });
    expect(await eventsOf(id)).toHaveLength(2);
    vi.useRealTimers();
  });

  test('refuses who is in already, and who is unknown', async () => {
    const call = (id: string) => failureOf(admin.members.resendInvitation({ id }));
    expect(await call(boss.memberId)).toMatchObject({ errorCode: 'already_member' });
    expect(await call(randomUUID())).toMatchObject({ errorCode: 'not_found' });
  });
});

describe('updateMember', () => {
  const change = { fullName: 'Trần Văn Cũ', role: 'coordinator' as Role, agencyId: null };

  test('holds from now on, is kept with before and after, and plans reminders anew', async () => {
    const { id } = await admin.members.inviteMember(person());
    await admin.members.updateMember({ id, rowVersion: 0, ...change });
    expect(await rowOf(id)).toMatchObject({ ...change, rowVersion: 1 });
    expect((await auditOf(id))[1]).toMatchObject({
      action: 'updated',
      before: { role: 'agency_officer', agencyId },
      after: { role: 'coordinator', agencyId: null },
    });
    expect(await replans()).toHaveLength(1);
  });

  test('refuses an old version, a removed member, an officer of nothing', async () => {
    const { id } = await admin.members.inviteMember(person());
    const fails = (fields: object) =>
      failureOf(admin.members.updateMember({ id, rowVersion: 0, ...change, ...fields }));
    expect(await fails({ role: 'agency_head' })).toMatchObject({ errorCode: 'agency_required' });
    await admin.members.updateMember({ id, rowVersion: 0, ...change });
    expect(await fails({})).toMatchObject({ errorCode: 'stale_version', httpStatus: 409 });
    await admin.members.removeMember({ id, rowVersion: 1 });
    expect(await fails({ rowVersion: 2 })).toMatchObject({ errorCode: 'not_found' });
  });
});

describe('removeMember', () => {
  test('ends access and can be asked twice; an invitation brings the person back', async () => {
    const { id } = await admin.members.inviteMember(person());
    await admin.members.removeMember({ id, rowVersion: 0 });
    await admin.members.removeMember({ id, rowVersion: 0 });
    expect(await admin.members.listMembers({})).toHaveLength(1);
    const all = await admin.members.listMembers({ includeRemoved: true });
    const { email } = all.find((member) => member.id === id) ?? { email: '' };
    expect(await admin.members.inviteMember(person({ email }))).toEqual({ id });
    expect(await rowOf(id)).toMatchObject({ status: 'invited' });
    expect((await auditOf(id)).map((entry) => entry.action)).toEqual([
      'created',
      'removed',
      'restored',
    ]);
  });

  test('the last administrator stays, whoever asks', async () => {
    const self = { id: boss.memberId, rowVersion: 0 };
    expect(await failureOf(admin.members.removeMember(self))).toMatchObject({
      errorCode: 'last_admin',
    });
    const leave = admin.members.updateMember({
      ...self,
      fullName: 'Quản Trị',
      role: 'leader',
      agencyId: null,
    });
    expect(await failureOf(leave)).toMatchObject({ errorCode: 'last_admin' });
    // Somebody who was only invited cannot administer yet.
    await admin.members.inviteMember(person({ role: 'admin', agencyId: null }));
    expect(await failureOf(admin.members.removeMember(self))).toMatchObject({
      errorCode: 'last_admin',
    });
  });

  test('two administrators who remove each other at once: one stays', async () => {
    const second = await actorAs('admin');
    const both = await Promise.allSettled([
      admin.members.removeMember({ id: second.memberId, rowVersion: 0 }),
      callerFor(second).members.removeMember({ id: boss.memberId, rowVersion: 0 }),
    ]);
    expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const admins = await db.inspect(
      `SELECT 1 FROM member WHERE tenant_id = $1 AND role = 'admin' AND status = 'active'`,
      [tenant.id],
    );
    expect(admins).toHaveLength(1);
  });
});

describe('who may', () => {
  const calls = {
    listMembers: (caller: typeof admin) => caller.members.listMembers({}),
    readMember: (caller: typeof admin) => caller.members.readMember({ id: boss.memberId }),
    inviteMember: (caller: typeof admin) => caller.members.inviteMember(person()),
    resendInvitation: (caller: typeof admin) =>
      caller.members.resendInvitation({ id: boss.memberId }),
    updateMember: (caller: typeof admin) =>
      caller.members.updateMember({ id: boss.memberId, rowVersion: 0, ...person() }),
    removeMember: (caller: typeof admin) =>
      caller.members.removeMember({ id: boss.memberId, rowVersion: 0 }),
  };

  test.each(Object.entries(calls))('%s is forbidden to an officer', async (_, call) => {
    const officer = callerFor(await actorAs('agency_officer'));
    expect(await failureOf(call(officer))).toMatchObject({ errorCode: 'forbidden' });
  });

  test.each(Object.entries(calls))('%s is closed to strangers', async (_, call) => {
    const stranger = await actorAs('admin', await makeTenant(db.database));
    const inOurs = callerFor(stranger, tenant.slug);
    expect(await failureOf(call(inOurs))).toMatchObject({ errorCode: 'tenant_not_found' });
  });

  const { listMembers, inviteMember: _invite, ...byId } = calls;
  test.each(Object.entries(byId))("%s does not find another tenant's member", async (_, call) => {
    const theirs = await makeTenant(db.database);
    const { id: theirAgency } = await db.database.withTenant(theirs.id, (s) => makeAgency(s));
    const stranger = callerFor(await actorAs('admin', theirs));
    const own = person({ agencyId: theirAgency });
    const calling =
      call === calls.updateMember
        ? stranger.members.updateMember({ id: boss.memberId, rowVersion: 0, ...own })
        : call(stranger);
    expect(await failureOf(calling)).toMatchObject({ errorCode: 'not_found' });
    expect(await rowOf(boss.memberId)).toMatchObject({ status: 'active', role: 'admin' });
    expect(await listMembers(stranger)).toHaveLength(1);
  });

  test('coordinators and leaders see who is there, in the order of agencies', async () => {
    await admin.members.inviteMember(person());
    for (const role of ['coordinator', 'leader'] as const) {
      const rows = await callerFor(await actorAs(role)).members.listMembers({});
      expect(rows[0]).toMatchObject({ role: 'admin', agencyName: null });
      expect(rows.at(-1)).toMatchObject({ role: 'agency_officer', status: 'invited' });
    }
  });
});
