import {
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
} from '@tiendo/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

const communes = 130;
const targets = 20;

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

test(`${communes} communes × ${targets} targets are consolidated in under 2 seconds, to the figures that plain SQL gives`, async () => {
  const tenant = await makeTenant(db.database);
  await db.database.withTenant(tenant.id, async (scope) => {
    const standingBody = (await makeAgency(scope, { isStandingBody: true })).id;
    const reporterIds = [];
    for (let i = 0; i < communes; i += 1) reporterIds.push((await makeAgency(scope)).id);
    const planId = (await makePlan(scope)).id;
    for (let i = 0; i < targets; i += 1) await makeTarget(scope, planId);
    await scope.target.updateMany({
      where: { tenantId: scope.tenantId },
      data: { everyReporter: true },
    });
    const due = { mode: 'by', monthDay: '06-15', every: 'year' } as const;
    const rule = { kind: 'six-month', due } as const;
    await makeSchedule(scope, planId, { rule, reporterIds });
    await makeSchedule(scope, planId, { rule, hop: 2, reporterIds: [standingBody] });
    await openReports(scope, '2026-05-01');
  });
  // Every seventh commune was never taken in, every eleventh had nothing to report; the figures differ from cell to cell.
  await db.inspect(
    `WITH ranked AS (
       SELECT o.tenant_id, o.id, row_number() OVER (ORDER BY a.position) AS n FROM obligation o
       JOIN agency a ON a.tenant_id = o.tenant_id AND a.id = o.agency_id WHERE o.tenant_id = $1 AND NOT a.is_standing_body
     ), answered AS (
       UPDATE obligation o SET state = CASE WHEN n % 7 = 0 THEN 'submitted' ELSE 'accepted' END::obligation_state, submitted_on = '2026-06-10'
       FROM ranked WHERE o.tenant_id = ranked.tenant_id AND o.id = ranked.id
     ), written AS (
       INSERT INTO report (tenant_id, id, obligation_id, nothing_to_report, results, difficulties, proposals)
       SELECT tenant_id, uuidv7(), id, n % 11 = 0, 'Kết quả của đơn vị ' || n, '', '' FROM ranked RETURNING *
     )
     INSERT INTO report_figure (tenant_id, report_id, target_id, numerator, denominator, note)
     SELECT w.tenant_id, w.id, t.id, ranked.n * t.position % 97, 100 + ranked.n, ''
     FROM written w JOIN ranked ON ranked.id = w.obligation_id JOIN target t ON t.tenant_id = w.tenant_id`,
    [tenant.id],
  );
  const [consolidated] = await db.inspect<{ id: string }>(
    `SELECT o.id FROM obligation o JOIN agency a ON a.tenant_id = o.tenant_id AND a.id = o.agency_id
     WHERE o.tenant_id = $1 AND a.is_standing_body`,
    [tenant.id],
  );
  const obligationId = consolidated?.id ?? '';
  const coordinator = makeCaller(
    testDeps(db.database),
    await makeActor(db.database, tenant, { role: 'coordinator' }),
    { today: '2026-06-20' },
  );
  const start = performance.now();
  await coordinator.consolidation.draftConsolidation({ obligationId, rowVersion: 0 });
  const elapsed = performance.now() - start;
  const expected = await db.inspect(
    `SELECT f.target_id AS target, sum(f.numerator) AS n, sum(f.denominator) AS d
     FROM report_figure f, report r, obligation o
     WHERE f.report_id = r.id AND r.obligation_id = o.id AND o.tenant_id = $1 AND o.state = 'accepted'
       AND NOT r.nothing_to_report GROUP BY 1 ORDER BY 1`,
    [tenant.id],
  );
  const drafted = await db.inspect(
    `SELECT f.target_id AS target, f.numerator AS n, f.denominator AS d FROM report_figure f
     JOIN report r ON r.id = f.report_id WHERE r.obligation_id = $1 ORDER BY 1`,
    [obligationId],
  );
  expect(expected).toHaveLength(targets);
  expect(drafted.map(asNumbers)).toEqual(expected.map(asNumbers));
  expect(elapsed).toBeLessThan(2_000);
  const { drafted: coverage } = await coordinator.consolidation.readConsolidation({ obligationId });
  expect(coverage).toMatchObject({ expected: communes, accepted: communes - 18, missing: [] });
});

function asNumbers(row: Record<string, unknown>) {
  return { target: row.target, n: Number(row.n), d: Number(row.d) };
}
