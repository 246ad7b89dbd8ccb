import { createAuth } from '@tiendo/auth';
import { CreateTenantSchema, type CreateTenant, type Role } from '@tiendo/contracts';
import { createTenant, inviteUser } from '@tiendo/core/tenancy';
import {
  appSecret,
  failureOf,
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeSchedule,
  makeTenant,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let db: TestDatabase;
let tenant: TestTenant;

beforeAll(async () => {
  db = await openTestDatabase();
  tenant = await makeTenant(db.database);
});
afterAll(() => db.close());

const callerAs = async (role: Role, tenantSlug?: string) =>
  makeCaller(
    testDeps(db.database),
    await makeActor(db.database, tenant, { role }),
    tenantSlug === undefined ? {} : { tenantSlug },
  );

const create = (input: Partial<CreateTenant> & { slug: string }) =>
  createTenant(
    db.database,
    CreateTenantSchema.parse({ name: 'Đơn vị mới', level: 'province', parentSlug: null, ...input }),
  );

describe('createTenant', () => {
  test('puts ministry, province and commune under each other, with their settings', async () => {
    const ministry = await create({ slug: 'bo-thu', level: 'ministry' });
    const province = await create({ slug: 'tinh-thu', parentSlug: 'bo-thu', unitCode: ' 40 ' });
    const commune = await create({ slug: 'xa-thu', level: 'commune', parentSlug: 'tinh-thu' });
    const rows = await db.inspect(
      `SELECT t.slug, t.ancestor_ids, t.unit_code, s.approval FROM tenant t
       JOIN tenant_setting s ON s.tenant_id = t.id WHERE t.id = ANY ($1) ORDER BY t.created_at`,
      [[ministry.id, province.id, commune.id]],
    );
    const setting = { approval: 'direct' };
    expect(rows).toEqual([
      { slug: 'bo-thu', ancestor_ids: [], unit_code: null, ...setting },
      { slug: 'tinh-thu', ancestor_ids: [ministry.id], unit_code: '40', ...setting },
      { slug: 'xa-thu', ancestor_ids: [province.id, ministry.id], unit_code: null, ...setting },
    ]);
  });

  test('refuses a slug that is taken, a parent that is missing or of the wrong level', async () => {
    await create({ slug: 'bo-hai', level: 'ministry' });
    await expect(create({ slug: 'bo-hai', level: 'ministry' })).rejects.toMatchObject({
      code: 'duplicate_name',
      fields: { slug: 'duplicate_name' },
    });
    await expect(create({ slug: 'tinh-hai', parentSlug: 'khong-co' })).rejects.toMatchObject({
      code: 'not_found',
      fields: { parentSlug: 'not_found' },
    });
    for (const wrong of [
      { level: 'commune', parentSlug: 'bo-hai' },
      { level: 'ministry', parentSlug: 'bo-hai' },
      { level: 'province', parentSlug: null },
    ] as const) {
      await expect(create({ slug: 'sai-cap', ...wrong })).rejects.toMatchObject({
        fields: { parentSlug: 'invalid_input' },
      });
    }
  });
});

describe('inviteUser', () => {
  const deps = () => ({
    database: db.database,
    auth: createAuth({ platform: db.database.platform, appSecret, clock: () => new Date() }),
  });
  const person = { email: 'dong-lenh@example.test', fullName: 'Người Dòng Lệnh' };

  test('invites in the name of the operator, an agency by its name', async () => {
    const { id: agencyId } = await db.database.withTenant(tenant.id, (scope) =>
      makeAgency(scope, { name: 'Sở Y tế' }),
    );
    const form = { ...person, role: 'agency_head' as const, agencyName: 'Sở Y tế' };
    const { id } = await inviteUser(deps(), { tenantSlug: tenant.slug, ...form });
    const rows = await db.inspect(
      `SELECT m.status, m.agency_id, a.member_id, a.actor_name FROM member m JOIN audit_entry a ON a.entity_id = m.id WHERE m.id = $1`,
      [id],
    );
    expect(rows).toEqual([
      { status: 'invited', agency_id: agencyId, member_id: null, actor_name: 'Vận hành nền tảng' },
    ]);
  });

  test('names what it does not find', async () => {
    const form = { ...person, role: 'agency_head' as const };
    const invite = (tenantSlug: string, agencyName: string | null) =>
      inviteUser(deps(), { ...form, tenantSlug, agencyName });
    await expect(invite('khong-co', null)).rejects.toMatchObject({
      fields: { tenantSlug: 'not_found' },
    });
    await expect(invite(tenant.slug, 'Sở Không Có')).rejects.toMatchObject({
      fields: { agencyName: 'not_found' },
    });
    await expect(invite(tenant.slug, null)).rejects.toMatchObject({ code: 'agency_required' });
  });
});

describe('settings', () => {
  const change = {
    beforeMeans: 'same-day' as const,
    nonWorking: 'earlier' as const,
    workingCalendar: {
      holidays: ['2026-09-02', '2026-01-01', '2026-09-02'],
      workingSaturdays: ['2026-02-28'],
    },
  };

  test('are read and replaced, days once and in order, the change kept', async () => {
    const admin = await callerAs('admin');
    const before = await admin.tenancy.readSettings();
    expect(before).toEqual({
      approval: 'direct',
      beforeMeans: 'previous-day',
      lockAfterDays: null,
      nonWorking: 'keep',
      workingCalendar: { holidays: [], workingSaturdays: [] },
      rowVersion: 0,
    });
    await admin.tenancy.updateSettings({ rowVersion: 0, ...change });
    const after = await (await callerAs('agency_officer')).tenancy.readSettings();
    expect(after).toEqual({
      ...change,
      approval: 'direct',
      lockAfterDays: null,
      workingCalendar: {
        holidays: ['2026-01-01', '2026-09-02'],
        workingSaturdays: ['2026-02-28'],
      },
      rowVersion: 1,
    });
    const audit = await db.inspect(
      `SELECT action::text, before->>'nonWorking' AS before, after->>'nonWorking' AS after FROM audit_entry WHERE entity = 'settings' AND tenant_id = $1`,
      [tenant.id],
    );
    expect(audit).toEqual([{ action: 'updated', before: 'keep', after: 'earlier' }]);
    const again = admin.tenancy.updateSettings({ rowVersion: 0, ...change });
    expect(await failureOf(again)).toMatchObject({ errorCode: 'stale_version' });
  });

  test('move the last days that follow from them', async () => {
    const own = await makeTenant(db.database);
    const actor = await makeActor(db.database, own);
    const { tenancy } = makeCaller(testDeps(db.database), actor, { today: '2026-06-10' });
    await db.database.withTenant(own.id, async (scope) => {
      const agency = await makeAgency(scope);
      const plan = await makePlan(scope);
      const activeSince = new Date('2026-01-01');
      await scope.plan.updateMany({
        where: { tenantId: own.id, id: plan.id },
        data: { activeSince },
      });
      await makeSchedule(scope, plan.id, { reporterIds: [agency.id] });
    });
    const lastDay = async () =>
      (
        await db.inspect<{ day: string }>(
          'SELECT last_day::text AS day FROM obligation WHERE tenant_id = $1',
          [own.id],
        )
      ).map((row) => row.day);
    const workingCalendar = { holidays: [], workingSaturdays: [] };
    const usual = { beforeMeans: 'previous-day', nonWorking: 'keep', workingCalendar } as const;
    await tenancy.updateSettings({ ...usual, rowVersion: 0 });
    expect(await lastDay()).toEqual(['2026-06-14']);
    await tenancy.updateSettings({ ...usual, nonWorking: 'earlier', rowVersion: 1 });
    expect(await lastDay()).toEqual(['2026-06-12']);
    await tenancy.updateSettings({ ...usual, beforeMeans: 'same-day', rowVersion: 2 });
    expect(await lastDay()).toEqual(['2026-06-15']);
  });

  test('are refused to others, elsewhere, and with days that do not exist', async () => {
    const input = { rowVersion: 0, ...change };
    const coordinator = await callerAs('coordinator');
    expect(await failureOf(coordinator.tenancy.updateSettings(input))).toMatchObject({
      errorCode: 'forbidden',
    });
    const elsewhere = await callerAs('admin', (await makeTenant(db.database)).slug);
    expect(await failureOf(elsewhere.tenancy.updateSettings(input))).toMatchObject({
      errorCode: 'tenant_not_found',
    });
    expect(await failureOf(elsewhere.tenancy.readSettings())).toMatchObject({
      errorCode: 'tenant_not_found',
    });
    const admin = await callerAs('admin');
    const workingCalendar = { holidays: ['2026-02-30'], workingSaturdays: [] };
    expect(
      await failureOf(admin.tenancy.updateSettings({ ...input, workingCalendar })),
    ).toMatchObject({ errorCode: 'invalid_input', httpStatus: 422 });
  });
});
