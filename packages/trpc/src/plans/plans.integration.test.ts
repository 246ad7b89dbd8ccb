import { randomUUID } from 'node:crypto';
import type { JobName, Role } from '@tiendo/contracts';
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

const today = '2026-06-16';
let db: TestDatabase;
let tenant: TestTenant;
let admin: Awaited<ReturnType<typeof callerAs>>;
const woken: JobName[] = [];

beforeAll(async () => {
  db = await openTestDatabase();
  tenant = await makeTenant(db.database);
  admin = await callerAs('admin');
});
afterAll(() => db.close());

async function callerAs(role: Role, of = tenant) {
  const actor = await makeActor(db.database, of, { role });
  const wake = (job: JobName) => Promise.resolve(void woken.push(job));
  return makeCaller(testDeps(db.database, { wake }), actor, { today });
}

const header = {
  title: '  Kế hoạch phòng, chống năm 2026 '.normalize('NFD'),
  documentNumber: '123/KH-UBND',
  issuedBy: 'UBND tỉnh',
  issuedOn: '2026-01-15',
  periodFrom: 2026,
  periodTo: 2026,
  summary: 'Giảm cầu.',
  legalBases: [
    { documentNumber: '73/2021/QH14', title: 'Luật', kind: 'basis' as const },
    { documentNumber: '116/2021/NĐ-CP', title: '', kind: 'cited' as const },
  ],
};

function auditOf(entityId: string) {
  return db.inspect<{ action: string; before: unknown; after: unknown; actor_name: string }>(
    'SELECT action::text, before, after, actor_name FROM audit_entry WHERE entity_id = $1 ORDER BY created_at, id',
    [entityId],
  );
}

const inTenant = <T>(work: Parameters<typeof db.database.withTenant<T>>[1]) =>
  db.database.withTenant(tenant.id, work);

describe('createPlan', () => {
  test('makes a draft with its legal bases in order, and an audit entry', async () => {
    const { id } = await admin.plans.createPlan(header);
    const plan = await admin.plans.readPlan({ id });
    expect(plan).toMatchObject({
      title: 'Kế hoạch phòng, chống năm 2026'.normalize('NFC'),
      issuedOn: '2026-01-15',
      status: 'draft',
      legalBases: header.legalBases,
      published: null,
      mayConfigure: true,
    });
    expect(await auditOf(id)).toMatchObject([
      { action: 'created', before: null, after: { documentNumber: '123/KH-UBND' } },
    ]);
  });

  test('the same form twice is one plan', async () => {
    const form = { ...header, submissionId: randomUUID() };
    const first = await admin.plans.createPlan(form);
    expect(await admin.plans.createPlan(form)).toEqual(first);
    expect(await auditOf(first.id)).toHaveLength(1);
  });

  test.each([
    [{ title: ' ' }, 'title', 'invalid_input'],
    [{ title: 'a\u0000b' }, 'title', 'invalid_input'],
    [{ summary: 'x'.repeat(20_000_000) }, 'summary', 'payload_too_large'],
    [{ issuedOn: '2026-02-30' }, 'issuedOn', 'invalid_date'],
    [{ periodTo: 2025 }, 'periodTo', 'period_order'],
    [{ periodFrom: 2026.5 }, 'periodFrom', 'invalid_input'],
    [
      { legalBases: [{ documentNumber: '', title: 'x', kind: 'basis' as const }] },
      'legalBases.0.documentNumber',
      'invalid_input',
    ],
  ])('refuses %#', async (change, field, code) => {
    const failure = await failureOf(admin.plans.createPlan({ ...header, ...change }));
    expect(failure).toMatchObject({ httpStatus: 422, fieldErrors: { [field]: code } });
  });
});

describe('updatePlan', () => {
  test('replaces header and legal bases; the audit log shows both sides', async () => {
    const { id } = await admin.plans.createPlan(header);
    await admin.plans.updatePlan({
      ...header,
      id,
      rowVersion: 0,
      title: 'Tên mới',
      legalBases: [],
    });
    const plan = await admin.plans.readPlan({ id });
    expect(plan).toMatchObject({ title: 'Tên mới', legalBases: [], rowVersion: 1 });
    const [, change] = await auditOf(id);
    expect(change).toMatchObject({
      action: 'updated',
      after: { title: 'Tên mới', legalBases: [] },
    });
    expect(change?.before).toMatchObject({ legalBases: header.legalBases });
  });

  test('refuses a stale version, an archived plan and an unknown one', async () => {
    const { id } = await admin.plans.createPlan(header);
    const update = (rowVersion: number, planId = id) =>
      admin.plans.updatePlan({ ...header, id: planId, rowVersion });
    await update(0);
    expect(await failureOf(update(0))).toMatchObject({
      errorCode: 'stale_version',
      httpStatus: 409,
    });
    expect(await failureOf(update(0, randomUUID()))).toMatchObject({ errorCode: 'not_found' });
    await admin.plans.setPlanStatus({ id, rowVersion: 1, status: 'archived' });
    expect(await failureOf(update(2))).toMatchObject({ errorCode: 'archived' });
  });

  test('of two people saving at once, one wins', async () => {
    const { id } = await admin.plans.createPlan(header);
    const results = await Promise.allSettled(
      ['A', 'B'].map((title) => admin.plans.updatePlan({ ...header, title, id, rowVersion: 0 })),
    );
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await admin.plans.readPlan({ id })).legalBases).toHaveLength(2);
  });
});

describe('setPlanStatus', () => {
  test('activates a plan with content, publishes it, wakes the worker', async () => {
    const { id } = await admin.plans.createPlan(header);
    await inTenant((scope) => makeTarget(scope, id));
    woken.length = 0;
    await admin.plans.setPlanStatus({ id, rowVersion: 0, status: 'active' });
    expect(woken).toContain('obligations.open');
    const plan = await admin.plans.readPlan({ id });
    expect(plan).toMatchObject({ status: 'active', published: { targetsNoData: 1, asOf: today } });
    const events = await db.inspect('SELECT 1 FROM outbox_event WHERE kind = $1', [
      'reminders.replan',
    ]);
    expect(events.length).toBeGreaterThan(0);
    expect((await auditOf(id)).at(-1)).toMatchObject({
      action: 'status_changed',
      before: { status: 'draft' },
      after: { status: 'active' },
    });
  });

  test('archives, takes the published counters back, and reopens', async () => {
    const plan = await inTenant((scope) => makePlan(scope));
    await inTenant((scope) => makeTask(scope, plan.id));
    await admin.plans.setPlanStatus({ id: plan.id, rowVersion: 0, status: 'archived' });
    expect(await admin.plans.readPlan({ id: plan.id })).toMatchObject({
      status: 'archived',
      published: null,
    });
    await admin.plans.setPlanStatus({ id: plan.id, rowVersion: 1, status: 'active' });
    expect(await admin.plans.readPlan({ id: plan.id })).toMatchObject({
      published: { tasksInTime: 1 },
    });
  });

  test('refuses an empty plan, a stale version, and going back to a draft', async () => {
    const { id } = await admin.plans.createPlan(header);
    const become = (status: 'draft' | 'active', rowVersion = 0) =>
      failureOf(admin.plans.setPlanStatus({ id, rowVersion, status }));
    expect(await become('active')).toMatchObject({ errorCode: 'plan_empty', httpStatus: 422 });
    await inTenant((scope) => makeTask(scope, id));
    expect(await become('active', 7)).toMatchObject({ errorCode: 'stale_version' });
    await admin.plans.setPlanStatus({ id, rowVersion: 0, status: 'active' });
    expect(await become('draft', 1)).toMatchObject({ errorCode: 'conflict' });
  });

  test('the same button twice changes it once', async () => {
    const plan = await inTenant((scope) => makePlan(scope));
    const archive = { id: plan.id, rowVersion: 0, status: 'archived' as const };
    await admin.plans.setPlanStatus(archive);
    await admin.plans.setPlanStatus(archive);
    expect(await auditOf(plan.id)).toHaveLength(1);
  });
});

describe('readPlan and listPlans', () => {
  test('a draft is known to administrators only', async () => {
    const { id } = await admin.plans.createPlan(header);
    for (const role of ['coordinator', 'leader', 'agency_head'] as const) {
      const other = await callerAs(role);
      expect(await failureOf(other.plans.readPlan({ id }))).toMatchObject({
        errorCode: 'not_found',
      });
      expect((await other.plans.listPlans()).map((plan) => plan.id)).not.toContain(id);
    }
    expect((await admin.plans.listPlans()).map((plan) => plan.id)).toContain(id);
  });

  test('the checklist says what is missing', async () => {
    const own = await makeTenant(db.database);
    const configurer = await callerAs('admin', own);
    const { id } = await configurer.plans.createPlan({ ...header, legalBases: [] });
    await db.database.withTenant(own.id, async (scope) => {
      const lone = await makeAgency(scope);
      await makeTask(scope, id, { agencies: [{ agencyId: lone.id }] });
      await makeTask(scope, id, { dueOn: '2026-06-30' });
      await scope.schedule.create({
        data: {
          tenantId: own.id,
          planId: id,
          position: 1,
          title: 'Đột xuất',
          kind: 'ad-hoc',
          dueText: '',
          recipient: '',
          hop: 1,
        },
      });
    });
    const { setup, counts } = await configurer.plans.readPlan({ id });
    expect(counts).toMatchObject({
      tasks: 2,
      agencies: 1,
      agenciesWithPart: 1,
      agenciesWithoutMember: 1,
    });
    const gaps = setup.flatMap((step) =>
      step.gaps.map(({ gap, count }) => `${step.step}:${gap}:${count}`),
    );
    expect(gaps).toEqual([
      'plan:legal_bases:0',
      'targets:targets:0',
      'agencies:standing_body:0',
      'agencies:members:1',
      'tasks:responsible:1',
    ]);
    const hints = setup.flatMap((step) => step.hints.map(({ gap, count }) => `${gap}:${count}`));
    expect(hints).toEqual(['due:1', 'schedule_dates:1']);
  });

  test('plans in force come first, then drafts, then archived ones', async () => {
    const statuses = (await admin.plans.listPlans()).map((plan) => plan.status);
    const rank = { active: 0, draft: 1, archived: 2 };
    const ranks = statuses.map((status) => rank[status]);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  test('takes as many statements for thirty rows as for one', async () => {
    const plan = await inTenant((scope) => makePlan(scope));
    const count = async (call: () => Promise<unknown>) => {
      const before = db.database.statementCount();
      await call();
      return db.database.statementCount() - before;
    };
    const read = () => admin.plans.readPlan({ id: plan.id });
    const few = [await count(read), await count(() => admin.plans.listPlans())];
    await inTenant(async (scope) => {
      for (let n = 0; n < 30; n += 1) {
        const agency = await makeAgency(scope);
        await makeTask(scope, plan.id, { agencies: [{ agencyId: agency.id }] });
        await makeTarget(scope, plan.id);
        await makePlan(scope);
      }
    });
    const many = [await count(read), await count(() => admin.plans.listPlans())];
    expect(many).toEqual(few);
    expect(few).toEqual([4, 2]);
  });
});
