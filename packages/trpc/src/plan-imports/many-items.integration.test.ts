import { randomUUID } from 'node:crypto';
import { failureOf } from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstOf, itemsOf, openImportDesk } from '../../test/import-desk.ts';

let desk: Awaited<ReturnType<typeof openImportDesk>>;
beforeAll(async () => {
  desk = await openImportDesk();
});
afterAll(() => desk.db.close());

describe('many items', () => {
  const set = (importId: string, state: 'pending' | 'confirmed' | 'removed', items: object) =>
    desk.caller.imports.setImportItemsState({ importId, state, items: items as { ids: string[] } });

  test('the sure ones of a kind are confirmed together, the doubtful only when asked for', async () => {
    const { id } = await desk.open();
    expect(await set(id, 'confirmed', { kind: 'task', includeDoubtful: false })).toEqual({
      changed: 2,
    });
    expect(await set(id, 'confirmed', { kind: 'target', includeDoubtful: false })).toEqual({
      changed: 0,
    });
    expect(await set(id, 'confirmed', { kind: 'target', includeDoubtful: true })).toEqual({
      changed: 2,
    });
    expect((await desk.review(id)).progress).toMatchObject({
      task: { confirmed: 2 },
      target: { confirmed: 2, doubtful: 0 },
    });
  });

  test('a clause confirmed leaves its target as it was; a target removed takes its clauses along', async () => {
    const view = await desk.open();
    const [main, clause] = itemsOf(view, 'target');
    const states = async () =>
      itemsOf(await desk.review(view.id), 'target').map((item) => item.state);
    await set(view.id, 'confirmed', { ids: [clause?.id] });
    expect(await states()).toEqual(['pending', 'confirmed']);
    expect(await set(view.id, 'removed', { ids: [main?.id] })).toEqual({ changed: 2 });
    expect(await set(view.id, 'removed', { ids: [main?.id] })).toEqual({ changed: 0 });
    await set(view.id, 'pending', { ids: [main?.id] });
    expect(await states()).toEqual(['pending', 'removed']);
  });

  test('a removed agency that tasks name keeps the draft from being published', async () => {
    const view = await desk.open();
    const { id } = firstOf(view, 'agency');
    await set(view.id, 'removed', { ids: [id] });
    expect((await desk.review(view.id)).blockers).toContainEqual({
      reason: 'agency_removed',
      kind: 'agency',
      itemId: id,
      count: 1,
    });
    expect(await failureOf(set(view.id, 'removed', { ids: [randomUUID()] }))).toMatchObject({
      errorCode: 'not_found',
    });
  });

  test('one is split in two, in its place and with its passage', async () => {
    const view = await desk.open();
    const [task] = itemsOf(view, 'task');
    if (!task) throw new Error('no task');
    const input = { importId: view.id, id: task.id, rowVersion: 0, titles: ['Một', 'Hai'] };
    const { ids } = await desk.caller.imports.splitImportItem(input);
    const [one, two] = itemsOf(await desk.review(view.id), 'task');
    expect([one?.id, two?.id]).toEqual(ids);
    expect(two).toMatchObject({ span: task.span, state: 'pending' });
    expect(two?.content.fields).toMatchObject({
      title: 'Hai',
      assignments: task.content.kind === 'task' ? task.content.fields.assignments : [],
    });
    expect(await failureOf(desk.caller.imports.splitImportItem(input))).toMatchObject({
      errorCode: 'stale_version',
    });
    const agency = { ...input, id: firstOf(view, 'agency').id };
    expect(await failureOf(desk.caller.imports.splitImportItem(agency))).toMatchObject({
      errorCode: 'invalid_input',
    });
  });

  test('a split target has its figure once, and its clauses with the first', async () => {
    const view = await desk.open();
    const main = firstOf(view, 'target');
    await desk.caller.imports.splitImportItem({
      importId: view.id,
      id: main.id,
      rowVersion: 0,
      titles: ['Một', 'Hai'],
    });
    const targets = itemsOf(await desk.review(view.id), 'target');
    const shown = targets.map(({ content, parentId }) => [
      content.kind === 'target' && [content.fields.title, content.fields.value],
      parentId,
    ]);
    expect(shown).toEqual([
      [['Một', 90], null],
      [['Đạt 90% người dân (năm 2025)', 60], main.id],
      [['Hai', null], null],
    ]);
    expect(targets[2]?.doubts).toEqual(['no_value']);
  });

  test('merged agencies are one, and all that named the other names it', async () => {
    const view = await desk.open();
    const [one, two] = itemsOf(view, 'agency');
    if (!one || !two) throw new Error('no agencies');
    const merged = await desk.caller.imports.mergeImportItems({
      importId: view.id,
      ids: [one.id, two.id],
    });
    expect(merged).toEqual({ id: one.id });
    const after = await desk.review(view.id);
    expect(itemsOf(after, 'agency').map((item) => item.state)).toEqual(['pending', 'removed']);
    const named = itemsOf(after, 'task').flatMap(({ content }) =>
      content.kind === 'task' ? content.fields.assignments.map((part) => part.agencyItemId) : [],
    );
    expect(named).toEqual([one.id, one.id]);
    const mixed = { importId: view.id, ids: [one.id, firstOf(view, 'task').id] };
    expect(await failureOf(desk.caller.imports.mergeImportItems(mixed))).toMatchObject({
      errorCode: 'invalid_input',
    });
  });

  test('merged tasks read on', async () => {
    const view = await desk.open();
    const ids = itemsOf(view, 'task').map((item) => item.id);
    await desk.caller.imports.mergeImportItems({ importId: view.id, ids });
    expect(firstOf(await desk.review(view.id), 'task').content.fields).toMatchObject({
      title: 'Việc của Sở Y tế',
      detail: 'Việc của Sở Nội vụ',
      assignments: itemsOf(view, 'agency').map((item) => ({ agencyItemId: item.id })),
    });
  });
});
