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

/** openDesk gives a plan whose one target wants 80 %, with the half-year report that an agency owes. */
async function openDesk() {
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
  const on = (today: CivilDate) => makeCaller(testDeps(db.database), admin, { today });
  const [row] = await db.inspect<{ id: string }>('SELECT id FROM obligation WHERE agency_id = $1', [
    made.agencyId,
  ]);
  const obligationId = row?.id ?? '';
  const { targetId, planId } = made;
  const submit = (numerator: number | null) =>
    on('2026-06-10').reporting.submitReport({
      obligationId,
      rowVersion: 0,
      results: 'Đã làm',
      difficulties: '',
      proposals: '',
      figures: numerator === null ? [] : [{ targetId, numerator, denominator: 100, note: '' }],
    });
  const accept = (today: CivilDate) =>
    on(today).reporting.decideReport({
      obligationId,
      rowVersion: 1,
      decision: 'accept',
      reason: '',
    });
  const figures = async () =>
    (await on('2026-12-01').reporting.readReport({ obligationId })).figures;

  /** Has a document amend the plan that says these targets and nothing else. */
  async function amend(values: readonly number[], effectiveOn: CivilDate) {
    const titles = values.map((value, at) =>
      at === 0 ? `Phấn đấu ${value}% xã có điểm tư vấn` : `Trên ${value}% hồ sơ được số hóa`,
    );
    const text = titles.join('\n');
    const { id } = await makeImport(db.database, admin, {
      planId,
      text,
      draft: {
        title: 'Kế hoạch tư vấn',
        period: { from: 2026, to: 2026 },
        targets: titles.map((title, at) => ({
          text: title,
          comparator: '>=',
          strict: false,
          value: values[at] ?? 0,
          valueMax: null,
          unit: '%',
          span: { start: text.indexOf(title), end: text.indexOf(title) + title.length },
        })),
      },
    });
    const later = on(effectiveOn);
    for (const kind of ['agency', 'target', 'task', 'schedule'] as const) {
      await later.imports.setImportItemsState({
        importId: id,
        state: 'confirmed',
        items: { kind, includeDoubtful: true },
      });
    }
    const redline = await later.imports.readRedline({ id });
    const { rowVersion } = await later.imports.readImport({ id });
    await later.imports.publishImport({ id, rowVersion, effectiveOn });
    return redline;
  }
  return { ...made, on, submit, accept, figures, amend };
}

test('a score that was given keeps the version in force then; the plan is measured by the new one', async () => {
  const { planId, targetId, agencyId, on, ...desk } = await openDesk();
  await desk.submit(85);
  await desk.accept('2026-06-12');
  const redline = await desk.amend([90], '2026-07-01');
  expect(redline.counts).toEqual({ kept: 1, changed: 1, added: 0, removed: 0 });
  expect(redline.entries[0]).toMatchObject({
    change: 'changed',
    id: targetId,
    fields: ['title', 'value'],
    before: { value: 80, owner: 'Sở Y tế' },
    after: { value: 90, owner: 'Sở Y tế' },
  });

  const later = on('2026-07-01');
  const [current] = await later.targets.listTargets({ planId });
  expect(current).toMatchObject({
    id: targetId,
    value: 90,
    owner: { id: agencyId },
    latest: { numerator: 85 },
  });
  expect(current?.standing).not.toBe('met');
  expect(await desk.figures()).toMatchObject([
    { value: 80, title: 'Phấn đấu 80% xã có điểm tư vấn', accepted: { standing: 'met' } },
  ]);
  const versions = await later.plans.listVersions({ planId });
  expect(versions).toMatchObject([
    { number: 2, effectiveOn: '2026-07-01', counts: { changed: 1, removed: 0 } },
    { number: 1, importId: null },
  ]);
  const first = await later.plans.readVersion({ id: versions[1]?.id ?? '' });
  expect(first.snapshot.targets).toMatchObject([{ id: targetId, fields: { value: 80 } }]);
});

test('a report that is accepted after the amendment is measured by the version of its own window', async () => {
  const desk = await openDesk();
  await desk.submit(85);
  await desk.amend([90], '2026-07-01');
  await desk.accept('2026-07-10');
  expect(await desk.figures()).toMatchObject([
    { value: 80, accepted: { versionNumber: 1, standing: 'met' } },
  ]);
});

test('what people corrected by hand after a version counts as it read when the report was accepted', async () => {
  const desk = await openDesk();
  await desk.amend([70], '2026-05-20');
  // As the target form saves it; the version says 70 for ever.
  await db.inspect('UPDATE target SET value = 88 WHERE id = $1', [desk.targetId]);
  await desk.submit(85);
  await desk.accept('2026-06-12');
  const kept = [{ value: 88, accepted: { versionNumber: 2, standing: 'on_plan' } }];
  expect(await desk.figures()).toMatchObject(kept);
  await desk.amend([90], '2026-07-01');
  expect(await desk.figures()).toMatchObject(kept);
});

test('an accepted report is not joined by targets that came later, nor changed where it gave no figure', async () => {
  const desk = await openDesk();
  await desk.submit(null);
  await desk.accept('2026-06-12');
  await desk.amend([90, 60], '2026-07-01');
  await db.inspect('UPDATE target SET owner_agency_id = $1 WHERE plan_id = $2', [
    desk.agencyId,
    desk.planId,
  ]);
  expect(await desk.figures()).toMatchObject([{ targetId: desk.targetId, value: 80 }]);
});
