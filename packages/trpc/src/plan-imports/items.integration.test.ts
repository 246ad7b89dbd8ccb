import { randomUUID } from 'node:crypto';
import type { ImportItemContent } from '@tiendo/contracts';
import type { ImportItemView } from '@tiendo/core/plan-imports';
import { failureOf, makeAgency, makePlan, makeTarget } from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  agencyNamed,
  firstOf,
  itemsOf,
  openImportDesk,
  savedItem,
} from '../../test/import-desk.ts';

let desk: Awaited<ReturnType<typeof openImportDesk>>;
beforeAll(async () => {
  desk = await openImportDesk();
});
afterAll(() => desk.db.close());

describe('an item', () => {
  test('saved is confirmed, no longer doubted, and not saved again over another’s change', async () => {
    const view = await desk.open();
    const target = firstOf(view, 'target');
    if (target.content.kind !== 'target') throw new Error('no target');
    const content = {
      kind: 'target' as const,
      fields: { ...target.content.fields, value: 95, ownerItemId: firstOf(view, 'agency').id },
    };
    const save = () =>
      desk.caller.imports.saveImportItem({ importId: view.id, ...savedItem(target, content) });
    await save();
    expect(firstOf(await desk.review(view.id), 'target')).toMatchObject({
      state: 'confirmed',
      doubts: [],
      content,
      rowVersion: 1,
    });
    expect(await failureOf(save())).toMatchObject({ errorCode: 'stale_version' });
  });

  test('of an agency is matched to an existing one, each name once', async () => {
    const [taken, free] = await desk.db.database.withTenant(desk.tenant.id, async (scope) => [
      await makeAgency(scope, { name: `Sở Tài chính ${randomUUID()}` }),
      await makeAgency(scope),
    ]);
    const view = await desk.open();
    const [one, two] = itemsOf(view, 'agency');
    if (!one || !two) throw new Error('no agencies');
    const save = (item: ImportItemView, content: ImportItemContent, matchId: string | null) =>
      desk.caller.imports.saveImportItem({
        importId: view.id,
        ...savedItem(item, content, matchId),
      });
    const refused = async (...args: Parameters<typeof save>) => failureOf(save(...args));
    const duplicate = { errorCode: 'duplicate_name', fieldErrors: { name: 'duplicate_name' } };
    expect(await refused(one, agencyNamed(taken?.name ?? ''), null)).toMatchObject(duplicate);
    expect(await refused(one, two.content, null)).toMatchObject(duplicate);
    expect(await refused(one, one.content, randomUUID())).toMatchObject({ errorCode: 'not_found' });
    await save(one, one.content, free?.id ?? null);
    expect(firstOf(await desk.review(view.id), 'agency').match).toEqual({
      id: free?.id,
      name: free?.name,
    });
    expect(await refused(two, two.content, free?.id ?? null)).toMatchObject({
      errorCode: 'duplicate_name',
      fieldErrors: { matchId: 'duplicate_name' },
    });
  });

  test('keeps to its kind and to agencies of its own import', async () => {
    const [view, other] = [await desk.open(), await desk.open()];
    const task = firstOf(view, 'task');
    const save = (content: ImportItemContent) =>
      failureOf(
        desk.caller.imports.saveImportItem({ importId: view.id, ...savedItem(task, content) }),
      );
    expect(await save(agencyNamed('Sở lạ'))).toMatchObject({ errorCode: 'invalid_input' });
    if (task.content.kind !== 'task') throw new Error('no task');
    const part = {
      agencyItemId: firstOf(other, 'agency').id,
      role: 'lead' as const,
      responsible: true,
    };
    const fields = { ...task.content.fields, assignments: [part] };
    expect(await save({ kind: 'task', fields })).toMatchObject({ errorCode: 'not_found' });
    const elsewhere = { importId: other.id, ...savedItem(task) };
    expect(await failureOf(desk.caller.imports.saveImportItem(elsewhere))).toMatchObject({
      errorCode: 'not_found',
    });
  });

  test('of an amendment continues one row of its plan, no other item the same', async () => {
    const { planId, targetId, foreign } = await desk.db.database.withTenant(
      desk.tenant.id,
      async (scope) => {
        const [plan, another] = [await makePlan(scope), await makePlan(scope)];
        const mine = await makeTarget(scope, plan.id, { title: 'Chỉ tiêu cũ' });
        const theirs = await makeTarget(scope, another.id);
        return { planId: plan.id, targetId: mine.id, foreign: theirs.id };
      },
    );
    const view = await desk.open({ planId });
    const [one, two] = itemsOf(view, 'target');
    if (!one || !two) throw new Error('no targets');
    const save = (item: ImportItemView, matchId: string) =>
      desk.caller.imports.saveImportItem({
        importId: view.id,
        ...savedItem(item, item.content, matchId),
      });
    expect(await failureOf(save(one, foreign))).toMatchObject({ errorCode: 'not_found' });
    await save(one, targetId);
    expect(firstOf(await desk.review(view.id), 'target').match).toEqual({
      id: targetId,
      name: 'Chỉ tiêu cũ',
    });
    expect(await failureOf(save(two, targetId))).toMatchObject({ errorCode: 'conflict' });
    const fresh = await desk.open();
    const again = { importId: fresh.id, ...savedItem(firstOf(fresh, 'target')), matchId: targetId };
    expect(await failureOf(desk.caller.imports.saveImportItem(again))).toMatchObject({
      errorCode: 'not_found',
    });
  });

  test('is added once for one form, after its kind, as a clause only of a main target', async () => {
    const view = await desk.open();
    const [main, clause] = itemsOf(view, 'target');
    if (!main || !clause) throw new Error('no targets');
    const add = (more: object, content: ImportItemContent = main.content) =>
      desk.caller.imports.addImportItem({ importId: view.id, content, ...more });
    const submissionId = randomUUID();
    const once = await Promise.all([add({ submissionId }), add({ submissionId })]);
    expect(once).toEqual([{ id: submissionId }, { id: submissionId }]);
    expect(await failureOf(add({ submissionId }, agencyNamed('Khác')))).toMatchObject({
      errorCode: 'already_sent',
    });
    const agencyForm = randomUUID();
    for (let n = 0; n < 2; n += 1) await add({ submissionId: agencyForm }, agencyNamed('Sở Mới'));
    expect(await failureOf(add({}, agencyNamed('Sở Mới')))).toMatchObject({
      errorCode: 'duplicate_name',
    });
    const under = await add({ parentId: main.id });
    expect(await failureOf(add({ parentId: clause.id }))).toMatchObject({
      errorCode: 'invalid_input',
    });
    const items = (await desk.review(view.id)).items;
    expect(items.map((item) => item.position)).toEqual(items.map((_, n) => n + 1));
    expect(items.map((item) => item.id)).toEqual([
      ...itemsOf(view, 'agency').map((item) => item.id),
      agencyForm,
      main.id,
      clause.id,
      under.id,
      submissionId,
      ...[...itemsOf(view, 'task'), ...itemsOf(view, 'schedule')].map((item) => item.id),
    ]);
  });
});
