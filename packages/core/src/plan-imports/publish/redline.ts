import { isDeepStrictEqual } from 'node:util';
import type { Redline, RedlineEntry } from '../views.ts';
import { inheritGaps } from './inherit-gaps.ts';
import { pairParts, type Pairing } from './pair-parts.ts';
import { moved, parentsOf, type Parents } from './parents.ts';
import { agenciesOf } from './part-fields.ts';
import type { LivePart, LivePlan } from './plan-snapshot.ts';
import type { StatedItem, StatedPlan } from './stated-plan.ts';

type Kind = RedlineEntry['kind'];
type Item = StatedItem<unknown> & { id: string; agencies: readonly string[] };

/** KindPairing is a pairing, with what people entered beside the document and what therefore stays whatever the document says. */
export interface KindPairing extends Pairing<LivePart, Item> {
  beside: LivePart[];
}

/** PlanPairing says of every kind of part what stays, comes and goes. */
export interface PlanPairing {
  targets: KindPairing;
  tasks: KindPairing;
  schedules: KindPairing;
  /** The main target of every target that stays and of every one that comes, by live id. */
  parents: Parents;
}

/**
 * pairPlan pairs a plan in force with what an amending document says. What people entered by hand beside a plan that came from a document is not
 * the document's to take away, nor is a kind of which the document does not speak at all.
 */
export function pairPlan(live: LivePlan, stated: StatedPlan): PlanPairing {
  const all = [...live.targets, ...live.tasks, ...live.schedules];
  const isFromDocument = all.some((part) => part.sourced);
  const pair = (kind: Kind, parts: readonly LivePart[], items: readonly StatedItem<unknown>[]) => {
    const pairing = pairParts(
      parts.map((part) => ({ ...part, agencies: agenciesOf(part.fields) })),
      items.map((item) => ({ ...item, id: item.itemId, agencies: agenciesOf(item.fields) })),
    );
    const isKept = (part: LivePart) => stated.silent.has(kind) || (isFromDocument && !part.sourced);
    const pairs = pairing.pairs.map(({ live: part, item }) => ({
      live: part,
      item: { ...item, fields: inheritGaps(part.fields, item.fields) },
    }));
    return {
      pairs,
      added: pairing.added,
      removed: pairing.removed.filter((part) => !isKept(part)),
      beside: pairing.removed.filter(isKept),
    };
  };
  const targets = pair('target', live.targets, stated.targets);
  const parents = parentsOf(targets);
  return {
    targets: { ...targets, pairs: targets.pairs.map((one) => moved(one, parents)) },
    tasks: pair('task', live.tasks, stated.tasks),
    schedules: pair('schedule', live.schedules, stated.schedules),
    parents,
  };
}

/** redlineOf says, part by part and field by field, what an amendment does to its plan. */
export function redlineOf(live: LivePlan, stated: StatedPlan, pairing: PlanPairing): Redline {
  const entries = [
    ...entriesOf('target', pairing.targets),
    ...entriesOf('task', pairing.tasks),
    ...entriesOf('schedule', pairing.schedules),
  ];
  const count = (change: RedlineEntry['change']) =>
    entries.filter((entry) => entry.change === change).length;
  return {
    counts: {
      kept: count('kept'),
      changed: count('changed'),
      added: count('added'),
      removed: count('removed'),
    },
    header: changedFields(live.header, stated.header).map((field) => ({
      field,
      before: live.header[field] ?? null,
      after: stated.header[field] ?? null,
    })),
    entries,
  };
}

/** changedFields names the fields in which two statements differ, in the order of the first. */
export function changedFields(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => !isDeepStrictEqual(before[name] ?? null, after[name] ?? null));
}

function entriesOf(kind: RedlineEntry['kind'], pairing: KindPairing): RedlineEntry[] {
  const stays = pairing.pairs.map(({ live, item }): RedlineEntry => {
    const fields = changedFields(live.fields, item.fields);
    return {
      change: fields.length > 0 ? 'changed' : 'kept',
      kind,
      id: live.id,
      itemId: item.itemId,
      title: item.title,
      before: live.fields,
      after: item.fields,
      fields,
    };
  });
  const comes = pairing.added.map(({ itemId, title, fields }): RedlineEntry => {
    return { ...single, change: 'added', kind, itemId, title, after: fields };
  });
  const goes = pairing.removed.map(({ id, title, fields }): RedlineEntry => {
    return { ...single, change: 'removed', kind, id, title, before: fields };
  });
  const beside = pairing.beside.map(({ id, title, fields }): RedlineEntry => {
    return { ...single, change: 'kept', kind, id, title, before: fields, after: fields };
  });
  return [...stays, ...beside, ...comes, ...goes];
}

/** What stands on one side only. */
const single = { id: null, itemId: null, before: null, after: null, fields: [] };
