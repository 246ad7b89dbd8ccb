import type { ServiceContext } from '@tiendo/core';
import { readImport, setImportItemsState, updateImportHeader } from '@tiendo/core/plan-imports';
import type { PlanReview } from '../review-seed.ts';
import { add, itemsOf, refuse, save, type Clerk } from './clerk.ts';
import { reviewTasks } from './review-tasks.ts';
import { idOf } from './seed-context.ts';

/** reviewImport confirms a draft item by item as a person would: completes what the document leaves out, adds what it says elsewhere. */
export async function reviewImport(
  ctx: ServiceContext,
  importId: string,
  review: PlanReview,
): Promise<void> {
  const draft = await readImport(ctx, importId);
  if (draft.header === null) throw new Error(`${draft.fileName}: ${draft.failure ?? draft.state}`);
  const { title, issuedBy, summary } = review;
  const legalBases = review.legalBases.map(({ number, title: of, kind }) => {
    return { documentNumber: number, title: of, kind };
  });
  const header = { ...draft.header, title, issuedBy, summary, legalBases };
  await updateImportHeader(ctx, { importId, rowVersion: draft.rowVersion, header });
  const clerk: Clerk = { ctx, review, draft, agencies: new Map() };
  await reviewAgencies(clerk);
  await reviewTargets(clerk);
  await reviewTasks(clerk);
  await reviewSchedules(clerk);
}

const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** An agency that exists already keeps its fields; the others get their short names and kinds, none of them the standing body of today. */
async function reviewAgencies(clerk: Clerk): Promise<void> {
  const open = itemsOf(clerk, 'agency');
  for (const { name, shortName, kind } of clerk.review.agencies) {
    const found = open.findIndex(({ content }) => sameName(content.fields.name, name));
    const [named] = found < 0 ? [] : open.splice(found, 1);
    const fields = { name, shortName, kind, isStandingBody: false };
    if (!named) {
      clerk.agencies.set(name, (await add(clerk, { kind: 'agency', fields })).id);
      continue;
    }
    const { item } = named;
    await save(clerk, item, item.match ? item.content : { kind: 'agency', fields });
    clerk.agencies.set(name, item.id);
  }
  refuse(
    clerk,
    open.map(({ content }) => content.fields.name),
  );
}

/** A clause is followed by whoever follows its target. */
async function reviewTargets(clerk: Clerk): Promise<void> {
  const targets = itemsOf(clerk, 'target');
  const mains = targets.filter(({ item }) => item.parentId === null);
  const owners = new Map(mains.map(({ item }, at) => [item.id, clerk.review.owners[at]]));
  for (const { item, content } of targets) {
    const { fields } = content;
    const owner = owners.get(item.parentId ?? item.id);
    if (owner === undefined)
      throw new Error(`${clerk.draft.fileName}: nobody follows "${fields.title}".`);
    const ownerItemId = idOf(clerk.agencies, owner);
    await save(clerk, item, { kind: 'target', fields: { ...fields, ownerItemId } });
  }
}

async function reviewSchedules(clerk: Clerk): Promise<void> {
  const schedules = itemsOf(clerk, 'schedule');
  for (const [at, names] of clerk.review.reporters) {
    const named = schedules[at];
    if (!named) throw new Error(`${clerk.draft.fileName} has no reporting rule ${at}.`);
    const reporterItemIds = names.map((name) => idOf(clerk.agencies, name));
    const fields = { ...named.content.fields, reporterScope: 'chosen' as const, reporterItemIds };
    await save(clerk, named.item, { kind: 'schedule', fields });
  }
  await setImportItemsState(clerk.ctx, {
    importId: clerk.draft.id,
    state: 'confirmed',
    items: { kind: 'schedule', includeDoubtful: true },
  });
}
