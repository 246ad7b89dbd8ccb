import { randomUUID } from 'node:crypto';
import type { Role } from '@tiendo/contracts';
import {
  failureOf,
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeSchedule,
  makeTarget,
  makeTask,
  makeTenant,
  openReports,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const today = '2026-06-16';
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

async function callerAs(role: Role, agencyId?: string) {
  const actor = await makeActor(db.database, tenant, { role, agencyId: agencyId ?? null });
  return makeCaller(testDeps(db.database), actor, { today });
}

const inTenant = <T>(work: Parameters<typeof db.database.withTenant<T>>[1]) =>
  db.database.withTenant(tenant.id, work);
const fields = (name: string, isStandingBody = false) => ({
  name,
  shortName: null,
  kind: 'department' as const,
  isStandingBody,
});
const auditOf = (entityId: string) =>
  db.inspect<{ action: string; before: object; after: object }>(
    'SELECT action::text, before, after FROM audit_entry WHERE entity_id = $1 ORDER BY created_at, id',
    [entityId],
  );
const names = async (options = {}) =>
  (await admin.agencies.listAgencies(options)).map((agency) => agency.name);

describe('createAgency and updateAgency', () => {
  test('adds at the end of the list, spelled one way', async () => {
    await admin.agencies.createAgency(fields('Sở Y tế'));
    await admin.agencies.createAgency(fields('  Công an tỉnh '.normalize('NFD')));
    expect(await names()).toEqual(['Sở Y tế', 'Công an tỉnh'.normalize('NFC')]);
  });

  test('a name that exists is refused beside its field, the same form twice is not', async () => {
    const form = { ...fields('Sở Y tế'), submissionId: randomUUID() };
    const { id } = await admin.agencies.createAgency(form);
    expect(await admin.agencies.createAgency(form)).toEqual({ id });
    const expected = {
      errorCode: 'duplicate_name',
      httpStatus: 409,
      fieldErrors: { name: 'duplicate_name' },
    };
    expect(await failureOf(admin.agencies.createAgency(fields('Sở Y tế')))).toEqual(expected);
    const other = await admin.agencies.createAgency(fields('Sở Nội vụ'));
    const rename = admin.agencies.updateAgency({ ...fields('Sở Y tế'), ...other, rowVersion: 0 });
    expect(await failureOf(rename)).toEqual(expected);
  });

  test('keeps before and after', async () => {
    const { id } = await admin.agencies.createAgency(fields('Sở Y tế'));
    await admin.agencies.updateAgency({ ...fields('Sở Y tế tỉnh'), id, rowVersion: 0 });
    expect(await auditOf(id)).toMatchObject([
      { action: 'created', before: null },
      { action: 'updated', before: { name: 'Sở Y tế' }, after: { name: 'Sở Y tế tỉnh' } },
    ]);
  });

  test('refuses a stale version, an unknown id, a name too short', async () => {
    const { id } = await admin.agencies.createAgency(fields('Sở Y tế'));
    const update = (change: object) =>
      failureOf(admin.agencies.updateAgency({ ...fields('Tên'), id, rowVersion: 0, ...change }));
    expect(await update({ rowVersion: 3 })).toMatchObject({ errorCode: 'stale_version' });
    expect(await update({ id: randomUUID() })).toMatchObject({ errorCode: 'not_found' });
    expect(await update({ id: 'x' })).toMatchObject({ fieldErrors: { id: 'invalid_input' } });
    expect(await update({ name: 'S' })).toMatchObject({ fieldErrors: { name: 'invalid_input' } });
  });
});

describe('standing body', () => {
  const standing = async () =>
    (await admin.agencies.listAgencies({}))
      .filter((agency) => agency.isStandingBody)
      .map((agency) => agency.name);

  test('giving the role to one agency takes it from the other, and both changes are kept', async () => {
    const former = await admin.agencies.createAgency(fields('Sở Lao động', true));
    const { id } = await admin.agencies.createAgency(fields('Công an tỉnh', true));
    expect(await standing()).toEqual(['Công an tỉnh']);
    expect((await auditOf(former.id)).at(-1)).toMatchObject({
      before: { isStandingBody: true },
      after: { isStandingBody: false },
    });
    await admin.agencies.updateAgency({ ...fields('Sở Lao động', true), ...former, rowVersion: 1 });
    expect(await standing()).toEqual(['Sở Lao động']);
    expect(await admin.agencies.readAgency({ id })).toMatchObject({ rowVersion: 1 });
  });

  test('two made standing body at once leave one', async () => {
    await Promise.all(
      ['A1', 'B1', 'C1'].map((name) => admin.agencies.createAgency(fields(name, true))),
    );
    expect(await standing()).toHaveLength(1);
  });
});

describe('listAgencies', () => {
  test('counts the part of each agency in a plan', async () => {
    const { plan, other, lead, helper } = await inTenant(async (scope) => {
      const lead = await makeAgency(scope, { name: 'Chủ trì' });
      const helper = await makeAgency(scope, { name: 'Phối hợp' });
      await makeAgency(scope, { name: 'Không việc' });
      const plan = await makePlan(scope);
      const other = await makePlan(scope);
      const parts = [
        { agencyId: lead.id },
        { agencyId: helper.id, role: 'coordinate' as const, responsible: false },
      ];
      await makeTask(scope, plan.id, { agencies: parts });
      await makeTask(scope, plan.id, { agencies: parts, status: 'done', completedOn: today });
      await makeTask(scope, other.id, { agencies: [{ agencyId: helper.id }] });
      await makeTarget(scope, plan.id, { ownerAgencyId: lead.id });
      return { plan, other, lead, helper };
    });
    await makeActor(db.database, tenant, { role: 'agency_officer', agencyId: lead.id });
    const rows = await admin.agencies.listAgencies({ planId: plan.id, withPartOnly: true });
    expect(rows).toMatchObject([
      {
        id: lead.id,
        tasks: { lead: 2, coordinate: 0, requested: 0, responsible: 2 },
        openTasks: 1,
        targets: 1,
        members: 1,
      },
      {
        id: helper.id,
        tasks: { lead: 0, coordinate: 2, responsible: 0 },
        openTasks: 0,
        targets: 0,
        members: 0,
      },
    ]);
    const all = await admin.agencies.listAgencies({});
    expect(all.map((row) => row.tasks.responsible)).toEqual([2, 1, 0]);
    const ofOther = await admin.agencies.listAgencies({ planId: other.id, withPartOnly: true });
    expect(ofOther.map((row) => row.id)).toEqual([helper.id]);
  });

  test('says where a merged agency went, and counts what waits for its head as open', async () => {
    const { gone, into } = await inTenant(async (scope) => {
      const plan = await makePlan(scope);
      const gone = await makeAgency(scope, { name: 'Sở Lao động' });
      const into = await makeAgency(scope, { name: 'Sở Nội vụ' });
      const parts = [gone, into].map(({ id }) => ({ agencyId: id }));
      await makeTask(scope, plan.id, { agencies: parts });
      await makeSchedule(scope, plan.id, {
        rule: { kind: 'monthly', due: { mode: 'by', day: 20, every: 'month', of: 'same-month' } },
      });
      await openReports(scope, today);
      return { gone, into };
    });
    const states = [
      'open',
      'draft',
      'awaiting_head',
      'returned',
      'submitted',
      'accepted',
      'waived',
    ];
    for (const [index, state] of states.entries()) {
      await db.inspect(
        `UPDATE obligation SET state = $3::obligation_state WHERE id = (SELECT id FROM obligation
           WHERE tenant_id = $1 AND agency_id = $2 ORDER BY last_day OFFSET $4 LIMIT 1)`,
        [tenant.id, into.id, state, index],
      );
    }
    const [before] = (await admin.agencies.listAgencies({})).filter(({ id }) => id === into.id);
    expect(before).toMatchObject({ openReports: 4, successorName: null });
    await admin.mandates.mergeAgencies({
      fromIds: [gone.id],
      intoId: into.id,
      basis: 'Nghị quyết 18',
    });
    const rows = await admin.agencies.listAgencies({ includeArchived: true });
    expect(rows.map(({ name, successorName }) => [name, successorName])).toEqual([
      ['Sở Nội vụ', null],
      ['Sở Lao động', 'Sở Nội vụ'],
    ]);
  });

  test('a draft counts for administrators only', async () => {
    const plan = await inTenant(async (scope) => {
      const draft = await makePlan(scope, { status: 'draft' });
      const agency = await makeAgency(scope);
      await makeTask(scope, draft.id, { agencies: [{ agencyId: agency.id }] });
      return draft;
    });
    const leader = await callerAs('leader');
    expect((await leader.agencies.listAgencies({}))[0]?.tasks.lead).toBe(0);
    expect((await admin.agencies.listAgencies({}))[0]?.tasks.lead).toBe(1);
    const hidden = leader.agencies.listAgencies({ planId: plan.id });
    expect(await failureOf(hidden)).toMatchObject({ errorCode: 'not_found' });
  });

  test('takes as many statements for thirty agencies as for one', async () => {
    const plan = await inTenant((scope) => makePlan(scope));
    const count = async () => {
      const before = db.database.statementCount();
      await admin.agencies.listAgencies({ planId: plan.id });
      return db.database.statementCount() - before;
    };
    await inTenant((scope) => makeAgency(scope));
    const few = await count();
    await inTenant(async (scope) => {
      for (let n = 0; n < 30; n += 1) {
        const agency = await makeAgency(scope);
        await makeTask(scope, plan.id, { agencies: [{ agencyId: agency.id }] });
      }
    });
    expect(await count()).toBe(few);
    expect(few).toBe(2);
  });
});

describe('archiveAgency', () => {
  test('an agency with open tasks stays; once they are done it goes, and can come back', async () => {
    const { agency, task } = await inTenant(async (scope) => {
      const agency = await makeAgency(scope, { name: 'Sở Y tế', isStandingBody: true });
      const plan = await makePlan(scope);
      return {
        agency,
        task: await makeTask(scope, plan.id, { agencies: [{ agencyId: agency.id }] }),
      };
    });
    const archive = { id: agency.id, rowVersion: 0, archived: true };
    expect(await failureOf(admin.agencies.archiveAgency(archive))).toMatchObject({
      errorCode: 'agency_in_use',
      httpStatus: 409,
    });
    await admin.tasks.archiveTask({ id: task.id, rowVersion: 0, archived: true });
    await admin.agencies.archiveAgency(archive);
    await admin.agencies.archiveAgency(archive);
    expect(await names()).toEqual([]);
    expect(await names({ includeArchived: true })).toEqual(['Sở Y tế']);
    const archived = await admin.agencies.readAgency({ id: agency.id });
    expect(archived).toMatchObject({ archived: true, isStandingBody: false, rowVersion: 1 });
    const edit = admin.agencies.updateAgency({ ...fields('Khác'), id: agency.id, rowVersion: 1 });
    expect(await failureOf(edit)).toMatchObject({ errorCode: 'archived' });
    await admin.agencies.archiveAgency({ id: agency.id, rowVersion: 1, archived: false });
    expect(await names()).toEqual(['Sở Y tế']);
    expect((await auditOf(agency.id)).map((entry) => entry.action)).toEqual([
      'archived',
      'restored',
    ]);
  });

  test('refuses a stale version', async () => {
    const { id } = await admin.agencies.createAgency(fields('Sở Y tế'));
    const stale = admin.agencies.archiveAgency({ id, rowVersion: 9, archived: true });
    expect(await failureOf(stale)).toMatchObject({ errorCode: 'stale_version' });
  });
});

describe('reorderAgencies and moveAgency', () => {
  test('put the list in order and keep only what moved', async () => {
    const ids: string[] = [];
    for (const name of ['Một', 'Hai', 'Ba', 'Bốn'])
      ids.push((await admin.agencies.createAgency(fields(name))).id);
    const [a = '', b = '', c = '', d = ''] = ids;
    await admin.agencies.reorderAgencies({ ids: [b, a, c, d] });
    expect(await names()).toEqual(['Hai', 'Một', 'Ba', 'Bốn']);
    await admin.agencies.moveAgency({ id: d, direction: 'up' });
    expect(await names()).toEqual(['Hai', 'Một', 'Bốn', 'Ba']);
    const [reordered] = await auditOf(tenant.id);
    expect(reordered).toMatchObject({
      action: 'reordered',
      before: {
        order: [
          { name: 'Một', place: 1 },
          { name: 'Hai', place: 2 },
        ],
      },
      after: {
        order: [
          { name: 'Hai', place: 1 },
          { name: 'Một', place: 2 },
        ],
      },
    });
    await admin.agencies.moveAgency({ id: b, direction: 'up' });
    expect(await auditOf(tenant.id)).toHaveLength(2);
  });

  test('refuse a list that has changed, and an unknown row', async () => {
    const { id } = await admin.agencies.createAgency(fields('Một'));
    await admin.agencies.createAgency(fields('Hai'));
    expect(await failureOf(admin.agencies.reorderAgencies({ ids: [id] }))).toMatchObject({
      errorCode: 'stale_version',
    });
    const unknown = admin.agencies.moveAgency({ id: randomUUID(), direction: 'up' });
    expect(await failureOf(unknown)).toMatchObject({ errorCode: 'not_found' });
  });
});
