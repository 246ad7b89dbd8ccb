import { isDeepStrictEqual } from 'node:util';
import type { Redline, RedlineEntry } from '../views.ts';
import { inheritGaps } from './inherit-gaps.ts';
import { pairParts, type Pairing } from './pair-parts.ts';
import type { LivePart, LivePlan } from './plan-snapshot.ts';
import type { StatedItem, StatedPlan } from './stated-plan.ts';

type Item = StatedItem<unknown> & { id: string };

/** PlanPairing says of every kind of part what stays, comes and goes. */
export interface PlanPairing {
  targets: Pairing<LivePart, Item>;
  tasks: Pairing<LivePart, Item>;
  schedules: Pairing<LivePart, Item>;
}

/**
 * pairPlan pairs a plan in force with what an amending document says. What people entered by hand beside a plan that came from a document is not
 * the document's to take away: it stays, and is in no list.
 */
export function pairPlan(live: LivePlan, stated: StatedPlan): PlanPairing {
  const parts = [...live.targets, ...live.tasks, ...live.schedules];
  const isFromDocument = parts.some((part) => part.sourced);
  const pair = (kind: readonly LivePart[], items: readonly StatedItem<unknown>[]) => {
    const pairing = pairParts(
      kind,
      items.map((item) => ({ ...item, id: item.itemId })),
    );
    const removed = pairing.removed.filter((part) => part.sourced || !isFromDocument);
    const pairs = pairing.pairs.map(({ live: part, item }) => ({
      live: part,
      item: { ...item, fields: inheritGaps(part.fields, item.fields) },
    }));
    return { ...pairing, pairs, removed };
  };
  return {
    targets: pair(live.targets, stated.targets),
    tasks: pair(live.tasks, stated.tasks),
    schedules: pair(live.schedules, stated.schedules),
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

function entriesOf(kind: RedlineEntry['kind'], pairing: Pairing<LivePart, Item>): RedlineEntry[] {
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
  const comes = pairing.added.map(
    (item): RedlineEntry => ({
      change: 'added',
      kind,
      id: null,
      itemId: item.itemId,
      title: item.title,
      before: null,
      after: item.fields,
      fields: [],
    }),
  );
  const goes = pairing.removed.map(
    (part): RedlineEntry => ({
      change: 'removed',
      kind,
      id: part.id,
      itemId: null,
      title: part.title,
      before: part.fields,
      after: null,
      fields: [],
    }),
  );
  return [...stays, ...comes, ...goes];
}
