import type { ImportTarget } from '@tiendo/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liveIdOf } from './live-id.ts';
import { targetFields } from './part-fields.ts';
import type { LivePart, LivePlan } from './plan-snapshot.ts';
import { pairPlan, redlineOf } from './redline.ts';
import type { StatedItem, StatedPlan } from './stated-plan.ts';

const stated = ({ title, value }: Pick<Said, 'title' | 'value'>) => ({
  title,
  groupLabel: null,
  comparator: '>=' as const,
  strict: false,
  value,
  valueMax: null,
  unit: '%' as const,
  unitNoun: null,
  denominator: null,
  dueOn: null,
});
const fieldsOf = (said: Pick<Said, 'title' | 'value'>) =>
  targetFields({ ...stated(said), owner: null });

interface Said {
  id: string;
  title: string;
  value: number;
  /** The place in the list of the main target; out of the list for none. */
  main: number;
  byHand: boolean;
}

/** Only what is a main target itself can be one. */
const mainOf = (said: readonly Said[], one: Said) => {
  const main = said[one.main];
  return main && main !== one && (said[main.main] ?? main) === main ? main.id : null;
};

const livePart = (said: readonly Said[], one: Said): LivePart => ({
  id: one.id,
  title: one.title,
  parentId: mainOf(said, one),
  parentTitle: null,
  sourced: !one.byHand,
  fields: fieldsOf(one),
});

const item = (said: readonly Said[], one: Said): StatedItem<ImportTarget> => ({
  itemId: `item ${one.id}`,
  parentId: mainOf(said, one) === null ? null : `item ${mainOf(said, one)}`,
  matchId: null,
  title: one.title,
  span: null,
  content: { ...stated(one), ownerItemId: null, indicatorId: null },
  fields: fieldsOf(one),
});

const header = { title: 'Kế hoạch' };
const planOf = (said: readonly Said[]): LivePlan => ({
  header,
  targets: said.map((one) => livePart(said, one)),
  tasks: [],
  schedules: [],
});
const statedOf = (said: readonly Said[]): StatedPlan => ({
  header,
  agencies: [],
  targets: said.map((one) => item(said, one)),
  tasks: [],
  schedules: [],
  silent: new Set(),
});
const redlineBetween = (before: readonly Said[], after: readonly Said[]) => {
  const live = planOf(before);
  const document = statedOf(after);
  const pairing = pairPlan(live, document);
  return { ...redlineOf(live, document, pairing), parents: pairing.parents };
};

const lists = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    title: fc.constantFrom('Đạt 80% xã', 'Đạt 90% xã', 'Mở lớp tập huấn', 'Quản lý hồ sơ'),
    value: fc.constantFrom(80, 90),
    main: fc.integer({ min: 0, max: 12 }),
    byHand: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);

describe('a redline', () => {
  test('of a plan that is said again keeps everything', () => {
    fc.assert(
      fc.property(lists, (said) => {
        const { counts, header: changed } = redlineBetween(said, said);
        expect(counts).toMatchObject({ added: 0, removed: 0 });
        expect(changed).toEqual([]);
        // Two that read the same may take each other's place, and with it the other's main target.
        const unlike = new Set(said.map(({ title, value }) => `${title} ${value}`));
        expect(counts.changed === 0 || unlike.size < said.length).toBe(true);
      }),
    );
  });

  test('has every live row and every item exactly once, and is the same every time', () => {
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const redline = redlineBetween(before, after);
        const ids = redline.entries.flatMap(({ id }) => id ?? []);
        const itemIds = redline.entries.flatMap(({ itemId }) => itemId ?? []);
        expect(ids.sort()).toEqual(before.map(({ id }) => id).sort());
        expect(itemIds.sort()).toEqual(after.map(({ id }) => `item ${id}`).sort());
        expect(Object.values(redline.counts).reduce((a, b) => a + b)).toBe(redline.entries.length);
        expect(redlineBetween(before, after)).toEqual(redline);
      }),
    );
  });

  test('never hangs a clause below a clause, nor below what is gone', () => {
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const { parents, entries } = redlineBetween(before, after);
        const gone = entries.flatMap(({ change, id }) => (change === 'removed' ? [id] : []));
        for (const [id, parent] of parents) {
          if (!parent) continue;
          expect(parent.id).not.toBe(id);
          expect(parents.get(parent.id)).toBeNull();
          expect(gone).not.toContain(parent.id);
        }
      }),
    );
  });

  test('takes nothing away of which the document does not speak at all', () => {
    const live = planOf([{ id: 'a', title: 'Mở lớp', value: 80, main: 9, byHand: false }]);
    const without = { ...statedOf([]), targets: [] };
    expect(redlineOf(live, without, pairPlan(live, without)).counts.removed).toBe(1);
    const silent = { ...without, silent: new Set(['target'] as const) };
    expect(redlineOf(live, silent, pairPlan(live, silent)).counts).toMatchObject({
      kept: 1,
      removed: 0,
    });
  });

  test('says of a new clause below which new target it comes', () => {
    const one = { title: 'Đạt 80% xã', value: 80, byHand: false };
    const after = [
      { ...one, id: 'main', main: 9 },
      { ...one, id: 'clause', title: 'Mở lớp', main: 0 },
    ];
    const { parents } = redlineBetween([], after);
    expect(parents.get(liveIdOf('item clause'))?.id).toBe(liveIdOf('item main'));
  });
});
