import { randomUUID } from 'node:crypto';
import { RoleSchema, type Role } from '@tiendo/contracts';
import {
  failureOf,
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeTarget,
  makeTask,
  makeTenant,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let db: TestDatabase;
let own: World;
let foreign: World;

interface World {
  tenant: TestTenant;
  planId: string;
  agencyId: string;
  targetId: string;
  taskId: string;
}

beforeAll(async () => {
  db = await openTestDatabase();
  own = await makeWorld();
  foreign = await makeWorld();
});
afterAll(() => db.close());

async function makeWorld(): Promise<World> {
  const tenant = await makeTenant(db.database);
  return db.database.withTenant(tenant.id, async (scope) => {
    const plan = await makePlan(scope);
    const agency = await makeAgency(scope);
    const target = await makeTarget(scope, plan.id);
    const task = await makeTask(scope, plan.id, { agencies: [{ agencyId: agency.id }] });
    return {
      tenant,
      planId: plan.id,
      agencyId: agency.id,
      targetId: target.id,
      taskId: task.id,
    };
  });
}

type Caller = ReturnType<typeof makeCaller>;

async function callerAs(role: Role): Promise<Caller> {
  return makeCaller(testDeps(db.database), await makeActor(db.database, own.tenant, { role }));
}

const plan = {
  title: 'Kế hoạch',
  documentNumber: null,
  issuedBy: null,
  issuedOn: null,
  periodFrom: 2026,
  periodTo: 2026,
  summary: '',
  legalBases: [],
};
const agency = () => ({
  name: `Sở ${randomUUID()}`,
  shortName: null,
  kind: 'department' as const,
  isStandingBody: false,
});
const target = {
  title: 'Chỉ tiêu',
  groupLabel: null,
  parentId: null,
  comparator: '>=' as const,
  strict: false,
  value: 80,
  valueMax: null,
  unit: '%' as const,
  unitNoun: null,
  denominator: null,
  dueOn: null,
  ownerAgencyId: null,
};
const task = (agencyId: string) => ({
  title: 'Nhiệm vụ',
  detail: '',
  groupLabel: null,
  dueOn: null,
  assignments: [{ agencyId, role: 'lead' as const, responsible: true }],
});
const version = { rowVersion: 0 };
const up = { direction: 'up' as const };

/** Every way to name a row in the configuration procedures: called with the ids of a world. */
const byId: Record<string, (caller: Caller, world: World) => Promise<unknown>> = {
  'plans.readPlan': (c, w) => c.plans.readPlan({ id: w.planId }),
  'plans.updatePlan': (c, w) => c.plans.updatePlan({ ...plan, id: w.planId, ...version }),
  'plans.setPlanStatus': (c, w) =>
    c.plans.setPlanStatus({ id: w.planId, ...version, status: 'archived' }),
  'agencies.listAgencies planId': (c, w) => c.agencies.listAgencies({ planId: w.planId }),
  'agencies.readAgency': (c, w) => c.agencies.readAgency({ id: w.agencyId }),
  'agencies.updateAgency': (c, w) =>
    c.agencies.updateAgency({ ...agency(), id: w.agencyId, ...version }),
  'agencies.archiveAgency': (c, w) =>
    c.agencies.archiveAgency({ id: w.agencyId, ...version, archived: true }),
  'agencies.moveAgency': (c, w) => c.agencies.moveAgency({ id: w.agencyId, ...up }),
  'targets.listTargets': (c, w) => c.targets.listTargets({ planId: w.planId }),
  'targets.readTarget': (c, w) => c.targets.readTarget({ id: w.targetId }),
  'targets.createTarget planId': (c, w) => c.targets.createTarget({ ...target, planId: w.planId }),
  'targets.createTarget parentId': (c, w) =>
    c.targets.createTarget({ ...target, planId: own.planId, parentId: w.targetId }),
  'targets.createTarget ownerAgencyId': (c, w) =>
    c.targets.createTarget({ ...target, planId: own.planId, ownerAgencyId: w.agencyId }),
  'targets.updateTarget': (c, w) =>
    c.targets.updateTarget({ ...target, id: w.targetId, ...version }),
  'targets.updateTarget ownerAgencyId': (c, w) =>
    c.targets.updateTarget({ ...target, id: own.targetId, ...version, ownerAgencyId: w.agencyId }),
  'targets.archiveTarget': (c, w) =>
    c.targets.archiveTarget({ id: w.targetId, ...version, archived: true }),
  'targets.moveTarget': (c, w) => c.targets.moveTarget({ id: w.targetId, ...up }),
  'targets.reorderTargets planId': (c, w) =>
    c.targets.reorderTargets({ planId: w.planId, ids: [w.targetId] }),
  'tasks.listTasks': (c, w) => c.tasks.listTasks({ planId: w.planId }),
  'tasks.readTask': (c, w) => c.tasks.readTask({ id: w.taskId }),
  'tasks.createTask planId': (c, w) =>
    c.tasks.createTask({ ...task(own.agencyId), planId: w.planId }),
  'tasks.createTask assignments': (c, w) =>
    c.tasks.createTask({ ...task(w.agencyId), planId: own.planId }),
  'tasks.updateTask': (c, w) =>
    c.tasks.updateTask({ ...task(own.agencyId), id: w.taskId, ...version }),
  'tasks.updateTask assignments': (c, w) =>
    c.tasks.updateTask({ ...task(w.agencyId), id: own.taskId, ...version }),
  'tasks.archiveTask': (c, w) => c.tasks.archiveTask({ id: w.taskId, ...version, archived: true }),
  'tasks.moveTask': (c, w) => c.tasks.moveTask({ id: w.taskId, ...up }),
  'tasks.reorderTasks planId': (c, w) =>
    c.tasks.reorderTasks({ planId: w.planId, ids: [w.taskId] }),
};

const reads = new Set(Object.keys(byId).filter((name) => /\.(read|list)/.test(name)));
const creations: Record<string, (caller: Caller) => Promise<unknown>> = {
  'plans.createPlan': (c) => c.plans.createPlan(plan),
  'agencies.createAgency': (c) => c.agencies.createAgency(agency()),
  'agencies.reorderAgencies': (c) => c.agencies.reorderAgencies({ ids: [own.agencyId] }),
};

describe("another tenant's row is answered like one that does not exist", () => {
  test.each(Object.keys(byId))('%s', async (name) => {
    const admin = await callerAs('admin');
    const failure = await failureOf(byId[name]?.(admin, foreign) ?? Promise.resolve());
    expect(failure).toMatchObject({ errorCode: 'not_found', httpStatus: 404 });
  });

  test("reorderAgencies with another tenant's agency is no list of ours", async () => {
    const admin = await callerAs('admin');
    const failure = await failureOf(
      admin.agencies.reorderAgencies({ ids: [own.agencyId, foreign.agencyId] }),
    );
    expect(failure).toMatchObject({ errorCode: 'stale_version' });
  });

  test('and nothing of the other tenant has changed', async () => {
    const rows = await db.inspect(
      `SELECT row_version FROM plan WHERE id = $1 UNION ALL SELECT row_version FROM agency WHERE id = $2
       UNION ALL SELECT row_version FROM target WHERE id = $3 UNION ALL SELECT row_version FROM task WHERE id = $4`,
      [foreign.planId, foreign.agencyId, foreign.targetId, foreign.taskId],
    );
    expect(rows).toEqual(Array.from({ length: 4 }, () => ({ row_version: 0 })));
    expect(
      await db.inspect('SELECT 1 FROM audit_entry WHERE tenant_id = $1', [foreign.tenant.id]),
    ).toEqual([]);
  });
});

describe('who may not configure is refused', () => {
  const others = RoleSchema.options.filter((role) => role !== 'admin');
  test.each(others)('%s', async (role) => {
    const caller = await callerAs(role);
    const writes = Object.entries(byId).filter(([name]) => !reads.has(name));
    for (const [name, call] of [...writes, ...Object.entries(creations)]) {
      const failure = await failureOf(call(caller, own));
      expect([name, failure.errorCode, failure.httpStatus]).toEqual([name, 'forbidden', 403]);
    }
  });

  test('the ministry reads nothing of a tenant', async () => {
    const caller = await callerAs('ministry');
    for (const name of reads) {
      const failure = await failureOf(byId[name]?.(caller, own) ?? Promise.resolve());
      expect([name, failure.errorCode]).toEqual([name, 'forbidden']);
    }
  });

  test('a member of one tenant finds no other tenant', async () => {
    const actor = await makeActor(db.database, own.tenant, { role: 'admin' });
    const options = { tenantSlug: foreign.tenant.slug };
    const caller = makeCaller(testDeps(db.database), actor, options);
    expect(await failureOf(caller.plans.listPlans())).toMatchObject({
      errorCode: 'tenant_not_found',
    });
  });
});
