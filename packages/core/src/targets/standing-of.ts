import { targetStanding } from '@tiendo/calendar';
import {
  ComparatorSchema,
  TargetUnitSchema,
  type CivilDate,
  type TargetStanding,
} from '@tiendo/contracts';
import { fromDbDate, fromDecimal } from '@tiendo/db';

type Decimal = { toNumber(): number } | null;

/** TargetRowForStanding is what of a target's row decides where it stands. */
export interface TargetRowForStanding {
  comparator: string;
  strict: boolean;
  value: Decimal;
  unit: string | null;
  dueOn: Date | null;
  latestNumerator: Decimal;
  latestDenominator: Decimal;
}

/** standingOf says where a target stands today: its plan's years bound the pace where it has no due date of its own. */
export function standingOf(
  target: TargetRowForStanding,
  plan: { periodFrom: number; periodTo: number },
  today: CivilDate,
): TargetStanding {
  const numerator = fromDecimal(target.latestNumerator);
  const denominator = fromDecimal(target.latestDenominator);
  const measured =
    numerator === null
      ? null
      : denominator === null
        ? { value: numerator }
        : { numerator, denominator };
  return targetStanding(
    {
      comparator: ComparatorSchema.parse(target.comparator),
      strict: target.strict,
      value: fromDecimal(target.value),
      unit: TargetUnitSchema.nullable().parse(target.unit),
      startsOn: `${plan.periodFrom}-01-01`,
      dueOn: fromDbDate(target.dueOn) ?? `${plan.periodTo}-12-31`,
    },
    measured,
    today,
  );
}
