import type { CivilDate, DecideReport, Role } from '@tiendo/contracts';
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
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openObligations } from './server.ts';

let test1: TestDatabase;
let tenant: TestTenant;
let planId: string;
let agencyId: string;
let targetId: string;
let obligationIds: string[];
const wake = vi.fn<() => Promise<void>>(() => Promise.resolve());

beforeAll(async () => {
  test1 = await openTestDatabase();
});
afterAll(() => test1.close());

beforeEach(async () => {
  wake.mockClear();
  tenant = await makeTenant(test1.database);
  await test1.database.withTenant(tenant.id, async (db) => {
    agencyId = (await makeAgency(db)).id;
    planId = (await makePlan(db)).id;
    await makeTask(db, planId, { agencies: [{ agencyId }] });
    targetId = (await makeTarget(db, planId, { ownerAgencyId: agencyId })).id;
    await makeSchedule(db, planId, {
      rule: { kind: 'quarterly', due: { mode: 'within', days: 15 } },
    });
  });
  await as('agency_officer');
  await test1.database.withTenant(tenant.id, (db) =>
    openObligations({ db, today: '2026-04-02', now: new Date('2026-04-02T02:00:00Z') }),
  );
  const rows = await test1.inspect<{ id: string }>(
    'SELECT id FROM obligation WHERE tenant_id = $1 ORDER BY last_day',
    [tenant.id],
  );
  obligationIds = rows.map((row) => row.id);
});

async function as(role: Role, today: CivilDate = '2026-04-10') {
  const actor = await makeActor(test1.database, tenant, {
    role,
    agencyId: role.startsWith('agency') ? agencyId : null,
  });
  return {
    actor,
    call: makeCaller(testDeps(test1.database, { wake }), actor, { today }).reporting,
  };
}

async function submit(
  quarter: number,
  numerator: number | null,
  rowVersion = 0,
  today?: CivilDate,
) {
  const officer = await as('agency_officer', today);
  await officer.call.submitReport({
    obligationId: obligationIds[quarter] ?? '',
    rowVersion,
    results: 'Đã làm',
    difficulties: '',
    proposals: '',
    figures: [{ targetId, numerator, denominator: 100, note: '' }].filter(
      (figure) => figure.numerator !== null,
    ),
  });
}

const decision = (change: Partial<DecideReport> = {}): DecideReport => ({
  obligationId: obligationIds[0] ?? '',
  rowVersion: 1,
  decision: 'return',
  reason: 'Thiếu số liệu cấp xã',
  ...change,
});
const failsWith = (code: string) => ({ cause: { code } });
const latest = async () => {
  const [row] = await test1.inspect<{ numerator: number | null }>(
    'SELECT latest_numerator::float AS numerator FROM target WHERE id = $1',
    [targetId],
  );
  return row?.numerator;
};
const read = async () =>
  (await as('coordinator')).call.readReport({ obligationId: obligationIds[0] ?? '' });

describe('decideReport', () => {
  test('returns a report with its reason: it is owed again, reminded of, and its agency is told', async () => {
    await submit(0, 40);
    await (await as('coordinator')).call.decideReport(decision());
    expect(await read()).toMatchObject({
      state: 'returned',
      returnReason: 'Thiếu số liệu cấp xã',
      timeliness: 'on_time',
      mayWrite: true,
      history: [{ kind: 'returned' }, { kind: 'submitted' }],
    });
    const events = await test1.inspect(
      'SELECT kind, payload FROM outbox_event WHERE tenant_id = $1',
      [tenant.id],
    );
    expect(events).toEqual([
      { kind: 'report.returned', payload: { obligationId: obligationIds[0] } },
    ]);
    expect(wake).toHaveBeenCalledWith('outbox.drain');
    const planned = await test1.inspect(
      `SELECT 1 FROM reminder WHERE obligation_id = $1 AND state = 'planned'`,
      [obligationIds[0]],
    );
    expect(planned.length).toBeGreaterThan(0);
    expect(await latest()).toBeNull();
  });

  test('a returned report is written again and accepted', async () => {
    await submit(0, 40);
    await (await as('coordinator')).call.decideReport(decision());
    const officer = await as('agency_officer');
    expect((await officer.call.listMyObligations())[0]).toMatchObject({ group: 'this_week' });
    await submit(0, 45, 2, '2026-04-12');
    await (await as('admin', '2026-04-13')).call.decideReport(
      decision({ decision: 'accept', rowVersion: 3, reason: '' }),
    );
    const report = await read();
    expect(report).toMatchObject({
      state: 'accepted',
      submittedOn: '2026-04-12',
      mayDecide: false,
    });
    expect(report.history.map((event) => event.kind)).toEqual([
      'accepted',
      'submitted',
      'returned',
      'submitted',
    ]);
    expect(await latest()).toBe(45);
  });

  test('the newest window decides a target’s figure, and a returned report gives it back', async () => {
    await submit(0, 40);
    await submit(1, 60, 0, '2026-04-11');
    expect(await latest()).toBe(60);
    await (await as('coordinator')).call.decideReport(
      decision({ obligationId: obligationIds[1] ?? '' }),
    );
    expect(await latest()).toBe(40);
    const second = await (await as('agency_officer')).call.readReport({
      obligationId: obligationIds[1] ?? '',
    });
    expect(second.figures).toMatchObject([{ numerator: 60, previous: { numerator: 40 } }]);
  });

  test('the same decision twice is one', async () => {
    await submit(0, 40);
    const coordinator = await as('coordinator');
    await coordinator.call.decideReport(decision());
    await coordinator.call.decideReport(decision());
    expect((await read()).history).toHaveLength(2);
    await expect(
      coordinator.call.decideReport(decision({ decision: 'accept', reason: '' })),
    ).rejects.toMatchObject(failsWith('stale_version'));
  });

  test('nothing is decided before it is sent', async () => {
    await expect(
      (await as('coordinator')).call.decideReport(decision({ rowVersion: 0 })),
    ).rejects.toMatchObject(failsWith('report_not_open'));
  });

  test('a return wants a reason', async () => {
    await submit(0, 40);
    await expect(
      (await as('coordinator')).call.decideReport(decision({ reason: ' ' })),
    ).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  test.each(['agency_officer', 'agency_head', 'leader'] as const)(
    'is refused to a %s',
    async (role) => {
      await submit(0, 40);
      await expect((await as(role)).call.decideReport(decision())).rejects.toMatchObject(
        failsWith('forbidden'),
      );
    },
  );
});
