import { afterAll, beforeAll, expect, test } from 'vitest';
import { openImportDesk } from '../../test/import-desk.ts';

let desk: Awaited<ReturnType<typeof openImportDesk>>;
beforeAll(async () => {
  desk = await openImportDesk();
});
afterAll(() => desk.db.close());

test('a plan of 40 agencies, 200 tasks and 60 targets goes live by a bounded number of statements', async () => {
  const word = 'Việc';
  const span = { start: 0, end: word.length };
  const { id } = await desk.open({
    text: word,
    draft: {
      title: 'Kế hoạch lớn',
      period: { from: 2026, to: 2026 },
      warnings: [],
      reporting: [],
      assignments: Array.from({ length: 40 }, (_, agency) => ({
        agency: `Sở ${agency}`,
        role: 'lead' as const,
        span,
        tasks: Array.from({ length: 5 }, (__, task) => ({ text: `Việc ${agency}.${task}`, span })),
      })),
      targets: Array.from({ length: 60 }, (_, target) => ({
        text: `Chỉ tiêu ${target}`,
        comparator: '>=' as const,
        strict: false,
        value: 80,
        valueMax: null,
        unit: '%' as const,
        span,
      })),
    },
  });
  for (const kind of ['agency', 'target', 'task', 'schedule'] as const) {
    await desk.caller.imports.setImportItemsState({
      importId: id,
      state: 'confirmed',
      items: { kind, includeDoubtful: true },
    });
  }
  const { rowVersion } = await desk.review(id);
  const statements = desk.db.database.statementCount();
  const { planId } = await desk.caller.imports.publishImport({ id, rowVersion });
  expect(desk.db.database.statementCount() - statements).toBeLessThanOrEqual(60);
  expect(await desk.caller.targets.listTargets({ planId })).toHaveLength(60);
  expect((await desk.caller.tasks.listTasks({ planId })).total).toBe(200);
});
