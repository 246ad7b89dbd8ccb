import { randomUUID } from 'node:crypto';
import type { CivilDate, Role } from '@tiendo/contracts';
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
import { handOverDue } from './server.ts';

let db: TestDatabase;
let tenant: TestTenant;
let planId: string;
let labour: string;
let police: string;
let health: string;
let taskId: string;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

beforeEach(async () => {
  tenant = await makeTenant(db.database);
  await db.database.withTenant(tenant.id, async (scope) => {
    labour = (await makeAgency(scope, { isStandingBody: true })).id;
    police = (await makeAgency(scope)).id;
    health = (await makeAgency(scope)).id;
    planId = (await makePlan(scope)).id;
    taskId = (await makeTask(scope, planId, { agencies: [{ agencyId: labour }] })).id;
    const due = { mode: 'by', monthDay: '06-15', every: 'year' } as const;
    const rule = { kind: 'six-month', due } as const;
    await makeSchedule(scope, planId, { rule, reporterIds: [health, police] });
    await makeSchedule(scope, planId, { rule, hop: 2, reporterIds: [labour] });
    await openReports(scope, '2026-02-01');
  });
});

async function as(role: Role, agencyId: string | null = null, today: CivilDate = '2026-02-10') {
  const actor = await makeActor(db.database, tenant, { role, agencyId });
  return { actor, call: makeCaller(testDeps(db.database), actor, { today }) };
}
const owed = () =>
  db.inspect<{ agencyId: string; hop: number; state: string }>(
    `SELECT o.agency_id AS "agencyId", s.hop, o.state FROM obligation o
     JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
     JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
     WHERE o.tenant_id = $1 ORDER BY s.hop, o.state`,
    [tenant.id],
  );
const rolesOf = async () =>
  Object.fromEntries(
    (
      await db.inspect<{ id: string; role: string }>(
        'SELECT id, role FROM member WHERE tenant_id = $1',
        [tenant.id],
      )
    ).map((row) => [row.id, row.role]),
  );
const successorHolds = async () =>
  (
    await db.inspect<{ id: string }>(
      'SELECT id FROM agency WHERE tenant_id = $1 AND is_standing_body',
      [tenant.id],
    )
  ).map((row) => row.id);
const runOn = (today: CivilDate) =>
  db.database.withTenant(tenant.id, (scope) =>
    handOverDue(scope, { now: new Date(`${today}T01:00:00Z`), today }),
  );

describe('the duty of standing body', () => {
  test('passes on its day: role, reports to superiors, access and open work follow; history keeps who held it', async () => {
    const admin = await as('admin');
    const former = await as('coordinator', labour);
    const chosen = await as('agency_officer', police);
    const form = {
      agencyId: police,
      validFrom: '2026-03-01',
      basis: 'Quyết định số 12/QĐ-UBND',
      movesTasks: true,
      coordinatorIds: [chosen.actor.memberId],
      submissionId: randomUUID(),
    };
    const { id } = await admin.call.mandates.appointStandingBody(form);
    expect(await admin.call.mandates.appointStandingBody(form)).toEqual({ id });
    expect(await runOn('2026-02-28')).toBe(0);
    expect(await successorHolds()).toEqual([labour]);

    // The worker was away on the day itself.
    expect(await runOn('2026-03-04')).toBe(1);
    expect(await runOn('2026-03-04')).toBe(0);
    expect(await successorHolds()).toEqual([police]);
    const reports = await owed();
    expect(reports.filter((row) => row.hop === 2)).toEqual([
      { agencyId: police, hop: 2, state: 'open' },
    ]);
    expect(await rolesOf()).toMatchObject({
      [former.actor.memberId]: 'agency_officer',
      [chosen.actor.memberId]: 'coordinator',
    });
    const parts = await db.inspect('SELECT agency_id FROM assignment WHERE task_id = $1', [taskId]);
    expect(parts).toEqual([{ agency_id: police }]);
    const history = await admin.call.mandates.listMandates();
    expect(history).toMatchObject([
      { agency: { id: police }, validFrom: '2026-03-01', validTo: null, isDone: true },
      { agency: { id: labour }, validTo: '2026-02-28', isDone: true },
    ]);
  });

  test('is handed over at once when its day has come, and what was sent stays with its sender', async () => {
    const admin = await as('admin');
    const [second] = await db.inspect<{ id: string }>(
      `UPDATE obligation SET state = 'submitted', submitted_on = '2026-02-09'
       WHERE tenant_id = $1 AND agency_id = $2 RETURNING id`,
      [tenant.id, labour],
    );
    await admin.call.mandates.appointStandingBody({
      agencyId: police,
      validFrom: '2026-02-10',
      basis: 'Quyết định số 13/QĐ-UBND',
    });
    expect(await successorHolds()).toEqual([police]);
    expect(
      await db.inspect('SELECT agency_id FROM obligation WHERE id = $1', [second?.id]),
    ).toEqual([{ agency_id: labour }]);
  });

  test('is named on a report by the day of its acceptance, whoever holds it now', async () => {
    const admin = await as('admin');
    const sent = await db.inspect<{ id: string }>(
      `UPDATE obligation SET state = 'submitted', submitted_on = '2026-02-09'
       WHERE tenant_id = $1 AND agency_id IN ($2, $3) RETURNING id`,
      [tenant.id, health, police],
    );
    const ids = sent.map((row) => row.id);
    for (const id of ids) {
      await db.inspect(
        `INSERT INTO report (tenant_id, id, obligation_id, results, difficulties, proposals)
         VALUES ($1, gen_random_uuid(), $2, '', '', '')`,
        [tenant.id, id],
      );
    }
    const under = async (id = '') =>
      (await admin.call.reporting.readReport({ obligationId: id })).acceptedUnder;
    const accept = async (id: string | undefined, day: CivilDate) => {
      const coordinator = await as('coordinator', null, day);
      const { rowVersion } = await coordinator.call.reporting.readReport({
        obligationId: id ?? '',
      });
      await coordinator.call.reporting.decideReport({
        obligationId: id ?? '',
        rowVersion,
        decision: 'accept',
        reason: '',
      });
    };
    await accept(ids[0], '2026-02-28');
    // Until a succession is entered nobody has written down who holds it.
    expect([await under(ids[0]), await under(ids[1])]).toEqual([null, null]);
    await admin.call.mandates.appointStandingBody({
      agencyId: police,
      validFrom: '2026-03-01',
      basis: 'Quyết định',
    });
    await runOn('2026-03-01');
    await accept(ids[1], '2026-03-01');
    const agencies = await admin.call.agencies.listAgencies({});
    const nameOf = (id: string) => agencies.find((agency) => agency.id === id)?.name;
    expect([await under(ids[0]), await under(ids[1])]).toEqual([nameOf(labour), nameOf(police)]);
  });

  test('two workers hand over once', async () => {
    const admin = await as('admin');
    await admin.call.mandates.appointStandingBody({
      agencyId: police,
      validFrom: '2026-03-01',
      basis: 'Quyết định',
    });
    const done = await Promise.all([runOn('2026-03-01'), runOn('2026-03-01')]);
    expect(done.reduce((sum, count) => sum + count, 0)).toBe(1);
    const events = await db.inspect(
      `SELECT 1 FROM report_event WHERE tenant_id = $1 AND kind = 'handed_over'`,
      [tenant.id],
    );
    expect(events).toHaveLength(1);
  });

  test('a succession to come is taken back, a done one is not', async () => {
    const admin = await as('admin');
    const later = { agencyId: police, validFrom: '2026-03-01', basis: 'Quyết định' };
    const { id } = await admin.call.mandates.appointStandingBody(later);
    expect(await failureOf(admin.call.mandates.appointStandingBody(later))).toMatchObject({
      errorCode: 'conflict',
    });
    await admin.call.mandates.cancelMandate({ id, rowVersion: 0 });
    expect(await runOn('2026-03-02')).toBe(0);
    const now = { ...later, validFrom: '2026-02-10' };
    const done = await admin.call.mandates.appointStandingBody(now);
    expect(
      await failureOf(admin.call.mandates.cancelMandate({ id: done.id, rowVersion: 0 })),
    ).toMatchObject({ errorCode: 'conflict' });
    expect(
      await failureOf(admin.call.mandates.appointStandingBody({ ...now, validFrom: '2026-02-09' })),
    ).toMatchObject({ errorCode: 'invalid_date' });
  });

  test.each([
    ['an agency that is not there', { agencyId: randomUUID() }, 'not_found'],
    ['a coordinator of another agency', { coordinatorIds: [randomUUID()] }, 'not_found'],
    ['no document', { basis: ' ' }, 'invalid_input'],
    ['no day', { validFrom: '2026-02-30' }, 'invalid_input'],
  ])('refuses %s', async (_, change, errorCode) => {
    const admin = await as('admin');
    const form = { agencyId: police, validFrom: '2026-03-01', basis: 'Quyết định', ...change };
    expect(await failureOf(admin.call.mandates.appointStandingBody(form))).toMatchObject({
      errorCode,
    });
  });

  test('of an agency that is added with it begins there: it held nothing before', async () => {
    const admin = await as('admin');
    const added = { name: 'Công an thành phố', shortName: null, kind: 'police' } as const;
    await admin.call.agencies.createAgency({ ...added, isStandingBody: true });
    expect(await admin.call.mandates.listMandates()).toMatchObject([
      { agency: { name: 'Công an thành phố' }, validFrom: '2026-02-10', validTo: null },
      { agency: { id: labour }, validTo: '2026-02-09' },
    ]);
  });

  test('is the administrator’s to give, in the own tenant', async () => {
    const form = { agencyId: police, validFrom: '2026-03-01', basis: 'Quyết định' };
    const coordinator = await as('coordinator');
    expect(await failureOf(coordinator.call.mandates.appointStandingBody(form))).toMatchObject({
      errorCode: 'forbidden',
    });
    const elsewhere = await makeActor(db.database, await makeTenant(db.database), {});
    const foreign = makeCaller(testDeps(db.database), elsewhere);
    expect(await failureOf(foreign.mandates.appointStandingBody(form))).toMatchObject({
      errorCode: 'not_found',
    });
    expect(await foreign.mandates.listMandates()).toEqual([]);
  });
});

describe('a merger of agencies', () => {
  test('gives people, targets, tasks and unanswered reports to the successor; what was answered stays', async () => {
    const admin = await as('admin');
    const officer = await as('agency_officer', health);
    const targetId = await db.database.withTenant(
      tenant.id,
      async (scope) => (await makeTarget(scope, planId, { ownerAgencyId: health })).id,
    );
    const merger = { fromIds: [health, labour], intoId: police, basis: 'Nghị quyết số 9' };
    await admin.call.mandates.mergeAgencies(merger);
    await admin.call.mandates.mergeAgencies(merger);
    const rows = await owed();
    // The successor owed the first hop itself, so the merged agency's is waived; the second hop came with the duty.
    expect(rows).toEqual([
      { agencyId: police, hop: 1, state: 'open' },
      { agencyId: health, hop: 1, state: 'waived' },
      { agencyId: police, hop: 2, state: 'open' },
    ]);
    expect(await successorHolds()).toEqual([police]);
    expect(
      await db.inspect('SELECT agency_id FROM member WHERE id = $1', [officer.actor.memberId]),
    ).toEqual([{ agency_id: police }]);
    expect(
      await db.inspect('SELECT owner_agency_id FROM target WHERE id = $1', [targetId]),
    ).toEqual([{ owner_agency_id: police }]);
    expect(
      await db.inspect(
        'SELECT successor_id FROM agency WHERE id = $1 AND archived_at IS NOT NULL',
        [health],
      ),
    ).toEqual([{ successor_id: police }]);
  });

  test('refuses a successor that is among the merged, unknown or archived agencies, and who may not', async () => {
    const admin = await as('admin');
    const merger = { fromIds: [health], intoId: police, basis: 'Nghị quyết' };
    const wrong: [Partial<typeof merger>, string][] = [
      [{ intoId: health }, 'invalid_input'],
      [{ fromIds: [randomUUID()] }, 'not_found'],
      [{ intoId: randomUUID() }, 'not_found'],
    ];
    for (const [change, errorCode] of wrong) {
      const call = admin.call.mandates.mergeAgencies({ ...merger, ...change });
      expect(await failureOf(call)).toMatchObject({ errorCode });
    }
    await admin.call.mandates.mergeAgencies(merger);
    const back = admin.call.mandates.mergeAgencies({
      ...merger,
      fromIds: [police],
      intoId: health,
    });
    expect(await failureOf(back)).toMatchObject({ errorCode: 'archived' });
    const officer = await as('agency_officer', police);
    expect(await failureOf(officer.call.mandates.mergeAgencies(merger))).toMatchObject({
      errorCode: 'forbidden',
    });
  });
});
