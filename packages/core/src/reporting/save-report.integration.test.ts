import { randomUUID } from 'node:crypto';
import type { CivilDate, ReportContent, Role } from '@tiendo/contracts';
import {
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeSchedule,
  makeTarget,
  makeTask,
  makeTenant,
  openTestDatabase,
  remindPlainly,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openObligations } from './server.ts';

const today = '2026-06-10';
let test1: TestDatabase;
let tenant: TestTenant;
let planId: string;
let agencyIds: string[];
let targetId: string;
let obligationId: string;

beforeAll(async () => {
  test1 = await openTestDatabase();
});
afterAll(() => test1.close());

beforeEach(async () => {
  tenant = await makeTenant(test1.database);
  await remindPlainly(test1.database, tenant.id);
  await test1.database.withTenant(tenant.id, async (db) => {
    const agencies = [await makeAgency(db), await makeAgency(db)];
    agencyIds = agencies.map((agency) => agency.id);
    planId = (await makePlan(db)).id;
    await makeTask(db, planId, { agencies: agencyIds.map((agencyId) => ({ agencyId })) });
    targetId = (await makeTarget(db, planId, { ownerAgencyId: agencyIds[0] ?? '' })).id;
    await makeSchedule(db, planId);
  });
  await as('agency_officer');
  await openAt('2026-02-01');
  const [row] = await test1.inspect<{ id: string }>(
    'SELECT id FROM obligation WHERE agency_id = $1',
    [agencyIds[0]],
  );
  obligationId = row?.id ?? '';
});

const openAt = (day: CivilDate) =>
  test1.database.withTenant(tenant.id, (db) =>
    openObligations({ db, today: day, now: new Date(`${day}T02:00:00Z`) }),
  );

async function as(role: Role, options: { agency?: number; today?: CivilDate } = {}) {
  const agencyId = role.startsWith('agency') ? (agencyIds[options.agency ?? 0] ?? null) : null;
  const actor = await makeActor(test1.database, tenant, { role, agencyId });
  const deps = testDeps(test1.database);
  return { actor, call: makeCaller(deps, actor, { today: options.today ?? today }).reporting };
}

const form = (change: Partial<ReportContent> = {}): ReportContent => ({
  obligationId,
  rowVersion: 0,
  nothingToReport: false,
  results: 'Đã mở 3 lớp tập huấn cho 121 xã, phường.',
  difficulties: '',
  proposals: '',
  extraSections: {},
  figures: [{ targetId, numerator: 90, denominator: 120, note: '', fileIds: [] }],
  fileIds: [],
  removedFileIds: [],
  ...change,
});

const failsWith = (code: string) => ({ cause: { code } });
const count = async (table: string) => {
  const [row] = await test1.inspect<{ n: number }>(
    `SELECT count(*)::int AS n FROM ${table} WHERE tenant_id = $1`,
    [tenant.id],
  );
  return row?.n;
};
const remindersOfReport = () =>
  test1.inspect<{ state: string; n: number }>(
    'SELECT state::text, count(*)::int AS n FROM reminder WHERE obligation_id = $1 GROUP BY state ORDER BY state',
    [obligationId],
  );
const latestOfTarget = async () => {
  const [row] = await test1.inspect(
    'SELECT latest_numerator::float AS numerator, latest_denominator::float AS denominator, latest_on::text AS "on" FROM target WHERE id = $1',
    [targetId],
  );
  return row;
};

describe('saveDraft', () => {
  test('keeps what was written', async () => {
    const officer = await as('agency_officer');
    expect(await officer.call.saveDraft(form())).toEqual({ rowVersion: 1 });
    expect(await officer.call.readReport({ obligationId })).toMatchObject({
      state: 'draft',
      rowVersion: 1,
      results: 'Đã mở 3 lớp tập huấn cho 121 xã, phường.',
      figures: [
        { targetId, value: 80, unit: '%', numerator: 90, denominator: 120, previous: null },
      ],
      mayWrite: true,
      mayDecide: false,
      history: [],
    });
    expect(await latestOfTarget()).toMatchObject({ numerator: null });
  });

  test('takes what is not whole yet', async () => {
    const figures = [{ targetId, numerator: 9, denominator: 0, note: '', fileIds: [] }];
    const officer = await as('agency_officer');
    await officer.call.saveDraft(form({ results: '', figures }));
    await expect(
      officer.call.submitReport(form({ results: '', figures, rowVersion: 1 })),
    ).rejects.toMatchObject(failsWith('report_incomplete'));
  });

  test('the same draft twice is saved once; another one on the old version is refused', async () => {
    const officer = await as('agency_officer');
    await officer.call.saveDraft(form());
    expect(await officer.call.saveDraft(form())).toEqual({ rowVersion: 1 });
    await expect(officer.call.saveDraft(form({ results: 'Khác' }))).rejects.toMatchObject(
      failsWith('stale_version'),
    );
    expect(await officer.call.readReport({ obligationId })).toMatchObject({
      results: 'Đã mở 3 lớp tập huấn cho 121 xã, phường.',
    });
  });
});

describe('submitReport', () => {
  test('answers the obligation, measures the target, cancels the reminders, moves the counters', async () => {
    expect(await remindersOfReport()).toEqual([{ state: 'planned', n: 7 }]);
    const officer = await as('agency_officer');
    await officer.call.submitReport(form());
    const report = await officer.call.readReport({ obligationId });
    expect(report).toMatchObject({
      state: 'submitted',
      submittedOn: today,
      timeliness: 'on_time',
      submittedByName: officer.actor.fullName,
      mayWrite: false,
      history: [{ kind: 'submitted', memberName: officer.actor.fullName }],
    });
    expect(await latestOfTarget()).toEqual({ numerator: 90, denominator: 120, on: today });
    expect((await remindersOfReport()).map((row) => row.state)).toEqual(['cancelled']);
    const summary = await test1.inspect(
      'SELECT reports_on_time, reports_pending FROM published_summary WHERE plan_id = $1',
      [planId],
    );
    expect(summary).toEqual([{ reports_on_time: 1, reports_pending: 1 }]);
  });

  test('the same form twice, and at once, is one submission', async () => {
    const officer = await as('agency_officer');
    await Promise.all([officer.call.submitReport(form()), officer.call.submitReport(form())]);
    expect(await officer.call.submitReport(form())).toEqual({ rowVersion: 1 });
    expect(await count('report_event')).toBe(1);
  });

  test('a different form on an old version is refused, and nothing is lost', async () => {
    const officer = await as('agency_officer');
    await officer.call.submitReport(form());
    await expect(officer.call.submitReport(form({ results: 'Khác' }))).rejects.toMatchObject(
      failsWith('stale_version'),
    );
    const changedFigure = [{ targetId, numerator: 91, denominator: 120, note: '', fileIds: [] }];
    await expect(officer.call.submitReport(form({ figures: changedFigure }))).rejects.toMatchObject(
      failsWith('stale_version'),
    );
    expect(await officer.call.readReport({ obligationId })).toMatchObject({
      results: 'Đã mở 3 lớp tập huấn cho 121 xã, phường.',
      figures: [{ numerator: 90 }],
    });
  });

  test('a report that was sent takes no change', async () => {
    const officer = await as('agency_officer');
    await officer.call.submitReport(form());
    await expect(
      officer.call.submitReport(form({ rowVersion: 1, results: 'Khác' })),
    ).rejects.toMatchObject(failsWith('report_not_open'));
  });

  test('"không phát sinh" is an answer without figures', async () => {
    const officer = await as('agency_officer');
    await officer.call.submitReport(form({ nothingToReport: true, results: '' }));
    const [mine] = await officer.call.listMyObligations();
    expect(mine).toMatchObject({ state: 'submitted', nothingToReport: true, group: 'waiting' });
    expect(await latestOfTarget()).toMatchObject({ numerator: null });
  });

  test('after its last day it is late', async () => {
    const officer = await as('agency_officer', { today: '2026-06-16' });
    await officer.call.submitReport(form());
    expect(await officer.call.readReport({ obligationId })).toMatchObject({ timeliness: 'late' });
  });

  test.each<[string, Partial<ReportContent>, string]>([
    ['without words', { results: ' ' }, 'report_incomplete'],
    ['of a target that is not the agency’s', figureOf(randomUUID(), 1, 2), 'invalid_input'],
  ])('a report %s is refused', async (_, change, code) => {
    const officer = await as('agency_officer');
    await expect(officer.call.submitReport(form(change))).rejects.toMatchObject(failsWith(code));
    expect(await count('report')).toBe(0);
  });

  test.each([
    ['denominator_zero', 9, 0],
    ['numerator_exceeds', 9, 8],
  ])('%s: %d of %d', async (code, numerator, denominator) => {
    const officer = await as('agency_officer');
    await expect(
      officer.call.submitReport(form(figureOf(targetId, numerator, denominator))),
    ).rejects.toMatchObject(failsWith(code));
  });

  test('a file of somebody else cannot be attached', async () => {
    const officer = await as('agency_officer');
    await expect(
      officer.call.submitReport(form({ fileIds: [randomUUID()] })),
    ).rejects.toMatchObject(failsWith('not_found'));
    expect(await count('report_event')).toBe(0);
  });

  test('files come with the report, and can be taken off a draft again', async () => {
    const officer = await as('agency_officer');
    const file = await uploaded(officer.actor.memberId);
    await officer.call.saveDraft(form({ fileIds: [file] }));
    expect((await officer.call.readReport({ obligationId })).files).toMatchObject([{ id: file }]);
    await officer.call.saveDraft(form({ rowVersion: 1, removedFileIds: [file] }));
    expect((await officer.call.readReport({ obligationId })).files).toEqual([]);
  });
});

describe('who may', () => {
  test.each(['agency_head', 'coordinator', 'admin'] as const)('%s submits', async (role) => {
    const caller = await as(role);
    expect(await caller.call.submitReport(form())).toEqual({ rowVersion: 1 });
  });

  test.each<[Role, number]>([
    ['agency_officer', 1],
    ['agency_head', 1],
    ['leader', 0],
    ['ministry', 0],
  ])('%s of agency %d is refused', async (role, agency) => {
    const caller = await as(role, { agency });
    await expect(caller.call.submitReport(form())).rejects.toMatchObject(failsWith('forbidden'));
    await expect(caller.call.saveDraft(form())).rejects.toMatchObject(failsWith('forbidden'));
  });

  test('an agency does not read another one’s report; a leader reads all', async () => {
    const stranger = await as('agency_officer', { agency: 1 });
    await expect(stranger.call.readReport({ obligationId })).rejects.toMatchObject(
      failsWith('forbidden'),
    );
    const leader = await as('leader');
    expect(await leader.call.readReport({ obligationId })).toMatchObject({ mayWrite: false });
  });

  test('to another tenant the report does not exist', async () => {
    const other = await makeTenant(test1.database);
    const actor = await makeActor(test1.database, other, { role: 'admin' });
    const { reporting } = makeCaller(testDeps(test1.database), actor, { today });
    await expect(reporting.readReport({ obligationId })).rejects.toMatchObject(
      failsWith('not_found'),
    );
    await expect(reporting.submitReport(form())).rejects.toMatchObject(failsWith('not_found'));
    const decision = { obligationId, rowVersion: 0, decision: 'accept', reason: '' } as const;
    await expect(reporting.decideReport(decision)).rejects.toMatchObject(failsWith('not_found'));
  });
});

function figureOf(id: string, numerator: number, denominator: number): Partial<ReportContent> {
  return { figures: [{ targetId: id, numerator, denominator, note: '', fileIds: [] }] };
}

async function uploaded(memberId: string): Promise<string> {
  const { id } = await test1.database.withTenant(tenant.id, (db) =>
    db.file.create({
      data: {
        tenantId: tenant.id,
        name: 'Biên bản.pdf',
        mediaType: 'application/pdf',
        sizeBytes: 10,
        sha256: 'x',
        storageKey: randomUUID(),
        uploadedById: memberId,
      },
    }),
  );
  return id;
}
