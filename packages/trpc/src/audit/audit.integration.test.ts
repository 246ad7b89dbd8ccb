import {
  failureOf,
  makeActor,
  makeCaller,
  makeTenant,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import type { Role } from '@tiendo/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let db: TestDatabase;
let tenant: TestTenant;
let admin: Awaited<ReturnType<typeof callerAs>>;

beforeAll(async () => {
  db = await openTestDatabase();
});
beforeEach(async () => {
  tenant = await makeTenant(db.database);
  admin = await callerAs('admin');
});
afterAll(() => db.close());

async function callerAs(role: Role) {
  const actor = await makeActor(db.database, tenant, { role });
  const caller = makeCaller(testDeps(db.database), actor);
  return { caller, actor };
}

const fields = {
  name: 'Sở Y tế',
  shortName: null,
  kind: 'department',
  isStandingBody: false,
} as const;

describe('listAudit', () => {
  test('gives the newest first, each with who, what and the fields that differ', async () => {
    const { id } = await admin.caller.agencies.createAgency(fields);
    await admin.caller.agencies.updateAgency({
      ...fields,
      id,
      rowVersion: 0,
      name: 'Sở Y tế tỉnh',
      shortName: 'SYT',
    });
    const { rows, total } = await admin.caller.audit.listAudit({});
    expect(total).toBe(2);
    expect(rows[0]).toMatchObject({
      actorName: admin.actor.fullName,
      memberId: admin.actor.memberId,
      entity: 'agency',
      entityId: id,
      action: 'updated',
      name: 'Sở Y tế tỉnh',
      changes: [
        { field: 'name', before: 'Sở Y tế', after: 'Sở Y tế tỉnh' },
        { field: 'shortName', before: null, after: 'SYT' },
      ],
    });
    expect(rows[1]).toMatchObject({ action: 'created', changes: [{ before: null }, {}, {}] });
  });

  test('filters by kind, row, person and page', async () => {
    const second = await callerAs('admin');
    const a = await admin.caller.agencies.createAgency(fields);
    await second.caller.agencies.createAgency({ ...fields, name: 'Sở Nội vụ' });
    await admin.caller.plans.createPlan({
      title: 'Kế hoạch',
      documentNumber: null,
      issuedBy: null,
      issuedOn: null,
      periodFrom: 2026,
      periodTo: 2026,
      summary: '',
      legalBases: [],
    });
    const names = async (filter: object) =>
      (await admin.caller.audit.listAudit(filter)).rows.map((row) => row.name);
    expect(await names({ entity: 'plan' })).toEqual(['Kế hoạch']);
    expect(await names({ entity: 'agency', entityId: a.id })).toEqual(['Sở Y tế']);
    expect(await names({ memberId: second.actor.memberId })).toEqual(['Sở Nội vụ']);
    expect(await names({ pageSize: 1, page: 2 })).toEqual(['Sở Nội vụ']);
  });

  test('calls agencies by their names', async () => {
    const { id } = await admin.caller.agencies.createAgency(fields);
    await db.database.withTenant(tenant.id, (scope) =>
      scope.auditEntry.create({
        data: {
          tenantId: tenant.id,
          actorName: 'A',
          entity: 'schedule',
          entityId: id,
          action: 'updated',
          before: { agencyId: null, reporterAgencyIds: [] },
          after: { agencyId: id, reporterAgencyIds: [id] },
        },
      }),
    );
    const { rows } = await admin.caller.audit.listAudit({ entity: 'schedule' });
    expect(rows[0]?.changes).toEqual([
      { field: 'agencyId', before: null, after: 'Sở Y tế' },
      { field: 'reporterAgencyIds', before: null, after: ['Sở Y tế'] },
    ]);
  });

  test('takes days as days in Vietnam, both ends included', async () => {
    await admin.caller.agencies.createAgency(fields);
    // 17:30 UTC on the 15th is half past midnight of the 16th in Vietnam.
    await db.inspect('UPDATE audit_entry SET created_at = $1 WHERE tenant_id = $2', [
      '2026-06-15T17:30:00Z',
      tenant.id,
    ]);
    const total = async (filter: object) => (await admin.caller.audit.listAudit(filter)).total;
    expect(await total({ from: '2026-06-16', to: '2026-06-16' })).toBe(1);
    expect(await total({ to: '2026-06-15' })).toBe(0);
    expect(await total({ from: '2026-06-17' })).toBe(0);
  });

  test('refuses bad filters and roles without the permission', async () => {
    const fault = async (filter: object) =>
      (await failureOf(admin.caller.audit.listAudit(filter))).fieldErrors;
    expect(await fault({ from: '2026-06-16', to: '2026-06-15' })).toEqual({ to: 'period_order' });
    expect(await fault({ from: '16/06/2026' })).toEqual({ from: 'invalid_date' });
    expect(await fault({ entity: 'người' })).toEqual({ entity: 'invalid_input' });
    for (const role of ['leader', 'agency_head', 'agency_officer', 'ministry'] as const) {
      const other = await callerAs(role);
      expect(await failureOf(other.caller.audit.listAudit({}))).toMatchObject({
        errorCode: 'forbidden',
      });
    }
  });
});
