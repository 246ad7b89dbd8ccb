import type { Comparator, ErrorCode, TargetUnit } from '@tiendo/contracts';
import type { Figure } from './views.ts';

/** Oddity is a reason for which a figure that can be needs a note; its name is that of the sentence. */
export type Oddity = Extract<
  ErrorCode,
  'figure_zero_after' | 'figure_fell' | 'figure_jumped' | 'figure_beyond_plan'
>;

/** CheckedTarget is what of a target a figure is held against. */
export interface CheckedTarget {
  unit: TargetUnit | null;
  comparator: Comparator;
  value: number | null;
  valueMax: number | null;
  previous: Figure | null;
}

/** A change of more than half of the previous figure asks for a note, and so does more than one and a half times the plan. */
const mostChange = 0.5;
const mostOfPlan = 1.5;

/** Binary fractions: 0,3 − 0,2 is a hair more than a half of 0,2. */
const hair = 1e-9;

/**
 * oddities tells why a figure is odd, the gravest reason first; none when it is as expected. Shares are compared as shares. A count that is to
 * reach a value is cumulative, so it does not fall. A figure after 0 has no measure for a jump.
 */
export function oddities(figure: Figure, target: CheckedTarget): Oddity[] {
  const now = amountOf(figure, target.unit);
  if (now === null) return [];
  const found = sincePrevious(now, target);
  if (isBeyondPlan(now, target)) found.push('figure_beyond_plan');
  return found;
}

function sincePrevious(now: number, target: CheckedTarget): Oddity[] {
  const before = target.previous && amountOf(target.previous, target.unit);
  if (before === null || before === 0) return [];
  if (now === 0) return ['figure_zero_after'];
  const found: Oddity[] = [];
  const isCumulative = target.unit === 'count' && target.comparator === '>=';
  if (isCumulative && now < before) found.push('figure_fell');
  if (Math.abs(now - before) > before * mostChange + hair) found.push('figure_jumped');
  return found;
}

function isBeyondPlan(now: number, target: CheckedTarget): boolean {
  const most = target.comparator === 'range' ? target.valueMax : target.value;
  // A plan that wants none has no measure: one case of it is what the report is about.
  if (target.comparator === 'none' || most === null || most === 0) return false;
  return now > most * mostOfPlan + hair;
}

/** A percentage in per cent, as the plan states it; a count as it is. Null for what is no figure. */
function amountOf({ numerator, denominator }: Figure, unit: TargetUnit | null): number | null {
  if (numerator === null) return null;
  if (unit !== '%') return numerator;
  return denominator === null || denominator === 0 ? null : (100 * numerator) / denominator;
}
