import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { PlanDraft, PublishImport } from '@tiendo/contracts';
import { Prisma } from '@tiendo/db';
import { failureOf, makeActor, makeCaller, testDeps } from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importDraft, openImportDesk } from '../../test/import-desk.ts';

let desk: Awaited<ReturnType<typeof openImportDesk>>;
beforeAll(async () => {
  desk = await openImportDesk();
});
afterAll(() => desk.db.close());

type Statement = { text: string; value?: number };
type Work = readonly [agency: string, ...tasks: string[]];

/** A document that says just this: its lines are its text, and every item quotes one. */
function documentOf(parts: {
  targets?: readonly Statement[];
  works?: readonly Work[];
  title?: string;
}) {
  const lines = [...(parts.targets ?? []).map(({ text }) => text), ...(parts.works ?? []).flat()];
  const text = lines.join('\n');
  const at = (line: string) => ({
    start: text.indexOf(line),
    end: text.indexOf(line) + line.length,
  });
  const draft: Partial<PlanDraft> = {
    title: parts.title ?? 'Kế hoạch tư vấn',
    period: { from: 2026, to: 2026 },
    targets: (parts.targets ?? []).map(({ text: said, value }) => ({
      text: said,
      comparator: '>=',
      strict: false,
      value: value ?? 80,
      valueMax: null,
      unit: '%',
      span: at(said),
    })),
    assignments: (parts.works ?? []).map(([agency, ...tasks]) => ({
      agency,
      role: 'lead',
      span: at(agency),
      tasks: tasks.map((task) => ({ text: task, span: at(task) })),
    })),
  };
  return { text, draft };
}

type Parts = Parameters<typeof documentOf>[0];

/** reviewed gives an import of such a document, every item of it confirmed. */
async function reviewed(parts: Parts, planId?: string) {
  return confirmed((await desk.open({ ...documentOf(parts), ...(planId && { planId }) })).id);
}

async function confirmed(id: string) {
  for (const kind of ['agency', 'target', 'task', 'schedule'] as const) {
    await desk.caller.imports.setImportItemsState({
      importId: id,
      state: 'confirmed',
      items: { kind, includeDoubtful: true },
    });
  }
  return desk.review(id);
}

async function publish(parts: Parts, planId?: string, more: Partial<PublishImport> = {}) {
  const { id, rowVersion } = await reviewed(parts, planId);
  return desk.caller.imports.publishImport({ id, rowVersion, ...more });
}

/** waiting lets pass until somebody waits for a lock. */
async function waiting() {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const rows = await desk.db.inspect(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      [],
    );
    if (rows.length > 0) return;
    await setTimeout(20);
  }
  throw new Error('Nobody waits.');
}

describe('amending a plan', () => {
  test('a clause whose main target is gone stands by itself, and is still shown', async () => {
    const main = { text: 'Tất cả các xã có điểm tư vấn', value: 100 };
    const clause = { text: 'Trên 60% người bệnh được quản lý hồ sơ', value: 60 };
    const { planId } = await publish({ targets: [main, clause] });
    const [first, second] = await desk.caller.targets.listTargets({ planId });
    await desk.db.inspect('UPDATE target SET parent_id = $1 WHERE id = $2', [
      first?.id,
      second?.id,
    ]);
    await publish({ targets: [clause] }, planId, { effectiveOn: '2026-07-01' });
    expect(await desk.caller.targets.listTargets({ planId })).toMatchObject([
      { id: second?.id, parentId: null },
    ]);
  });

  test('what an amendment changed was not edited by hand since', async () => {
    const { planId } = await publish({ targets: [{ text: 'Đạt 80% xã có điểm tư vấn' }] });
    const raised = { text: 'Đạt 90% xã có điểm tư vấn', value: 90 };
    await publish({ targets: [raised] }, planId, { effectiveOn: '2026-07-01' });
    const [target] = await desk.caller.targets.listTargets({ planId });
    const id = target?.id ?? '';
    expect(await desk.caller.imports.readSources({ about: 'target', id })).toMatchObject([
      { versionNumber: 2, quote: raised.text, editedSince: false },
      { versionNumber: 1 },
    ]);
  });

  test('of two amendments the second is reviewed again beside what the first made', async () => {
    const { planId } = await publish({ targets: [{ text: 'Đạt 80% xã có điểm tư vấn' }] });
    const one = await reviewed(
      { targets: [{ text: 'Đạt 85% xã có điểm tư vấn', value: 85 }] },
      planId,
    );
    const other = await reviewed(
      { targets: [{ text: 'Đạt 90% xã có điểm tư vấn', value: 90 }] },
      planId,
    );
    const forms = [
      { id: one.id, rowVersion: one.rowVersion, effectiveOn: '2026-07-01' },
      { id: other.id, rowVersion: other.rowVersion, effectiveOn: '2026-08-01' },
    ];
    const results = await Promise.allSettled(
      forms.map((form) => desk.caller.imports.publishImport(form)),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const lost = results.findIndex(({ status }) => status === 'rejected');
    const late = forms[lost];
    const outcome = results[lost];
    if (!late || outcome?.status !== 'rejected') throw new Error('Both went through.');
    // It waited for the other, and was not merely stopped by the database.
    expect(await failureOf(Promise.reject(outcome.reason))).toMatchObject({
      errorCode: 'stale_version',
    });
    expect(await failureOf(desk.caller.imports.publishImport(late))).toMatchObject({
      errorCode: 'stale_version',
    });
    const { rowVersion } = await desk.review(late.id);
    const again = { ...late, rowVersion, effectiveOn: '2026-09-01' };
    await desk.caller.imports.publishImport(again);
    const statements = desk.db.database.statementCount();
    const versions = await desk.caller.plans.listVersions({ planId });
    expect(desk.db.database.statementCount() - statements).toBeLessThanOrEqual(6);
    expect(versions.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  test('and work that goes on at the same time wait for each other, and neither is lost', async () => {
    const tasks = Array.from({ length: 12 }, (_, at) => `Mở lớp tập huấn thứ ${at + 1} cho cán bộ`);
    const works = (word: string): Work[] => [['Sở Y tế', ...tasks.map((task) => task + word)]];
    const { planId } = await publish({ works: works('') }, undefined, { activate: true });
    const { rows } = await desk.caller.tasks.listTasks({ planId });
    const { id, rowVersion } = await reviewed({ works: works(' cấp xã') }, planId);
    const record = (taskId: string) =>
      desk.caller.tasks.recordProgress({
        taskId,
        submissionId: randomUUID(),
        status: 'in_progress',
        percent: 40,
        note: '',
        completedOn: null,
        fileIds: [],
      });
    const taskIds = rows.map((row) => row.id);
    await Promise.all([
      ...taskIds.slice(0, 6).map(record),
      desk.caller.imports.publishImport({ id, rowVersion, effectiveOn: '2026-07-01' }),
      ...taskIds.slice(6).map(record),
    ]);
    const after = await desk.caller.tasks.listTasks({ planId });
    expect(after.rows.map((row) => [row.id, row.title, row.percent])).toEqual(
      taskIds.map((taskId, at) => [taskId, `${tasks[at]} cấp xã`, 40]),
    );
  });

  test('waits for a report that is being sent, which does not wait for it', async () => {
    const due = { mode: 'before', monthDay: '08-01', every: 'year' } as const;
    const moved = {
      ...importDraft,
      reporting: (importDraft.reporting ?? []).map((rule) => ({ ...rule, due })),
    };
    const first = await confirmed((await desk.open()).id);
    const form = { id: first.id, rowVersion: first.rowVersion, activate: true };
    const { planId } = await desk.caller.imports.publishImport(form);
    const { id, rowVersion } = await confirmed((await desk.open({ planId, draft: moved })).id);
    const { publishing } = await desk.db.database.withTenant(desk.tenant.id, (scope) =>
      scope.transaction(async (tx) => {
        const where = Prisma.sql`tenant_id = ${tx.tenantId}::uuid`;
        // As whoever sends a report: the report first, the plan's counters last.
        const owed = await tx.$queryRaw<unknown[]>`
          SELECT 1 FROM obligation WHERE ${where} AND plan_id = ${planId}::uuid FOR UPDATE`;
        expect(owed.length).toBeGreaterThan(0);
        const act = desk.caller.imports.publishImport({
          id,
          rowVersion,
          effectiveOn: '2026-07-01',
        });
        await waiting();
        await tx.$queryRaw`SELECT 1 FROM plan WHERE ${where} AND id = ${planId}::uuid FOR NO KEY UPDATE`;
        return { publishing: act };
      }),
    );
    expect(await publishing).toEqual({ planId });
  });

  test('needs a day that is later than that of the version before', async () => {
    const targets = [{ text: 'Đạt 80% xã có điểm tư vấn' }];
    const { planId } = await publish({ targets });
    const { id, rowVersion } = await reviewed({ targets }, planId);
    const [first] = await desk.caller.plans.listVersions({ planId });
    for (const effectiveOn of [null, first?.effectiveOn ?? '', '2001-01-01']) {
      const form = { id, rowVersion, effectiveOn };
      expect(await failureOf(desk.caller.imports.publishImport(form))).toMatchObject({
        errorCode: 'effective_date',
        fieldErrors: { effectiveOn: 'effective_date' },
      });
    }
  });

  test('tasks that read alike go on with their own agency, whatever their order', async () => {
    const tasks = (word: string) => [`Tập huấn ${word} cho cán bộ cấp xã về tư vấn`];
    const { planId } = await publish({
      works: [
        ['Sở Tài chính', ...tasks('lần một')],
        ['Sở Tư pháp', ...tasks('lần hai')],
      ],
    });
    const before = await desk.caller.tasks.listTasks({ planId });
    await publish(
      {
        works: [
          ['Sở Tư pháp', ...tasks('thường xuyên')],
          ['Sở Tài chính', ...tasks('liên tục')],
        ],
      },
      planId,
      { effectiveOn: '2026-07-01' },
    );
    const after = await desk.caller.tasks.listTasks({ planId });
    const agencyOf = (list: typeof before) =>
      Object.fromEntries(list.rows.map((row) => [row.id, row.agencies.map(({ name }) => name)]));
    expect(agencyOf(after)).toEqual(agencyOf(before));
  });

  test('what people entered beside the document is shown as kept, and stays', async () => {
    const targets = [{ text: 'Đạt 80% xã có điểm tư vấn' }];
    const { planId } = await publish({ targets });
    const own = await desk.caller.targets.createTarget({
      planId,
      title: 'Chỉ tiêu của tỉnh',
      groupLabel: null,
      comparator: 'none',
      strict: false,
      value: null,
      valueMax: null,
      unit: null,
      unitNoun: null,
      denominator: null,
      dueOn: null,
      parentId: null,
      ownerAgencyId: null,
    });
    const { id } = await reviewed({ targets }, planId);
    const redline = await desk.caller.imports.readRedline({ id });
    expect(redline.counts).toEqual({ kept: 2, changed: 0, added: 0, removed: 0 });
    expect(redline.entries).toContainEqual(
      expect.objectContaining({ change: 'kept', id: own.id, itemId: null }),
    );
  });

  test('a plan that stood for some time says since when in its first version', async () => {
    const { id: planId } = await desk.caller.plans.createPlan({
      title: 'Kế hoạch nhập tay',
      documentNumber: null,
      issuedBy: null,
      issuedOn: null,
      periodFrom: 2026,
      periodTo: 2026,
      summary: '',
      legalBases: [],
    });
    await desk.db.inspect(`UPDATE plan SET active_since = '2026-02-03' WHERE id = $1`, [planId]);
    const targets = [{ text: 'Đạt 80% xã có điểm tư vấn' }];
    await publish({ targets }, planId, { effectiveOn: '2026-07-01' });
    expect(await desk.caller.plans.listVersions({ planId })).toMatchObject([
      { number: 2, effectiveOn: '2026-07-01' },
      { number: 1, effectiveOn: '2026-02-03' },
    ]);
  });

  test('an agency of that name that was archived is in use again', async () => {
    const works: Work[] = [['Sở Thử nghiệm', 'Mở lớp']];
    await publish({ works });
    const { agencies } = await desk.review((await desk.open(documentOf({ works }))).id);
    const kept = agencies.find(({ name }) => name === 'Sở Thử nghiệm');
    await desk.db.inspect('UPDATE agency SET archived_at = now() WHERE id = $1', [kept?.id]);
    const { planId } = await publish({ works });
    const tasks = await desk.caller.tasks.listTasks({ planId });
    expect(tasks.rows).toMatchObject([{ agencies: [{ name: 'Sở Thử nghiệm' }] }]);
    const [row] = await desk.db.inspect('SELECT archived_at FROM agency WHERE id = $1', [kept?.id]);
    expect(row).toEqual({ archived_at: null });
  });

  test('four hundred reworded tasks are laid beside each other in a moment', async () => {
    const works = (word: string): Work[] =>
      Array.from({ length: 20 }, (_, agency) => [
        `Sở ${agency}`,
        ...Array.from(
          { length: 20 },
          (__, task) =>
            `Triển khai ${word} nội dung ${agency}.${task} tại các xã, phường trên địa bàn`,
        ),
      ]);
    const { planId } = await publish({ works: works('kịp thời') });
    const { id, rowVersion } = await reviewed({ works: works('đồng bộ') }, planId);
    const { database } = desk.db;
    const statements = database.statementCount();
    const start = performance.now();
    const redline = await desk.caller.imports.readRedline({ id });
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(database.statementCount() - statements).toBeLessThanOrEqual(15);
    expect(redline.counts).toEqual({ kept: 0, changed: 400, added: 0, removed: 0 });
    const before = database.statementCount();
    await desk.caller.imports.publishImport({ id, rowVersion, effectiveOn: '2026-07-01' });
    expect(database.statementCount() - before).toBeLessThanOrEqual(100);
  }, 60_000);

  test('who may not import sees neither redline nor the versions of a draft', async () => {
    const targets = [{ text: 'Đạt 80% xã có điểm tư vấn' }];
    const { planId } = await publish({ targets });
    const { id } = await reviewed({ targets }, planId);
    const viewer = makeCaller(
      testDeps(desk.db.database),
      await makeActor(desk.db.database, desk.tenant, { role: 'coordinator' }),
    );
    expect(await failureOf(viewer.plans.listVersions({ planId }))).toMatchObject({
      errorCode: 'not_found',
    });
    expect(await failureOf(viewer.imports.readRedline({ id }))).toMatchObject({
      errorCode: 'forbidden',
    });
  });
});
