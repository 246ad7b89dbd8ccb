import type { CivilDate, Comparator, TargetStanding, TargetUnit } from '@tiendo/contracts';
import { daysBetween } from './dates.ts';
import {
  type Fraction,
  compareFractions,
  decimalFraction,
  dividedBy,
  fraction,
  times,
} from './fraction.ts';

/** TargetRule is what a target demands, and between which days. */
export interface TargetRule {
  comparator: Comparator;
  strict: boolean;
  /** The value to reach; of a range its lower end. */
  value: number | null;
  unit: TargetUnit | null;
  /** First day of the period or the plan, from which the pace is counted. */
  startsOn: CivilDate | null;
  dueOn: CivilDate | null;
}

/** Measured is the latest figure: a plain value, or the two counts behind a percentage. */
export type Measured = { value: number } | { numerator: number; denominator: number };

/** Work below four fifths of the linear pace is at risk. */
const PACE_TOLERANCE = fraction(4, 5);

/**
 * targetStanding says where a target stands today. Figures are compared exactly, a percentage by its two counts.
 * - Nothing measured, or a percentage of nothing: `no_data`, also after the due date; nothing is inferred from silence.
 * - `>=` and `<=` hold at equality unless strict ("trên 80 %" is not met at 80 %). `=` is met from its value upwards, since
 *   100 % or 21/21 cannot be exceeded. A range is met within or above it.
 * - A figure that satisfies its comparator is `met` before the due date as well.
 * - Not met: `missed` once the due date has passed. Until then a ceiling (`<=`) that is exceeded is `at_risk`; what must grow is
 *   `at_risk` below four fifths of the linear pace from `startsOn` to `dueOn`, else `on_plan`. Without both days there is no
 *   pace to fall behind.
 * - A target without comparator or value is `on_plan` once something is reported: it has no figure to meet or miss.
 */
export function targetStanding(
  target: TargetRule,
  measured: Measured | null,
  today: CivilDate,
): TargetStanding {
  const actual = measured === null ? null : actualOf(measured, target.unit);
  if (actual === null) return 'no_data';
  if (target.comparator === 'none' || target.value === null) return 'on_plan';
  const wanted = decimalFraction(target.value);
  if (isMet(target, compareFractions(actual, wanted))) return 'met';
  if (target.dueOn !== null && today > target.dueOn) return 'missed';
  if (target.comparator === '<=') return 'at_risk';
  const tolerated = times(times(wanted, elapsedShare(target, today)), PACE_TOLERANCE);
  return compareFractions(actual, tolerated) < 0 ? 'at_risk' : 'on_plan';
}

/** A count target such as 21/21 is held against the numerator alone. */
function actualOf(measured: Measured, unit: TargetUnit | null): Fraction | null {
  if ('value' in measured) return decimalFraction(measured.value);
  const numerator = decimalFraction(measured.numerator);
  if (unit !== '%') return numerator;
  if (measured.denominator <= 0) return null;
  return dividedBy(times(numerator, fraction(100)), decimalFraction(measured.denominator));
}

function isMet(target: TargetRule, order: number): boolean {
  switch (target.comparator) {
    case '>=':
      return target.strict ? order > 0 : order >= 0;
    case '<=':
      return target.strict ? order < 0 : order <= 0;
    case '=':
    case 'range':
      return order >= 0;
    case 'none':
      return false;
  }
}

/** The share of the time from start to due date that has gone by, from 0 to 1; 0 where either day is missing. */
function elapsedShare(target: TargetRule, today: CivilDate): Fraction {
  if (target.startsOn === null || target.dueOn === null || today <= target.startsOn) {
    return fraction(0);
  }
  const total = daysBetween(target.startsOn, target.dueOn);
  const elapsed = daysBetween(target.startsOn, today);
  return elapsed >= total ? fraction(1) : fraction(elapsed, total);
}
