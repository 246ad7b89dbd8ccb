import type { TargetUnit } from '@tiendo/contracts';
import type { Figure } from '#app/reporting/views.ts';
import type { Trend } from './views.ts';

type Measured = Figure & { numerator: number };

/**
 * trendOf tells which way a figure went, a percentage by the two counts behind it; null where the two say nothing about each other:
 * only one has a whole, or a whole is nothing.
 */
export function trendOf(
  unit: TargetUnit | null,
  previous: Measured,
  latest: Measured,
): Trend | null {
  if (unit !== '%') return wayOf(latest.numerator - previous.numerator);
  if (previous.denominator === null && latest.denominator === null)
    return wayOf(latest.numerator - previous.numerator);
  if (!previous.denominator || !latest.denominator) return null;
  return wayOf(latest.numerator * previous.denominator - previous.numerator * latest.denominator);
}

const wayOf = (difference: number): Trend =>
  difference > 0 ? 'up' : difference < 0 ? 'down' : 'flat';
