import { randomUUID } from 'node:crypto';
import type { FileStore } from '@tiendo/core/files';
import {
  failureOf,
  inContext,
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeSchedule,
  makeTask,
  makeTenant,
  openReports,
  openTestDatabase,
  testDeps,
  type TestDatabase,
} from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const today = '2026-06-16';
let db: TestDatabase;
let caller: ReturnType<typeof makeCaller>;
let ids: { plan: string; agency: string; task: string; obligation: string };

const files = new Map<string, Uint8Array>();
const store: FileStore = {
  put: (key, bytes) => Promise.resolve(void files.set(key, bytes)),
  get: () => Promise.reject(new Error('not read here')),
  remove: () => Promise.resolve(),
  async *keysOlderThan() {},
};

beforeAll(async () => {
  db = await openTestDatabase();
  const tenant = await makeTenant(db.database);
  const { plan, agency, task } = await db.database.withTenant(tenant.id, async (scope) => {
    const made = { plan: await makePlan(scope), agency: await makeAgency(scope) };
    await makeSchedule(scope, made.plan.id, { reporterIds: [made.agency.id] });
    const parts = { agencies: [{ agencyId: made.agency.id }] };
    return { ...made, task: await makeTask(scope, made.plan.id, parts) };
  });
  const admin = await makeActor(db.database, tenant, { agencyId: agency.id });
  caller = makeCaller(testDeps(db.database, { files: store }), admin, { today });
  await inContext(db.database, admin, today, (ctx) => openReports(ctx.db, today));
  const [obligation] = await db.database.withTenant(tenant.id, (scope) =>
    scope.obligation.findMany({ where: { tenantId: tenant.id }, select: { id: true } }),
  );
  if (!obligation) throw new Error('no report is owed');
  ids = { plan: plan.id, agency: agency.id, task: task.id, obligation: obligation.id };
});
afterAll(() => db.close());

const upload = async (content = '%PDF-1.7 minh chứng') => {
  const form = new FormData();
  form.set('file', new File([content], 'Minh chứng.pdf'));
  return (await caller.files.uploadFile(form)).id;
};

/** Every form that creates something, sent with a title or note. */
const forms: Record<string, (text: string, submissionId: string) => Promise<unknown>> = {
  plan: (title, submissionId) =>
    caller.plans.createPlan({
      title,
      documentNumber: null,
      issuedBy: null,
      issuedOn: '2026-01-15',
      periodFrom: 2026,
      periodTo: 2026,
      summary: '',
      legalBases: [{ documentNumber: '27/KH-UBND', title: '', kind: 'basis' }],
      submissionId,
    }),
  agency: (name, submissionId) =>
    caller.agencies.createAgency({
      name,
      shortName: null,
      kind: 'department',
      isStandingBody: false,
      submissionId,
    }),
  target: (title, submissionId) =>
    caller.targets.createTarget({
      planId: ids.plan,
      title,
      groupLabel: null,
      parentId: null,
      comparator: '>=',
      strict: false,
      value: 80.5,
      valueMax: null,
      unit: '%',
      unitNoun: null,
      denominator: null,
      dueOn: '2026-12-31',
      ownerAgencyId: ids.agency,
      submissionId,
    }),
  task: (title, submissionId) =>
    caller.tasks.createTask({
      planId: ids.plan,
      title,
      detail: '',
      groupLabel: null,
      dueOn: '2026-12-31',
      assignments: [{ agencyId: ids.agency, role: 'lead', responsible: true }],
      submissionId,
    }),
  schedule: (title, submissionId) =>
    caller.reporting.createSchedule({
      planId: ids.plan,
      title,
      kind: 'annual',
      rule: { kind: 'annual', due: { mode: 'before', monthDay: '12-15', every: 'year' } },
      dueText: '',
      hop: 1,
      reporterScope: 'chosen',
      reporterAgencyIds: [ids.agency],
      recipient: '',
      forwardTo: [],
      submissionId,
    }),
  progress: async (note, submissionId) =>
    caller.tasks.recordProgress({
      taskId: ids.task,
      submissionId,
      status: 'in_progress',
      percent: 20,
      note,
      fileIds: [await upload()],
    }),
};

describe.each(Object.entries(forms))('a form for a new %s', (_what, send) => {
  test('sent twice, its file included, is one; at once as well', async () => {
    const submissionId = randomUUID();
    const first = await send('Gửi hai lần', submissionId);
    expect(await send('Gửi hai lần', submissionId)).toEqual(first);
    const other = randomUUID();
    const both = [send('Cùng lúc', other), send('Cùng lúc', other), send('Cùng lúc', other)];
    expect(new Set((await Promise.all(both)).map((one) => JSON.stringify(one))).size).toBe(1);
  });

  test('gone back to, changed and sent again does not pass for saved', async () => {
    const submissionId = randomUUID();
    await send('Lần đầu', submissionId);
    expect(await failureOf(Promise.resolve(send('Đã sửa', submissionId)))).toMatchObject({
      errorCode: 'already_sent',
      httpStatus: 409,
      fieldErrors: { submissionId: 'already_sent' },
    });
    await send('Đã sửa', randomUUID());
  });
});

describe('a report', () => {
  const content = async (rowVersion: number, file?: string) => ({
    obligationId: ids.obligation,
    rowVersion,
    results: 'Đã làm xong',
    difficulties: '',
    proposals: '',
    figures: [],
    fileIds: [await upload(file)],
  });

  test('sent twice with its file is one report with one file', async () => {
    const both = [await content(0), await content(0)];
    const saved = await Promise.all(both.map((form) => caller.reporting.submitReport(form)));
    expect(saved).toEqual([{ rowVersion: 1 }, { rowVersion: 1 }]);
    const report = await caller.reporting.readReport({ obligationId: ids.obligation });
    expect(report.files).toHaveLength(1);
    const changed = caller.reporting.submitReport(await content(0, '%PDF-1.7 một tệp khác'));
    expect(await failureOf(changed)).toMatchObject({ errorCode: 'stale_version' });
  });
});
