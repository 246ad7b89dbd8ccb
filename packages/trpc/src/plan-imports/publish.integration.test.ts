import { failureOf, makeActor, makeCaller, makeTenant, testDeps } from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importText, openImportDesk } from '../../test/import-desk.ts';

let desk: Awaited<ReturnType<typeof openImportDesk>>;
beforeAll(async () => {
  desk = await openImportDesk();
});
afterAll(() => desk.db.close());

type Review = Awaited<ReturnType<typeof desk.open>>;

async function confirmAll(review: Review): Promise<Review> {
  for (const kind of ['agency', 'target', 'task', 'schedule'] as const) {
    await desk.caller.imports.setImportItemsState({
      importId: review.id,
      state: 'confirmed',
      items: { kind, includeDoubtful: true },
    });
  }
  return desk.review(review.id);
}

async function published(more: Parameters<typeof desk.open>[0] = {}) {
  const review = await confirmAll(await desk.open(more));
  const form = { id: review.id, rowVersion: review.rowVersion };
  return { review, form, ...(await desk.caller.imports.publishImport(form)) };
}

const count = async (sql: string, value: string) =>
  Number((await desk.db.inspect<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`, [value]))[0]?.n);

describe('publishing a reviewed draft', () => {
  test('makes plan, targets, tasks, rules and agencies, each with its passage, once', async () => {
    const { form, planId, review } = await published();
    expect(await desk.caller.imports.publishImport(form)).toEqual({ planId });
    const plan = await desk.caller.plans.readPlan({ id: planId });
    expect(plan).toMatchObject({
      title: 'Chăm sóc sức khỏe',
      documentNumber: '12/KH-UBND',
      status: 'draft',
      legalBases: [{ documentNumber: '1/QĐ-TTg' }],
    });
    const targets = await desk.caller.targets.listTargets({ planId });
    expect(targets).toMatchObject([{ value: 90, subTargets: [{ value: 60 }], sourced: true }]);
    const tasks = await desk.caller.tasks.listTasks({ planId });
    expect(tasks.rows).toMatchObject([
      { agencies: [{ name: 'Sở Y tế', role: 'lead', responsible: true }] },
      { agencies: [{ name: 'Sở Nội vụ' }] },
    ]);
    const passages = await desk.db.inspect<{ quote: string; span_start: number; span_end: number }>(
      'SELECT quote, span_start, span_end FROM source_passage WHERE import_id = $1',
      [review.id],
    );
    expect(passages).toHaveLength(5);
    for (const { quote, span_start: start, span_end: end } of passages) {
      expect(quote).toBe(importText.slice(start, end));
    }
    expect(await desk.review(review.id)).toMatchObject({
      state: 'published',
      plan: { id: planId },
    });
    expect(await count('plan_version WHERE plan_id = $1', planId)).toBe(1);
  });

  test('shows the source of a target, a task and a rule, and says when it was edited since', async () => {
    const { planId } = await published();
    const [target] = await desk.caller.targets.listTargets({ planId });
    const id = target?.id ?? '';
    const [source] = await desk.caller.imports.readSources({ about: 'target', id });
    expect(source).toMatchObject({
      quote: 'Đạt 90% người dân',
      documentNumber: '12/KH-UBND',
      versionNumber: 1,
      effectiveOn: '2026-01-05',
      editedSince: false,
    });
    expect(source?.before).toBe('Sở Y tế: mở 05 lớp; Sở Nội vụ: ');
    expect(source?.after).toBe('. Báo cáo năm trước ngày 05/12.');
    const statements = desk.db.database.statementCount();
    await desk.caller.imports.readSources({ about: 'target', id });
    expect(desk.db.database.statementCount() - statements).toBeLessThanOrEqual(3);
  });

  test('puts the plan into operation when asked to, with its obligations', async () => {
    const review = await confirmAll(await desk.open());
    const form = { id: review.id, rowVersion: review.rowVersion, activate: true };
    const { planId } = await desk.caller.imports.publishImport(form);
    expect(await desk.caller.plans.readPlan({ id: planId })).toMatchObject({ status: 'active' });
    expect(await count('obligation WHERE plan_id = $1', planId)).toBeGreaterThan(0);
    expect(await count('published_summary WHERE plan_id = $1', planId)).toBe(1);
  });

  test('reuses the agencies that the tenant has', async () => {
    const first = await published();
    const before = await count('agency WHERE tenant_id = $1', desk.tenant.id);
    const second = await published();
    expect(await count('agency WHERE tenant_id = $1', desk.tenant.id)).toBe(before);
    expect(second.planId).not.toBe(first.planId);
  });

  test('brings back an archived agency that the document names, and takes a merged one’s successor', async () => {
    const first = await published();
    const agencies = await desk.caller.agencies.listAgencies({ planId: first.planId });
    const idOf = (name: string) => agencies.find((agency) => agency.name === name)?.id ?? '';
    await desk.db.inspect(
      `UPDATE task SET status = 'done', percent = 100, completed_on = now() WHERE plan_id = $1`,
      [first.planId],
    );
    const successor = await desk.caller.agencies.createAgency({
      name: 'Sở Tổng hợp',
      shortName: null,
      kind: 'department',
      isStandingBody: false,
    });
    // Its review had matched the agency before it was merged away.
    const waiting = await confirmAll(await desk.open());
    const merger = { fromIds: [idOf('Sở Nội vụ')], intoId: successor.id, basis: 'Nghị quyết' };
    await desk.caller.mandates.mergeAgencies(merger);
    await desk.db.inspect(
      'UPDATE agency SET archived_at = now(), is_standing_body = false WHERE id = $1',
      [idOf('Sở Y tế')],
    );
    const form = { id: waiting.id, rowVersion: waiting.rowVersion };
    const plans = [await desk.caller.imports.publishImport(form), await published()];
    for (const { planId } of plans) {
      const tasks = await desk.caller.tasks.listTasks({ planId });
      expect(tasks.rows.flatMap((task) => task.agencies.map((part) => part.name))).toEqual([
        'Sở Y tế',
        'Sở Tổng hợp',
      ]);
    }
    const [row] = await desk.db.inspect('SELECT archived_at FROM agency WHERE id = $1', [
      idOf('Sở Y tế'),
    ]);
    expect(row).toEqual({ archived_at: null });
  });

  test('refuses what is unconfirmed or incomplete, and leaves nothing behind', async () => {
    const review = await desk.open();
    const plans = await count('plan WHERE tenant_id = $1', desk.tenant.id);
    const form = { id: review.id, rowVersion: review.rowVersion };
    expect(await failureOf(desk.caller.imports.publishImport(form))).toMatchObject({
      errorCode: 'import_unconfirmed',
    });
    const untitled = await confirmAll(await desk.open({ draft: { title: null } }));
    const incomplete = { id: untitled.id, rowVersion: untitled.rowVersion };
    expect(await failureOf(desk.caller.imports.publishImport(incomplete))).toMatchObject({
      errorCode: 'import_incomplete',
    });
    expect(await count('plan WHERE tenant_id = $1', desk.tenant.id)).toBe(plans);
  });

  test('refuses a stale form, a role that may not, and another tenant', async () => {
    const review = await confirmAll(await desk.open());
    const form = { id: review.id, rowVersion: review.rowVersion + 1 };
    expect(await failureOf(desk.caller.imports.publishImport(form))).toMatchObject({
      errorCode: 'stale_version',
    });
    const coordinator = makeCaller(
      testDeps(desk.db.database),
      await makeActor(desk.db.database, desk.tenant, { role: 'coordinator' }),
    );
    expect(await failureOf(coordinator.imports.publishImport(form))).toMatchObject({
      errorCode: 'forbidden',
    });
    const { planId } = await published();
    const foreign = makeCaller(
      testDeps(desk.db.database),
      await makeActor(desk.db.database, await makeTenant(desk.db.database)),
    );
    const [target] = await desk.caller.targets.listTargets({ planId });
    const [version] = await desk.caller.plans.listVersions({ planId });
    for (const call of [
      () => foreign.imports.publishImport(form),
      () => foreign.imports.readRedline({ id: review.id }),
      () => foreign.imports.readSources({ about: 'target', id: target?.id ?? '' }),
      () => foreign.plans.listVersions({ planId }),
      () => foreign.plans.readVersion({ id: version?.id ?? '' }),
    ]) {
      expect(await failureOf(call())).toMatchObject({ errorCode: 'not_found' });
    }
  });

  test('two who publish at once publish once', async () => {
    const review = await confirmAll(await desk.open());
    const form = { id: review.id, rowVersion: review.rowVersion };
    const results = await Promise.all([
      desk.caller.imports.publishImport(form),
      desk.caller.imports.publishImport(form),
    ]);
    expect(new Set(results.map((result) => result.planId)).size).toBe(1);
  });
});
