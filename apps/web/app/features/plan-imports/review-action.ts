import { AppError, ImportItemStateSchema } from '@tiendo/contracts';
import { redirect } from 'react-router';
import { readPlanForm } from '#app/features/plans/read-plan-form.ts';
import { act } from '#app/lib/act.ts';
import type { Api } from '#app/lib/backend.ts';
import type { FormReader } from '#app/lib/form-reader.ts';
import type { RouteArgs } from '#app/lib/load.ts';
import { readItemForm, readItemKind } from './read-item-form.ts';
import {
  itemId,
  readReviewQuery,
  reviewSearch,
  sectionId,
  type QueryChange,
} from './review-query.ts';
import { itemKinds } from './types.ts';

interface Step {
  api: Api;
  form: FormReader;
  importId: string;
  /** The item that is to be looked at next, as the page knew it when the form was made. */
  next: string | null;
}

/** Landing is where the page opens after an act. */
interface Landing {
  change: QueryChange;
  fragment?: string;
}

const steps: Record<string, (step: Step) => Promise<Landing>> = {
  plan: saveHeader,
  item: saveItem,
  match: saveMatch,
  add: addItem,
  split: splitItem,
  state: setState,
  bulk: actOnChosen,
  sure: confirmSure,
};

/** reviewAction is the action behind every form of the review; each act is saved at once and leads on to what is to be looked at next. */
export function reviewAction(args: RouteArgs & { params: { id: string } }) {
  const { id } = args.params;
  return act(args, async ({ api, form }) => {
    const step = steps[form.text('form')];
    if (!step) throw new AppError('bad_request');
    const next = form.optional('next');
    const { change, fragment } = await step({ api, form, importId: id, next });
    const { pathname, searchParams } = new URL(args.request.url);
    const search = reviewSearch(readReviewQuery(searchParams), change);
    return redirect(`${pathname}${search}${fragment === undefined ? '' : `#${fragment}`}`);
  });
}

/** onTo opens the page at the item that is to be looked at next, or at the head of the draft when none is left. */
function onTo(next: string | null, change: QueryChange = {}): Landing {
  return { change: { ...change, item: next }, fragment: next === null ? 'tong' : itemId(next) };
}

async function saveHeader({ api, form, importId }: Step): Promise<Landing> {
  await api.imports.updateImportHeader.mutate({
    importId,
    rowVersion: form.number('rowVersion'),
    header: readPlanForm(form),
  });
  return { change: { saved: true }, fragment: 'phan-dau' };
}

async function saveItem({ api, form, importId, next }: Step): Promise<Landing> {
  await api.imports.saveImportItem.mutate({
    importId,
    id: form.text('id'),
    rowVersion: form.number('rowVersion'),
    content: readItemForm(form),
    matchId: form.optional('matchId'),
  });
  return onTo(next, { saved: true });
}

/** An agency is confirmed with the existing one that was chosen for it, its own words unchanged. */
async function saveMatch({ api, form, importId, next }: Step): Promise<Landing> {
  const id = form.text('id');
  const { items } = await api.imports.readImport.query({ id: importId });
  const item = items.find((one) => one.id === id);
  if (!item) throw new AppError('not_found');
  await api.imports.saveImportItem.mutate({
    importId,
    id,
    rowVersion: form.number('rowVersion'),
    content: item.content,
    matchId: form.optional('matchId'),
  });
  return onTo(next);
}

async function addItem({ api, form, importId }: Step): Promise<Landing> {
  const { id } = await api.imports.addImportItem.mutate({
    importId,
    content: readItemForm(form),
    parentId: form.optional('parentId'),
    submissionId: form.text('submissionId'),
  });
  return { change: { item: id, saved: true }, fragment: itemId(id) };
}

async function splitItem({ api, form, importId }: Step): Promise<Landing> {
  const id = form.text('id');
  await api.imports.splitImportItem.mutate({
    importId,
    id,
    rowVersion: form.number('rowVersion'),
    titles: form
      .text('titles')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  });
  return { change: { item: id }, fragment: itemId(id) };
}

async function setState({ api, form, importId, next }: Step): Promise<Landing> {
  const id = form.text('id');
  const state = ImportItemStateSchema.parse(form.text('state'));
  const items = { ids: form.all('id') };
  await api.imports.setImportItemsState.mutate({ importId, state, items });
  if (state === 'removed') return onTo(next, { removed: id });
  return state === 'confirmed' ? onTo(next) : onTo(id);
}

async function actOnChosen({ api, form, importId }: Step): Promise<Landing> {
  const ids = form.all('ids');
  const intent = form.text('intent');
  if (ids.length < (intent === 'merge' ? 2 : 1)) {
    throw new AppError('invalid_input', { ids: 'invalid_input' });
  }
  const fragment = sectionId(readItemKind(form));
  if (intent === 'merge') {
    await api.imports.mergeImportItems.mutate({ importId, ids });
    return { change: { item: ids[0] ?? null }, fragment: itemId(ids[0] ?? '') };
  }
  const state = intent === 'remove' ? ('removed' as const) : ('confirmed' as const);
  await api.imports.setImportItemsState.mutate({ importId, state, items: { ids } });
  return { change: {}, fragment };
}

/** Confirms every sure item, of one kind or of all; `includeDoubtful` the doubtful ones of the kind as well, after they were looked at. */
async function confirmSure({ api, form, importId, next }: Step): Promise<Landing> {
  const kinds = form.text('itemKind') === '' ? itemKinds : [readItemKind(form)];
  const includeDoubtful = form.checked('includeDoubtful');
  for (const kind of kinds) {
    const items = { kind, includeDoubtful };
    await api.imports.setImportItemsState.mutate({ importId, state: 'confirmed', items });
  }
  return onTo(next);
}
