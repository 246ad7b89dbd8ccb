import { randomUUID } from 'node:crypto';
import type { CivilDate, Role } from '@tiendo/contracts';
import {
  failureOf,
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeSchedule,
  makeTenant,
  openReports,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let db: TestDatabase;
let tenant: TestTenant;
let planId: string;
let ours: string;
let theirs: string;
let obligationId: string;
let other: string;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

beforeEach(async () => {
  tenant = await makeTenant(db.database);
  await db.database.withTenant(tenant.id, async (scope) => {
    ours = (await makeAgency(scope)).id;
    theirs = (await makeAgency(scope)).id;
    planId = (await makePlan(scope)).id;
    const due = { mode: 'by', monthDay: '06-15', every: 'year' } as const;
    await makeSchedule(scope, planId, {
      rule: { kind: 'six-month', due },
      reporterIds: [ours, theirs],
    });
    await openReports(scope, '2026-05-01');
  });
  const rows = await db.inspect<{ id: string; agency_id: string }>(
    'SELECT id, agency_id FROM obligation WHERE tenant_id = $1',
    [tenant.id],
  );
  obligationId = rows.find((row) => row.agency_id === ours)?.id ?? '';
  other = rows.find((row) => row.agency_id === theirs)?.id ?? '';
});

async function as(role: Role, today: CivilDate = '2026-06-10', agencyId: string = ours) {
  const place = role.startsWith('agency') ? agencyId : null;
  const actor = await makeActor(db.database, tenant, { role, agencyId: place });
  return makeCaller(testDeps(db.database), actor, { today });
}

const ask = (change = {}) => ({
  obligationId,
  requestedDay: '2026-06-25',
  reason: 'Chờ số liệu của cấp xã',
  ...change,
});
const read = async (id = obligationId, today: CivilDate = '2026-06-10') =>
  (await as('coordinator', today)).reporting.readReport({ obligationId: id });

describe('requestExtension', () => {
  test('is asked once, waits on the coordinator’s list, and is granted: last day, reminders and standing follow', async () => {
    const officer = await as('agency_officer');
    const submissionId = randomUUID();
    const { id } = await officer.reporting.requestExtension(ask({ submissionId }));
    expect(await officer.reporting.requestExtension(ask({ submissionId }))).toEqual({ id });
    expect(await failureOf(officer.reporting.requestExtension(ask()))).toMatchObject({
      errorCode: 'extension_open',
    });
    const coordinator = await as('coordinator');
    expect(await coordinator.reporting.listWaitingExtensions({ planId })).toMatchObject([
      { id, obligationId, requestedDay: '2026-06-25', lastDay: '2026-06-15' },
    ]);
    const decision = { id, rowVersion: 0, decision: 'grant', reason: '' } as const;
    await coordinator.reporting.decideExtension(decision);
    await coordinator.reporting.decideExtension(decision);
    expect(await read(obligationId, '2026-06-20')).toMatchObject({
      lastDay: '2026-06-25',
      extendedTo: '2026-06-25',
      timeliness: 'pending',
      extensions: [{ state: 'granted', grantedDay: '2026-06-25' }],
      history: [{ kind: 'extension_granted' }, { kind: 'extension_requested' }],
    });
    expect(await read(other, '2026-06-20')).toMatchObject({ lastDay: '2026-06-15' });
    const days = await db.inspect<{ day: string }>(
      `SELECT DISTINCT last_day::text AS day FROM reminder WHERE obligation_id = $1 AND state = 'planned'`,
      [obligationId],
    );
    expect(days).toEqual([{ day: '2026-06-25' }]);
  });

  test('the schedule does not take granted time back, but a later rule overtakes it', async () => {
    const coordinator = await as('coordinator');
    await coordinator.reporting.extendReports({
      obligationIds: [obligationId],
      lastDay: '2026-06-25',
      reason: 'Bão',
    });
    await db.database.withTenant(tenant.id, (scope) => openReports(scope, '2026-06-11'));
    expect(await read()).toMatchObject({
      lastDay: '2026-06-25',
      extensions: [],
      history: [{ kind: 'extension_granted', grantedDay: '2026-06-25', reason: 'Bão' }],
    });
  });

  test('another day may be granted, but none that is no later', async () => {
    const officer = await as('agency_officer');
    const coordinator = await as('coordinator');
    const { id } = await officer.reporting.requestExtension(ask());
    const grant = { id, rowVersion: 0, decision: 'grant', reason: 'Đủ để đối chiếu' } as const;
    expect(
      await failureOf(
        coordinator.reporting.decideExtension({ ...grant, grantedDay: '2026-06-15' }),
      ),
    ).toMatchObject({ fieldErrors: { grantedDay: 'extension_day' } });
    await coordinator.reporting.decideExtension({ ...grant, grantedDay: '2026-06-18' });
    expect(await read()).toMatchObject({
      lastDay: '2026-06-18',
      extensions: [{ state: 'granted', requestedDay: '2026-06-25', grantedDay: '2026-06-18' }],
    });
  });

  test('is refused with a reason, or withdrawn', async () => {
    const officer = await as('agency_officer');
    const coordinator = await as('coordinator');
    const first = await officer.reporting.requestExtension(ask());
    const refusal = {
      id: first.id,
      rowVersion: 0,
      decision: 'refuse',
      reason: 'Đã đủ số liệu',
    } as const;
    await coordinator.reporting.decideExtension(refusal);
    const second = await officer.reporting.requestExtension(ask({ requestedDay: '2026-06-20' }));
    await officer.reporting.withdrawExtension({ id: second.id, rowVersion: 0 });
    await officer.reporting.withdrawExtension({ id: second.id, rowVersion: 0 });
    expect(await read()).toMatchObject({
      lastDay: '2026-06-15',
      extensions: [{ state: 'withdrawn' }, { state: 'refused', decisionReason: 'Đã đủ số liệu' }],
    });
    const late = { id: second.id, rowVersion: 0, decision: 'grant', reason: '' } as const;
    expect(await failureOf(coordinator.reporting.decideExtension(late))).toMatchObject({
      errorCode: 'stale_version',
    });
  });

  test.each([
    ['the last day itself', '2026-06-15', '2026-06-10'],
    ['a day gone by', '2026-06-18', '2026-06-20'],
  ])('%s is no extension', async (_, requestedDay, today) => {
    const officer = await as('agency_officer', today);
    expect(
      await failureOf(officer.reporting.requestExtension(ask({ requestedDay }))),
    ).toMatchObject({ errorCode: 'extension_day', fieldErrors: { requestedDay: 'extension_day' } });
  });

  test('needs a reason; is for the own agency; is decided by who coordinates; another tenant finds nothing', async () => {
    const officer = await as('agency_officer');
    expect(
      await failureOf(officer.reporting.requestExtension(ask({ reason: '  ' }))),
    ).toMatchObject({
      fieldErrors: { reason: 'reason_required' },
    });
    const stranger = await as('agency_officer', '2026-06-10', theirs);
    expect(await failureOf(stranger.reporting.requestExtension(ask()))).toMatchObject({
      errorCode: 'forbidden',
    });
    const { id } = await officer.reporting.requestExtension(ask());
    const decision = { id, rowVersion: 0, decision: 'grant', reason: '' } as const;
    expect(await failureOf(officer.reporting.decideExtension(decision))).toMatchObject({
      errorCode: 'forbidden',
    });
    expect(
      await failureOf(stranger.reporting.withdrawExtension({ id, rowVersion: 0 })),
    ).toMatchObject({ errorCode: 'forbidden' });
    const elsewhere = await makeTenant(db.database);
    const foreign = makeCaller(
      testDeps(db.database),
      await makeActor(db.database, elsewhere, { role: 'coordinator' }),
    );
    expect(await failureOf(foreign.reporting.decideExtension(decision))).toMatchObject({
      errorCode: 'not_found',
    });
    const ids = { obligationIds: [obligationId], reason: 'x' };
    expect(
      await failureOf(foreign.reporting.extendReports({ ...ids, lastDay: '2026-07-01' })),
    ).toMatchObject({ errorCode: 'not_found' });
    expect(
      await failureOf(foreign.reporting.unlockReports({ ...ids, until: '2026-07-01' })),
    ).toMatchObject({ errorCode: 'not_found' });
  });
});

describe('locks', () => {
  const content = () => ({
    obligationId,
    rowVersion: 0,
    results: 'Đã làm',
    difficulties: '',
    proposals: '',
    figures: [],
  });
  const lockAfter = async (days: number | null) => {
    const admin = await as('admin');
    await admin.tenancy.updateReportingSettings({
      rowVersion: (await admin.tenancy.readSettings()).rowVersion,
      lockAfterDays: days,
      approval: 'direct',
    });
  };

  test('a report that waits for the agency’s head can be unlocked, so that it may go on', async () => {
    const admin = await as('admin', '2026-06-27');
    const { rowVersion } = await admin.tenancy.readSettings();
    await admin.tenancy.updateReportingSettings({
      rowVersion,
      lockAfterDays: 10,
      approval: 'head',
    });
    await (await as('agency_officer')).reporting.submitReport(content());
    const approval = { obligationId, rowVersion: 1, decision: 'approve', reason: '' } as const;
    const head = await as('agency_head', '2026-06-27');
    expect(await failureOf(head.reporting.approveReport(approval))).toMatchObject({
      errorCode: 'report_locked',
    });
    const unlock = { obligationIds: [obligationId], until: '2026-06-28', reason: 'Đi công tác' };
    await admin.reporting.unlockReports(unlock);
    await head.reporting.approveReport({ ...approval, rowVersion: 2 });
    expect(await read(obligationId, '2026-06-27')).toMatchObject({ state: 'submitted' });
  });

  test('a late report comes until it is locked; unlocking one agency opens it for a time, and it stays late', async () => {
    await lockAfter(10);
    expect(await read(obligationId, '2026-06-25')).toMatchObject({
      isLocked: false,
      lockedFrom: '2026-06-26',
      timeliness: 'missing',
    });
    const officer = await as('agency_officer', '2026-06-26');
    expect(await failureOf(officer.reporting.submitReport(content()))).toMatchObject({
      errorCode: 'report_locked',
    });
    expect(await failureOf(officer.reporting.saveDraft(content()))).toMatchObject({
      errorCode: 'report_locked',
    });
    expect((await officer.reporting.listMyObligations())[0]).toMatchObject({
      isLocked: true,
      mayWrite: false,
    });
    const coordinator = await as('coordinator', '2026-06-26');
    const unlock = { obligationIds: [obligationId], until: '2026-06-28', reason: 'Mất mạng' };
    await coordinator.reporting.unlockReports(unlock);
    await coordinator.reporting.unlockReports(unlock);
    const report = await read(obligationId, '2026-06-28');
    expect(report).toMatchObject({ isLocked: false, history: [{ kind: 'unlocked' }] });
    expect(await read(other, '2026-06-28')).toMatchObject({ isLocked: true });
    await officer.reporting.submitReport({ ...content(), rowVersion: report.rowVersion });
    expect(await read(obligationId, '2026-07-20')).toMatchObject({
      state: 'submitted',
      timeliness: 'late',
      isLocked: false,
    });
  });

  test('an extension moves the lock', async () => {
    await lockAfter(0);
    expect(await read(obligationId, '2026-06-16')).toMatchObject({ isLocked: true });
    await (await as('coordinator', '2026-06-16')).reporting.extendReports({
      obligationIds: [obligationId],
      lastDay: '2026-06-20',
      reason: 'Bão',
    });
    expect(await read(obligationId, '2026-06-16')).toMatchObject({
      isLocked: false,
      lockedFrom: '2026-06-21',
    });
  });

  test('settings refuse nonsense, a stale form and who may not configure', async () => {
    const admin = await as('admin');
    const form = { rowVersion: 0, lockAfterDays: 10, approval: 'head' } as const;
    expect(
      await failureOf(admin.tenancy.updateReportingSettings({ ...form, lockAfterDays: -1 })),
    ).toMatchObject({ errorCode: 'invalid_input' });
    await admin.tenancy.updateReportingSettings(form);
    expect(await failureOf(admin.tenancy.updateReportingSettings(form))).toMatchObject({
      errorCode: 'stale_version',
    });
    const coordinator = await as('coordinator');
    expect(await failureOf(coordinator.tenancy.updateReportingSettings(form))).toMatchObject({
      errorCode: 'forbidden',
    });
  });
});

describe('waiveReport', () => {
  test('releases an agency with a reason and asks again; nobody is reminded meanwhile', async () => {
    const coordinator = await as('coordinator');
    const waive = { obligationId, rowVersion: 0, waived: true, reason: 'Cơ quan mới thành lập' };
    await coordinator.reporting.waiveReport(waive);
    await coordinator.reporting.waiveReport(waive);
    expect(await read()).toMatchObject({ state: 'waived', timeliness: 'waived' });
    const planned = `SELECT 1 FROM reminder WHERE obligation_id = $1 AND state = 'planned'`;
    expect(await db.inspect(planned, [obligationId])).toEqual([]);
    await db.database.withTenant(tenant.id, (scope) => openReports(scope, '2026-06-11'));
    expect(await read()).toMatchObject({ state: 'waived' });
    await coordinator.reporting.waiveReport({ ...waive, rowVersion: 1, waived: false });
    expect(await read()).toMatchObject({
      state: 'open',
      history: [{ kind: 'reopened' }, { kind: 'waived', reason: 'Cơ quan mới thành lập' }],
    });
    const officer = await as('agency_officer');
    expect(await failureOf(officer.reporting.waiveReport(waive))).toMatchObject({
      errorCode: 'forbidden',
    });
  });
});
