import type { CivilDate, Role } from '@tiendo/contracts';
import {
  carryAnswers,
  failureOf,
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeSchedule,
  makeTarget,
  makeTenant,
  openReports,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let db: TestDatabase;
let ministry: TestTenant;
let tenant: TestTenant;
let planId: string;
let agencies: string[];
let standingBody: string;
let percentage: string;
let count: string;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const monthDay = (day: string) => ({ mode: 'by', monthDay: day, every: 'year' }) as const;

beforeEach(async () => {
  ministry = await makeTenant(db.database, { level: 'ministry' });
  tenant = await makeTenant(db.database, { parent: ministry });
  await db.database.withTenant(tenant.id, async (scope) => {
    standingBody = (await makeAgency(scope, { isStandingBody: true })).id;
    agencies = [];
    for (let i = 0; i < 4; i += 1) agencies.push((await makeAgency(scope)).id);
    planId = (await makePlan(scope)).id;
    percentage = await sharedTarget(scope, { unit: '%' });
    count = await sharedTarget(scope, { unit: 'count', countsPeople: true });
    await makeSchedule(scope, planId, {
      rule: { kind: 'six-month', due: monthDay('06-15') },
      reporterIds: agencies,
    });
    for (const [hop, day] of [
      [2, '06-25'],
      [3, '06-30'],
    ] as const) {
      await makeSchedule(scope, planId, {
        hop,
        rule: { kind: 'six-month', due: monthDay(day) },
        reporterIds: [standingBody],
      });
    }
    await openReports(scope, '2026-05-01');
  });
});

type Scope = Parameters<Parameters<TestDatabase['database']['withTenant']>[1]>[0];
async function sharedTarget(scope: Scope, data: { unit: '%' | 'count'; countsPeople?: boolean }) {
  const { id } = await makeTarget(scope, planId);
  await scope.target.updateMany({
    where: { tenantId: scope.tenantId, id },
    data: { everyReporter: true, ...data },
  });
  return id;
}

async function as(role: Role, today: CivilDate = '2026-06-10', agencyId: string | null = null) {
  const actor = await makeActor(db.database, tenant, { role, agencyId });
  return makeCaller(testDeps(db.database), actor, { today });
}

async function obligations(hop: number): Promise<{ id: string; agencyId: string }[]> {
  return db.inspect(
    `SELECT o.id, o.agency_id AS "agencyId" FROM obligation o
     JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
     JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
     JOIN agency a ON a.tenant_id = o.tenant_id AND a.id = o.agency_id
     WHERE o.tenant_id = $1 AND s.hop = $2 ORDER BY a.position`,
    [tenant.id, hop],
  );
}

async function report(index: number, figures: [number, number, number] | null, accept = true) {
  const { id = '', agencyId = '' } = (await obligations(1))[index] ?? {};
  const [numerator, denominator, people] = figures ?? [0, 0, 0];
  await (await as('agency_officer', '2026-06-10', agencyId)).reporting.submitReport({
    obligationId: id,
    rowVersion: 0,
    nothingToReport: figures === null,
    results: figures === null ? '' : `Kết quả ${index}`,
    difficulties: index === 1 ? 'Thiếu cán bộ' : '',
    proposals: '',
    figures:
      figures === null
        ? []
        : [
            { targetId: percentage, numerator, denominator, note: '' },
            { targetId: count, numerator: people, denominator: null, note: '' },
          ],
  });
  if (!accept) return;
  await (await as('coordinator', '2026-06-12')).reporting.decideReport({
    obligationId: id,
    rowVersion: 1,
    decision: 'accept',
    reason: '',
  });
}

const hop = async (number: number) => (await obligations(number))[0]?.id ?? '';
const coordinator = () => as('coordinator', '2026-06-20');

describe('a consolidated report', () => {
  test('drafts itself from accepted reports: sums, coverage, texts by agency', async () => {
    await report(0, [40, 80, 2]);
    await report(1, [10, 120, 1]);
    await report(2, null);
    await report(3, [99, 100, 50], false);
    const obligationId = await hop(2);
    const call = await coordinator();
    await call.consolidation.draftConsolidation({ obligationId, rowVersion: 0 });
    const draft = await call.reporting.readReport({ obligationId });
    expect(draft.figures).toMatchObject([
      { targetId: percentage, numerator: 50, denominator: 200 },
      { targetId: count, numerator: 3, denominator: null },
    ]);
    expect(draft.results).toMatch(/Kết quả 0\n\n.*:\nKết quả 1$/);
    expect(draft.difficulties).toMatch(/:\nThiếu cán bộ$/);
    const { drafted, now } = await call.consolidation.readConsolidation({ obligationId });
    expect(drafted).toMatchObject({ expected: 4, accepted: 3, missing: [] });
    expect(drafted?.waiting).toHaveLength(1);
    expect(drafted?.nothingToReport).toHaveLength(1);
    expect(now).toEqual(drafted);
  });

  test('of the third hop rests on what the second rests on, and each leads to the next', async () => {
    await report(0, [40, 80, 2]);
    const second = await consolidate(2, '2026-06-22');
    const third = await hop(3);
    const call = await coordinator();
    const below = await call.consolidation.readConsolidation({ obligationId: second });
    expect(below).toMatchObject({ next: { obligationId: third, state: 'open' }, goesUp: false });
    const above = await call.consolidation.readConsolidation({ obligationId: third });
    expect(above).toMatchObject({ drafted: null, next: null, goesUp: true, now: below.drafted });
    expect(above.sources).toMatchObject([{ obligationId: second, state: 'submitted' }]);
  });

  test('asks before it overwrites what was written, and a stale form overwrites nothing', async () => {
    await report(0, [40, 80, 2]);
    const obligationId = await hop(2);
    const call = await coordinator();
    await call.consolidation.draftConsolidation({ obligationId, rowVersion: 0 });
    const again = { obligationId, rowVersion: 1 };
    expect(await failureOf(call.consolidation.draftConsolidation(again))).toMatchObject({
      errorCode: 'consolidation_exists',
    });
    // The same button pressed twice drafts once; what came since is not drafted unseen.
    const twice = { ...again, rowVersion: 0 };
    await call.consolidation.draftConsolidation(twice);
    expect(await call.reporting.readReport({ obligationId })).toMatchObject({ rowVersion: 1 });
    await report(1, [10, 120, 1]);
    expect(await failureOf(call.consolidation.draftConsolidation(twice))).toMatchObject({
      errorCode: 'stale_version',
    });
    await call.consolidation.draftConsolidation({ ...again, replace: true });
    expect((await call.reporting.readReport({ obligationId })).figures[0]).toMatchObject({
      numerator: 50,
    });
  });

  test('is no agency’s report, no other agency’s business, and no other tenant’s', async () => {
    const own = (await obligations(1))[0];
    const call = await coordinator();
    expect(
      await failureOf(
        call.consolidation.draftConsolidation({ obligationId: own?.id ?? '', rowVersion: 0 }),
      ),
    ).toMatchObject({ errorCode: 'report_not_open' });
    const obligationId = await hop(2);
    const officer = await as('agency_officer', '2026-06-20', agencies[0] ?? null);
    expect(
      await failureOf(officer.consolidation.draftConsolidation({ obligationId, rowVersion: 0 })),
    ).toMatchObject({ errorCode: 'forbidden' });
    expect(
      await failureOf(officer.consolidation.readConsolidation({ obligationId })),
    ).toMatchObject({ errorCode: 'forbidden' });
    const elsewhere = await makeActor(db.database, await makeTenant(db.database), {});
    const foreign = makeCaller(testDeps(db.database), elsewhere);
    expect(
      await failureOf(foreign.consolidation.readConsolidation({ obligationId })),
    ).toMatchObject({ errorCode: 'not_found' });
    expect(
      await failureOf(foreign.consolidation.draftConsolidation({ obligationId, rowVersion: 0 })),
    ).toMatchObject({ errorCode: 'not_found' });
  });
});

async function consolidate(number: number, today: CivilDate) {
  const obligationId = await hop(number);
  const call = await as('coordinator', today);
  const { rowVersion } = await call.reporting.readReport({ obligationId });
  await call.consolidation.draftConsolidation({ obligationId, rowVersion, replace: true });
  const draft = await call.reporting.readReport({ obligationId });
  await call.reporting.submitReport({
    obligationId,
    rowVersion: draft.rowVersion,
    results: draft.results,
    difficulties: draft.difficulties,
    proposals: draft.proposals,
    figures: draft.figures.map(({ targetId, numerator, denominator, note }) => ({
      targetId,
      numerator,
      denominator,
      note,
    })),
  });
  return obligationId;
}

async function sendUp() {
  await report(0, [40, 80, 2]);
  await report(1, [10, 120, 1]);
  const second = await consolidate(2, '2026-06-22');
  const leader = await as('leader', '2026-06-23');
  const { rowVersion } = await leader.reporting.readReport({ obligationId: second });
  await leader.reporting.decideReport({
    obligationId: second,
    rowVersion,
    decision: 'accept',
    reason: '',
  });
  return consolidate(3, '2026-06-24');
}

const official = async (today: CivilDate = '2026-06-26') =>
  makeCaller(testDeps(db.database), await makeActor(db.database, ministry, { role: 'ministry' }), {
    today,
  });
const readUp = async (obligationId: string) =>
  (await official()).received.readReceived({ tenantId: tenant.id, obligationId });
const drain = () => carryAnswers(db.database);

describe('the way up', () => {
  test('the People’s Committee accepts, the third hop carries the same on, the ministry reads what was published and no more', async () => {
    const obligationId = await sendUp();
    const call = await official();
    const [item] = await call.received.listReceived({ year: 2026 });
    expect(await call.received.listReceived({ year: 2025 })).toEqual([]);
    // What still waits is not lost sight of when the year turns.
    expect(await (await official('2027-01-05')).received.listReceived({})).toHaveLength(1);
    expect(item).toMatchObject({ obligationId, state: 'sent', sentOn: '2026-06-24' });
    const received = await call.received.readReceived({
      tenantId: tenant.id,
      obligationId,
    });
    expect(received.content.figures).toMatchObject([
      { numerator: 50, denominator: 200, suppressed: false },
      { numerator: null, denominator: null, suppressed: true },
    ]);
    expect(received.content.coverage).toMatchObject({ expected: 4, accepted: 2 });
    expect(received.mayAnswer).toBe(true);
  });

  test('the ministry’s acceptance reaches the sender through the outbox, once', async () => {
    const obligationId = await sendUp();
    const call = await official();
    const answer = {
      tenantId: tenant.id,
      obligationId,
      publishedAt: (await readUp(obligationId)).publishedAt,
      decision: 'accepted',
      reason: '',
    } as const;
    await call.received.answerReceived(answer);
    await call.received.answerReceived(answer);
    await drain();
    await drain();
    const read = await (await coordinator()).reporting.readReport({ obligationId });
    expect(read).toMatchObject({ state: 'accepted', history: [{ kind: 'accepted' }, {}] });
    expect(read.history).toHaveLength(2);
    expect(read.history[0]?.memberName).toContain(ministry.name);
    expect((await call.received.listReceived({ year: 2026 }))[0]).toMatchObject({
      state: 'accepted',
    });
    expect(
      await failureOf(
        call.received.answerReceived({ ...answer, decision: 'returned', reason: 'Muộn' }),
      ),
    ).toMatchObject({ errorCode: 'report_answered' });
  });

  test('a returned report comes back with its reason and is sent again', async () => {
    const obligationId = await sendUp();
    const call = await official();
    await call.received.answerReceived({
      tenantId: tenant.id,
      obligationId,
      publishedAt: (await readUp(obligationId)).publishedAt,
      decision: 'returned',
      reason: 'Thiếu xã Hòa Bình',
    });
    await drain();
    const coordinated = await as('coordinator', '2026-06-28');
    expect(await coordinated.reporting.readReport({ obligationId })).toMatchObject({
      state: 'returned',
      returnReason: 'Thiếu xã Hòa Bình',
    });
    await consolidate(3, '2026-06-28');
    const [item] = await call.received.listReceived({ year: 2026, state: 'sent' });
    expect(item).toMatchObject({ obligationId, sentOn: '2026-06-28' });
  });

  test('an answer by a stale page, a stranger or a grandparent changes nothing', async () => {
    const obligationId = await sendUp();
    const call = await official();
    const answer = {
      tenantId: tenant.id,
      obligationId,
      publishedAt: '2026-06-24T01:00:00.000Z',
      decision: 'accepted',
      reason: '',
    } as const;
    expect(await failureOf(call.received.answerReceived(answer))).toMatchObject({
      errorCode: 'stale_version',
    });
    const other = await makeTenant(db.database, { level: 'ministry' });
    const stranger = makeCaller(
      testDeps(db.database),
      await makeActor(db.database, other, { role: 'ministry' }),
    );
    expect(await stranger.received.listReceived({ year: 2026 })).toEqual([]);
    const fresh = { ...answer, publishedAt: (await readUp(obligationId)).publishedAt };
    expect(await failureOf(stranger.received.answerReceived(fresh))).toMatchObject({
      errorCode: 'not_found',
    });
    expect(
      await failureOf((await as('agency_officer')).received.listReceived({ year: 2026 })),
    ).toMatchObject({ errorCode: 'forbidden' });
  });

  test('the coordinator does not accept in the leader’s place', async () => {
    await report(0, [40, 80, 2]);
    const second = await consolidate(2, '2026-06-22');
    const call = await coordinator();
    const { rowVersion } = await call.reporting.readReport({ obligationId: second });
    const decision = { obligationId: second, rowVersion, decision: 'accept', reason: '' } as const;
    expect(await failureOf(call.reporting.decideReport(decision))).toMatchObject({
      errorCode: 'forbidden',
    });
  });
});

describe('shared targets', () => {
  test('the newest figure is the sum of the shares, and the consolidated one once it is there', async () => {
    await report(0, [40, 80, 2]);
    await report(1, [10, 120, 1], false);
    const newest = async () =>
      db.inspect(
        'SELECT latest_numerator::float8 AS n, latest_denominator::float8 AS d FROM target WHERE id = $1',
        [percentage],
      );
    expect(await newest()).toEqual([{ n: 50, d: 200 }]);
    await consolidate(2, '2026-06-22');
    expect(await newest()).toEqual([{ n: 40, d: 80 }]);
  });
});
