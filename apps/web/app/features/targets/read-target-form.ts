import type { Comparator } from '@tiendo/contracts';
import type { FormReader } from '#app/lib/form-reader.ts';

/** The ways to compare as the form offers them: "trên" and "dưới" are the strict ones. */
export const comparisons = {
  ge: { comparator: '>=', strict: false },
  gt: { comparator: '>=', strict: true },
  le: { comparator: '<=', strict: false },
  lt: { comparator: '<=', strict: true },
  eq: { comparator: '=', strict: false },
  range: { comparator: 'range', strict: false },
  none: { comparator: 'none', strict: false },
} as const satisfies Record<string, { comparator: Comparator; strict: boolean }>;

/** Comparison names one way to compare. */
export type Comparison = keyof typeof comparisons;

/** comparisonNames lists the ways to compare in the order in which the form offers them. */
export const comparisonNames = ['ge', 'gt', 'le', 'lt', 'eq', 'range', 'none'] as const;

/** comparisonOf finds how a target compares. */
export function comparisonOf(target: { comparator: Comparator; strict: boolean }): Comparison {
  const exact = comparisonNames.find(
    (name) =>
      comparisons[name].comparator === target.comparator &&
      comparisons[name].strict === target.strict,
  );
  return (
    exact ??
    comparisonNames.find((name) => comparisons[name].comparator === target.comparator) ??
    'none'
  );
}

/**
 * readTargetForm gives what was typed into TargetForm. Without client script the form cannot hide the figures that a comparison does
 * not have, so those are left out here.
 */
export function readTargetForm(form: FormReader) {
  const chosen = comparisonNames.find((name) => name === form.text('comparator')) ?? 'none';
  const hasFigure = chosen !== 'none';
  const unit = form.text('unit') === 'count' ? ('count' as const) : ('%' as const);
  return {
    title: form.text('title'),
    groupLabel: form.optional('groupLabel'),
    parentId: form.optional('parentId'),
    ...comparisons[chosen],
    value: hasFigure ? form.optionalNumber('value') : null,
    valueMax: chosen === 'range' ? form.optionalNumber('valueMax') : null,
    unit: hasFigure ? unit : null,
    unitNoun: hasFigure && unit === 'count' ? form.optional('unitNoun') : null,
    denominator: hasFigure ? form.optionalNumber('denominator') : null,
    dueOn: form.optional('dueOn'),
    ownerAgencyId: form.optional('ownerAgencyId'),
    indicatorId: form.optional('indicatorId'),
    everyReporter: form.checked('everyReporter'),
    countsPeople: form.checked('countsPeople'),
  };
}
