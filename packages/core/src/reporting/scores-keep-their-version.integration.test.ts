import type { CivilDate } from '@tiendo/contracts';
import {
  makeActor,
  makeAgency,
  makeCaller,
  makeImport,
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

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

/** A document that raises the target from 80 to 90 %. */
const amendment = 'Phấn đấu 90% xã có điểm tư vấn';

test('a score that was given keeps the version in force then; the plan is measured by the new one', async () => {
  const tenant = await makeTenant(db.database);
  const admin = await makeActor(db.database, tenant);
  const made = await db.database.withTenant(tenant.id, async (scope) => {
    const agency = await makeAgency(scope, { name: 'Sở Y tế' });
    const plan = await makePlan(scope, { title: 'Kế hoạch tư vấn' });
    const title = 'Phấn đấu 80% xã có điểm tư vấn';
    const target = await makeTarget(scope, plan.id, { ownerAgencyId: agency.id, title });
    const due = { mode: 'by', monthDay: '06-15', every: 'year' } as const;
    await makeSchedule(scope, plan.id, {
      rule: { kind: 'six-month', due },
      reporterIds: [agency.id],
    });
    await openReports(scope, '2026-05-01');
    return { agencyId: agency.id, planId: plan.id, targetId: target.id };
  });
  const { agencyId, planId, targetId } = made;
  const on = (today: CivilDate) => makeCaller(testDeps(db.database), admin, { today });
  const [row] = await db.inspect<{ id: string }>('SELECT id FROM obligation WHERE agency_id = $1', [
    agencyId,
  ]);
  const obligationId = row?.id ?? '';
  await on('2026-06-10').reporting.submitReport({
    obligationId,
    rowVersion: 0,
    results: 'Đã làm',
    difficulties: '',
    proposals: '',
    figures: [{ targetId, numerator: 85, denominator: 100, note: '' }],
  });
  const decision = { obligationId, rowVersion: 1, decision: 'accept', reason: '' } as const;
  await on('2026-06-12').reporting.decideReport(decision);

  const { id } = await makeImport(db.database, admin, {
    planId,
    text: amendment,
    draft: {
      title: 'Kế hoạch tư vấn',
      period: { from: 2026, to: 2026 },
      targets: [
        {
          text: amendment,
          comparator: '>=',
          strict: false,
          value: 90,
          valueMax: null,
          unit: '%',
          span: { start: 0, end: amendment.length },
        },
      ],
    },
  });
  const later = on('2026-07-01');
  for (const kind of ['agency', 'target', 'task', 'schedule'] as const) {
    await later.imports.setImportItemsState({
      importId: id,
      state: 'confirmed',
      items: { kind, includeDoubtful: true },
    });
  }
  const redline = await later.imports.readRedline({ id });
  expect(redline.counts).toEqual({ kept: 0, changed: 1, added: 0, removed: 1 });
  expect(redline.entries[0]).toMatchObject({
    change: 'changed',
    id: targetId,
    fields: ['title', 'value'],
    before: { value: 80, owner: 'Sở Y tế' },
    after: { value: 90, owner: 'Sở Y tế' },
  });
  const { rowVersion } = await later.imports.readImport({ id });
  await later.imports.publishImport({ id, rowVersion, effectiveOn: '2026-07-01' });

  const [current] = await later.targets.listTargets({ planId });
  expect(current).toMatchObject({
    id: targetId,
    value: 90,
    owner: { id: agencyId },
    latest: { numerator: 85 },
  });
  expect(current?.standing).not.toBe('met');
  const report = await later.reporting.readReport({ obligationId });
  expect(report.figures).toMatchObject([
    { value: 80, title: 'Phấn đấu 80% xã có điểm tư vấn', accepted: { standing: 'met' } },
  ]);
  const versions = await later.plans.listVersions({ planId });
  expect(versions).toMatchObject([
    { number: 2, effectiveOn: '2026-07-01', counts: { changed: 1, removed: 1 } },
    { number: 1, importId: null },
  ]);
  const first = await later.plans.readVersion({ id: versions[1]?.id ?? '' });
  expect(first.snapshot.targets).toMatchObject([{ id: targetId, fields: { value: 80 } }]);
});
