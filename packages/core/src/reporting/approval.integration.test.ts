import { randomUUID } from 'node:crypto';
import type { Approval, CivilDate, Role } from '@tiendo/contracts';
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
  remindPlainly,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let db: TestDatabase;
let tenant: TestTenant;
let planId: string;
let agencyId: string;
let obligationId: string;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

beforeEach(async () => {
  tenant = await makeTenant(db.database);
  await remindPlainly(db.database, tenant.id);
  await db.database.withTenant(tenant.id, async (scope) => {
    agencyId = (await makeAgency(scope)).id;
    planId = (await makePlan(scope)).id;
    const due = { mode: 'by', monthDay: '06-15', every: 'year' } as const;
    await makeSchedule(scope, planId, {
      rule: { kind: 'six-month', due },
      reporterIds: [agencyId],
    });
    await openReports(scope, '2026-05-01');
  });
  const [row] = await db.inspect<{ id: string }>('SELECT id FROM obligation WHERE tenant_id = $1', [
    tenant.id,
  ]);
  obligationId = row?.id ?? '';
  await setApproval('head');
});

async function person(role: Role) {
  const place = role.startsWith('agency') ? agencyId : null;
  return makeActor(db.database, tenant, { role, agencyId: place });
}
async function as(role: Role, today: CivilDate = '2026-06-10') {
  return makeCaller(testDeps(db.database), await person(role), { today });
}
async function setApproval(approval: Approval) {
  const admin = await as('admin');
  const { rowVersion } = await admin.tenancy.readSettings();
  await admin.tenancy.updateReportingSettings({ rowVersion, lockAfterDays: null, approval });
}

const content = (rowVersion = 0) => ({
  obligationId,
  rowVersion,
  results: 'Đã làm',
  difficulties: '',
  proposals: '',
  figures: [],
});
const read = async () => (await as('coordinator')).reporting.readReport({ obligationId });
const reminded = async () =>
  (
    await db.inspect<{ role: string }>(
      `SELECT DISTINCT m.role::text FROM reminder r JOIN member m ON m.tenant_id = r.tenant_id AND m.id = r.member_id
       WHERE r.obligation_id = $1 AND r.state = 'planned' ORDER BY 1`,
      [obligationId],
    )
  ).map((row) => row.role);

describe('approval by the agency’s head', () => {
  test('an officer’s report waits for the head, who alone is reminded; it counts as sent when the head sends it on', async () => {
    const head = makeCaller(testDeps(db.database), await person('agency_head'), {
      today: '2026-06-12',
    });
    const officer = await as('agency_officer');
    await officer.reporting.submitReport(content());
    await officer.reporting.submitReport(content());
    const waiting = await read();
    expect(waiting).toMatchObject({
      state: 'awaiting_head',
      submittedOn: null,
      next: { step: 'head', fallsToAdmin: false },
      mayDecide: false,
      history: [{ kind: 'sent_to_head' }],
    });
    expect(waiting.next.names).toHaveLength(1);
    expect(await reminded()).toEqual(['agency_head']);
    expect((await officer.reporting.listMyObligations())[0]).toMatchObject({ group: 'waiting' });
    expect((await head.reporting.listMyObligations())[0]).toMatchObject({ group: 'this_week' });
    expect(await head.reporting.readReport({ obligationId })).toMatchObject({ mayApprove: true });
    const approval = { obligationId, rowVersion: 1, decision: 'approve', reason: '' } as const;
    await head.reporting.approveReport(approval);
    await head.reporting.approveReport(approval);
    expect(await read()).toMatchObject({
      state: 'submitted',
      submittedOn: '2026-06-12',
      next: { step: 'recipient' },
      mayDecide: true,
    });
    expect(await reminded()).toEqual([]);
  });

  test('the head gives it back with a reason, and it is written again', async () => {
    const head = await as('agency_head');
    const officer = await as('agency_officer');
    await officer.reporting.submitReport(content());
    const answer = { obligationId, rowVersion: 1, decision: 'return', reason: 'Thiếu số' } as const;
    expect(await failureOf(head.reporting.approveReport({ ...answer, reason: '' }))).toMatchObject({
      fieldErrors: { reason: 'reason_required' },
    });
    await head.reporting.approveReport(answer);
    expect(await read()).toMatchObject({ state: 'returned', returnReason: 'Thiếu số' });
    await officer.reporting.submitReport({ ...content(2), results: 'Đã bổ sung' });
    expect(await read()).toMatchObject({ state: 'awaiting_head' });
  });

  test('what a head sends, or the standing body enters, needs no second step', async () => {
    await (await as('agency_head')).reporting.submitReport(content());
    expect(await read()).toMatchObject({ state: 'submitted' });
  });

  test('without a head the step falls to the administrators, and says so', async () => {
    const admin = await as('admin');
    const officer = await as('agency_officer');
    await officer.reporting.submitReport(content());
    expect(await read()).toMatchObject({ next: { step: 'head', fallsToAdmin: true } });
    expect(await reminded()).toEqual(['admin']);
    expect(await admin.reporting.listMyObligations()).toMatchObject([
      { id: obligationId, group: 'this_week', mayApprove: true, next: { fallsToAdmin: true } },
    ]);
    const approval = { obligationId, rowVersion: 1, decision: 'approve', reason: '' } as const;
    expect(await failureOf(officer.reporting.approveReport(approval))).toMatchObject({
      errorCode: 'forbidden',
    });
    await admin.reporting.approveReport(approval);
    expect(await read()).toMatchObject({ state: 'submitted' });
  });

  test('an administrator does not step in front of a head; another tenant finds nothing', async () => {
    await person('agency_head');
    await (await as('agency_officer')).reporting.submitReport(content());
    expect(await (await as('admin')).reporting.listMyObligations()).toEqual([]);
    const approval = { obligationId, rowVersion: 1, decision: 'approve', reason: '' } as const;
    expect(await failureOf((await as('admin')).reporting.approveReport(approval))).toMatchObject({
      errorCode: 'forbidden',
    });
    const foreign = makeCaller(
      testDeps(db.database),
      await makeActor(db.database, await makeTenant(db.database), { role: 'admin' }),
    );
    expect(await failureOf(foreign.reporting.approveReport(approval))).toMatchObject({
      errorCode: 'not_found',
    });
  });

  test('changing the workflow leaves reports in flight as they are', async () => {
    const head = await as('agency_head');
    const officer = await as('agency_officer');
    await officer.reporting.submitReport(content());
    await setApproval('direct');
    expect(await read()).toMatchObject({ state: 'awaiting_head' });
    const back = { obligationId, rowVersion: 1, decision: 'return', reason: 'Sửa' } as const;
    await head.reporting.approveReport(back);
    await officer.reporting.submitReport({ ...content(2), results: 'Sửa xong' });
    expect(await read()).toMatchObject({ state: 'awaiting_head' });
  });
});

describe('the thread of a report', () => {
  test('takes a word once, from whoever may read the report', async () => {
    const officer = await as('agency_officer');
    const comment = { obligationId, text: 'Số liệu xã A lấy ở đâu?', submissionId: randomUUID() };
    await officer.reporting.commentReport(comment);
    await officer.reporting.commentReport(comment);
    expect((await read()).history).toMatchObject([
      { kind: 'commented', reason: 'Số liệu xã A lấy ở đâu?' },
    ]);
    expect(
      await failureOf(officer.reporting.commentReport({ ...comment, text: 'Khác' })),
    ).toMatchObject({ errorCode: 'already_sent' });
    expect(
      await failureOf(officer.reporting.commentReport({ obligationId, text: ' ' })),
    ).toMatchObject({ fieldErrors: { text: 'text_required' } });
  });
});

describe('requestReport', () => {
  const request = () => ({
    planId,
    title: 'Báo cáo nhanh về cơ sở vật chất',
    question: 'Đơn vị có bao nhiêu phòng tư vấn?',
    dueOn: '2026-06-20',
    agencyIds: [agencyId],
  });

  test('asks chosen agencies at once, by the same machinery, and once', async () => {
    const coordinator = await as('coordinator');
    const form = { ...request(), submissionId: randomUUID() };
    const { id } = await coordinator.reporting.requestReport(form);
    expect(await coordinator.reporting.requestReport(form)).toEqual({ id });
    expect(
      await failureOf(coordinator.reporting.requestReport({ ...form, question: 'Còn gì nữa?' })),
    ).toMatchObject({ errorCode: 'already_sent' });
    const mine = await (await as('agency_officer')).reporting.listMyObligations();
    expect(mine.filter((row) => row.question !== null)).toMatchObject([
      { scheduleId: id, lastDay: '2026-06-20', question: 'Đơn vị có bao nhiêu phòng tư vấn?' },
    ]);
  });

  test.each([
    ['a day gone by', { dueOn: '2026-06-09' }, 'invalid_date'],
    ['nobody', { agencyIds: [] }, 'invalid_input'],
    ['an agency that is not there', { agencyIds: [randomUUID()] }, 'not_found'],
    ['a plan that is not there', { planId: randomUUID() }, 'not_found'],
  ])('refuses %s', async (_, change, errorCode) => {
    const coordinator = await as('coordinator');
    expect(
      await failureOf(coordinator.reporting.requestReport({ ...request(), ...change })),
    ).toMatchObject({ errorCode });
  });

  test('is for who coordinates', async () => {
    const officer = await as('agency_officer');
    expect(await failureOf(officer.reporting.requestReport(request()))).toMatchObject({
      errorCode: 'forbidden',
    });
  });
});
