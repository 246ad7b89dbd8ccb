import { addFigures, emptyFigures } from '@tiendo/contracts';
import type { RollupSum } from './views.ts';

/** emptySum is what no plans add up to. */
export const emptySum: RollupSum = {
  figures: emptyFigures,
  plans: 0,
  demonstrationPlans: 0,
  publishing: 0,
  asOf: null,
};

/** addSums adds up what different plans of different tenants count; the day is the oldest of both. */
export function addSums(a: RollupSum, b: RollupSum): RollupSum {
  const days = [a.asOf, b.asOf].filter((day) => day !== null).sort();
  return {
    figures: addFigures(a.figures, b.figures),
    plans: a.plans + b.plans,
    demonstrationPlans: a.demonstrationPlans + b.demonstrationPlans,
    publishing: a.publishing + b.publishing,
    asOf: days[0] ?? null,
  };
}
