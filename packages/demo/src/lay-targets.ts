import { addDays, daysBetween } from '@tiendo/calendar';
import type { CivilDate, TargetStanding } from '@tiendo/contracts';
import type { GoalBlueprint } from './current/blueprint.ts';
import type { CurrentTarget, MeasurementSeed } from './current-types.ts';
import { dayOfWork, shareOfYear, yearOf } from './work-days.ts';

/** How far a figure has come, of the target's value, when this much of the year has passed. */
const progressFor: Readonly<Record<TargetStanding, (share: number) => number>> = {
  met: () => 1,
  on_plan: (share) => 0.96 * share,
  at_risk: (share) => 0.6 * share,
  missed: (share) => 0.5 + 0.2 * share,
  no_data: () => 0,
};

/** The first whole number that satisfies a strict or a plain comparator. */
const reached = (wanted: number, strict: boolean) =>
  strict ? Math.floor(wanted) + 1 : Math.ceil(wanted);

/** What is on plan rounds up and what lags rounds down, so that small counts keep their standing. */
const wholeOf = (goal: GoalBlueprint, soFar: number) =>
  goal.standing === 'on_plan' ? Math.ceil(soFar) : Math.floor(soFar);

/** measuredOn is a target's figure as it stood on a day; null for a target that nobody measures. */
export function measuredOn(goal: GoalBlueprint, on: CivilDate): MeasurementSeed | null {
  const { value, strict } = goal.measure;
  if (goal.standing === 'no_data' || value === null) return null;
  const wanted = goal.base === null ? value : (value * goal.base) / 100;
  const soFar = wanted * progressFor[goal.standing](shareOfYear(on));
  const numerator = goal.standing === 'met' ? reached(wanted, strict) : wholeOf(goal, soFar);
  const denominator = goal.base ?? goal.measure.denominator;
  const shown = goal.base === null ? numerator : Math.round((numerator / goal.base) * 1000) / 10;
  return { on, numerator, denominator, value: shown };
}

function measurementDays(today: CivilDate): readonly CivilDate[] {
  const start = `${yearOf(today)}-01-01`;
  const age = daysBetween(start, today);
  const days = [0.4, 0.75, 1].map((share) => addDays(start, Math.floor(age * share)));
  return [...new Set(days)];
}

/** layTargets dates a plan's targets and measures them three times between 1 January and today. */
export function layTargets(
  goals: readonly GoalBlueprint[],
  today: CivilDate,
): readonly CurrentTarget[] {
  const end = `${yearOf(today)}-12-31`;
  return goals.map((goal) => ({
    key: goal.key,
    ...goal.measure,
    ownerAgencyKey: goal.ownerAgencyKey,
    dueOn: goal.due === undefined ? end : dayOfWork(today, goal.due),
    intendedStanding: goal.standing,
    measurements: measurementDays(today).flatMap((on) => measuredOn(goal, on) ?? []),
  }));
}
