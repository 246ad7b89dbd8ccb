import { failureOf, makeActor, makeCaller, makeTenant, testDeps } from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  firstOf,
  importDraft,
  importText,
  itemsOf,
  openImportDesk,
  savedItem,
} from '../../test/import-desk.ts';

let desk: Awaited<ReturnType<typeof openImportDesk>>;
beforeAll(async () => {
  desk = await openImportDesk();
});
afterAll(() => desk.db.close());

describe('readImport', () => {
  test('shows header, items with their passages, and what is left to do', async () => {
    const view = await desk.open();
    expect(view).toMatchObject({
      state: 'review',
      failure: null,
      fileName: 'Kế hoạch.txt',
      amends: false,
      plan: null,
      sourceLength: importText.length,
      header: {
        title: 'Chăm sóc sức khỏe',
        issuedBy: 'Ủy ban nhân dân tỉnh Long Khê',
        periodFrom: 2026,
        legalBases: [{ documentNumber: '1/QĐ-TTg' }],
      },
      progress: { agency: { total: 2 }, target: { total: 2, doubtful: 2 }, task: { total: 2 } },
    });
    expect(view.warnings).toHaveLength(1);
    expect(firstOf(view, 'target')).toMatchObject({
      quote: 'Đạt 90% người dân',
      doubts: ['warning'],
    });
    expect(view.blockers.map((blocker) => [blocker.reason, blocker.kind, blocker.count])).toEqual([
      ['unconfirmed', 'agency', 2],
      ['unconfirmed', 'target', 2],
      ['unconfirmed', 'task', 2],
      ['unconfirmed', 'schedule', 1],
    ]);
  });

  test('stays within six statements, however many items', async () => {
    const assignments = Array.from({ length: 60 }, (_, n) => ({
      agency: `Sở số ${n + 1}`,
      role: 'lead' as const,
      span: { start: 0, end: 5 },
      tasks: [{ text: `Việc ${n}`, span: { start: 0, end: 5 } }],
    }));
    const { id } = await desk.open({ draft: { ...importDraft, assignments } });
    const before = desk.db.database.statementCount();
    expect((await desk.review(id)).items).toHaveLength(124);
    expect(desk.db.database.statementCount() - before).toBeLessThanOrEqual(6);
  });

  test('an import that is being read has neither header nor items', async () => {
    expect(await desk.open({ read: false })).toMatchObject({
      state: 'reading',
      header: null,
      items: [],
    });
  });

  test('readSourceText gives the text; listImports the import', async () => {
    const { id } = await desk.open();
    expect(await desk.caller.imports.readSourceText({ id, from: 40 })).toEqual({
      from: 0,
      text: importText,
      total: importText.length,
    });
    const listed = await desk.caller.imports.listImports();
    expect(listed.find((one) => one.id === id)).toMatchObject({
      state: 'review',
      startedBy: desk.admin.fullName,
      confirmed: 0,
      total: 7,
    });
  });

  test('a long text comes a stretch at a time', async () => {
    const long = importText + '\nĐoạn dài. '.repeat(30_000);
    const { id } = await desk.open({ text: long });
    const from = 150_000;
    const got = await desk.caller.imports.readSourceText({ id, from });
    expect([got.from, got.total]).toEqual([148_000, long.length]);
    expect(got.text).toBe(long.slice(148_000, 348_000));
    expect((await desk.caller.imports.readSourceText({ id, from: 9e9 })).text.length).toBe(2_000);
  });
});

describe('the draft', () => {
  const header = {
    title: 'Tên mới',
    documentNumber: null,
    issuedBy: null,
    issuedOn: null,
    periodFrom: 2026,
    periodTo: 2027,
    summary: '',
    legalBases: [],
  };

  test('has its header replaced, once for one version', async () => {
    const { id, rowVersion } = await desk.open();
    const update = () =>
      desk.caller.imports.updateImportHeader({ importId: id, rowVersion, header });
    await update();
    expect((await desk.review(id)).header).toEqual(header);
    expect(await failureOf(update())).toMatchObject({ errorCode: 'stale_version' });
  });

  test('without a title or years asks for them', async () => {
    const view = await desk.open({
      draft: { ...importDraft, title: null, period: { from: null, to: null } },
    });
    expect(view.header).toMatchObject({ title: '', periodFrom: 0, periodTo: 0 });
    expect(view.blockers.map((blocker) => blocker.reason)).toContain('header');
    expect(await desk.caller.imports.previewImportCalendar({ id: view.id })).toMatchObject({
      year: 2026,
      rows: [],
    });
  });

  test('gives its reporting year as the tenant reads dates', async () => {
    const { id } = await desk.open();
    expect(await desk.caller.imports.previewImportCalendar({ id })).toMatchObject({
      year: 2026,
      rows: [
        {
          title: 'Báo cáo năm',
          kind: 'annual',
          hop: 1,
          periodFrom: '2026-01-01',
          periodTo: '2026-12-31',
          lastDay: '2026-12-04',
        },
      ],
      undated: [],
    });
    expect((await desk.caller.imports.previewImportCalendar({ id, year: 2027 })).rows).toEqual([]);
  });

  test('given up is open to nothing more, and the log says so', async () => {
    const view = await desk.open();
    const { id, rowVersion } = view;
    await desk.caller.imports.discardImport({ id, rowVersion });
    expect(await desk.review(id)).toMatchObject({ state: 'discarded', blockers: [] });
    const item = firstOf(view, 'task');
    const closed: (() => Promise<unknown>)[] = [
      () => desk.caller.imports.discardImport({ id, rowVersion: rowVersion + 1 }),
      () =>
        desk.caller.imports.updateImportHeader({
          importId: id,
          rowVersion: rowVersion + 1,
          header,
        }),
      () => desk.caller.imports.saveImportItem({ importId: id, ...savedItem(item) }),
      () => desk.caller.imports.addImportItem({ importId: id, content: item.content }),
      () =>
        desk.caller.imports.setImportItemsState({
          importId: id,
          state: 'confirmed',
          items: { ids: [item.id] },
        }),
      () =>
        desk.caller.imports.splitImportItem({
          importId: id,
          id: item.id,
          rowVersion: 0,
          titles: ['a', 'b'],
        }),
      () =>
        desk.caller.imports.mergeImportItems({
          importId: id,
          ids: itemsOf(view, 'task').map((one) => one.id),
        }),
    ];
    for (const call of closed) {
      expect(await failureOf(call())).toMatchObject({
        errorCode: 'import_not_open',
        httpStatus: 409,
      });
    }
    const log = await desk.caller.audit.listAudit({ entity: 'plan_import', entityId: id });
    expect(log.rows.map((entry) => [entry.action, entry.name])).toEqual([
      ['removed', 'Kế hoạch.txt'],
      ['created', 'Kế hoạch.txt'],
    ]);
  });
});

test('another tenant’s import and its items are not found, by any name', async () => {
  const strangers = await makeTenant(desk.db.database);
  const stranger = makeCaller(
    testDeps(desk.db.database),
    await makeActor(desk.db.database, strangers),
  );
  const view = await desk.open();
  const { id, rowVersion } = view;
  const item = firstOf(view, 'task');
  const header = view.header;
  if (!header) throw new Error('no header');
  const calls: (() => Promise<unknown>)[] = [
    () => stranger.imports.readImport({ id }),
    () => stranger.imports.readSourceText({ id }),
    () => stranger.imports.previewImportCalendar({ id }),
    () => stranger.imports.discardImport({ id, rowVersion }),
    () => stranger.imports.updateImportHeader({ importId: id, rowVersion, header }),
    () => stranger.imports.saveImportItem({ importId: id, ...savedItem(item) }),
    () => stranger.imports.addImportItem({ importId: id, content: item.content }),
    () =>
      stranger.imports.setImportItemsState({
        importId: id,
        state: 'removed',
        items: { ids: [item.id] },
      }),
    () =>
      stranger.imports.splitImportItem({
        importId: id,
        id: item.id,
        rowVersion: 0,
        titles: ['a', 'b'],
      }),
    () => stranger.imports.mergeImportItems({ importId: id, ids: [item.id, item.id] }),
  ];
  for (const call of calls) {
    expect(await failureOf(call())).toMatchObject({ errorCode: 'not_found', httpStatus: 404 });
  }
  expect(await desk.review(id)).toEqual(view);
});
