import type { CivilDate } from '@tiendo/contracts';
import type { Answer, PlannedValue, TaskRow } from '../input/plan.ts';
import { oneLine } from './clean.ts';
import { shortDate } from './dates.ts';
import { formatNumber, percentOf } from './numbers.ts';
import { noFigure, notApplicable, nothingArose } from './words.ts';

const SIGNS = { '>=': ['≥ ', '> '], '<=': ['≤ ', '< '], '=': ['', ''] } as const;

function withUnit(value: string, { unit, unitNoun }: PlannedValue): string {
  if (unit === '%') return `${value}%`;
  const noun = unitNoun === null ? '' : oneLine(unitNoun);
  return noun === '' ? value : `${value} ${noun}`;
}

/** planText writes what a target demands: `≥ 80%`, `80 – 85%`, `21 xã`. */
export function planText(plan: PlannedValue): string {
  if (plan.comparator === 'none' || plan.value === null) return notApplicable;
  const value = formatNumber(plan.value);
  if (plan.comparator === 'range')
    return withUnit(
      plan.valueMax === null ? value : `${value} – ${formatNumber(plan.valueMax)}`,
      plan,
    );
  // What may not exceed nothing must be nothing.
  const comparator = plan.value === 0 && plan.comparator === '<=' ? '=' : plan.comparator;
  return `${SIGNS[comparator][plan.strict ? 1 : 0]}${withUnit(value, plan)}`;
}

/** resultText writes what was reported: `90/120`, `1.250 lượt`, `Không phát sinh`, `Chưa có số liệu`. */
export function resultText(answer: Answer, plan: PlannedValue): string {
  if (answer.kind === 'nothing_arose') return nothingArose;
  if (answer.kind === 'no_figure' || !Number.isFinite(answer.numerator)) return noFigure;
  const value = formatNumber(answer.numerator);
  if (answer.denominator !== null) return `${value}/${formatNumber(answer.denominator)}`;
  return withUnit(value, plan);
}

/** Figures longer than this do not fit their column in one line. */
const LONGEST_FIGURE = 11;

/** breakable lets a long pair of figures break after its stroke, and nowhere else. */
export const breakable = (figures: string) =>
  figures.length > LONGEST_FIGURE ? figures.replace('/', '/ ') : figures;

/** ratioOf is the percentage behind an answer, null where there is none. */
export function ratioOf(answer: Answer): number | null {
  return answer.kind === 'figure' ? percentOf(answer.numerator, answer.denominator) : null;
}

/** ratioText writes that percentage. */
export function ratioText(answer: Answer): string {
  const ratio = ratioOf(answer);
  return ratio === null ? notApplicable : `${formatNumber(ratio, 2)}%`;
}

/** dueText says when a task falls due: its date, else the plan's own words. */
export function dueText({ dueOn, dueText: words }: Pick<TaskRow, 'dueOn' | 'dueText'>): string {
  if (dueOn !== null) return shortDate(dueOn);
  return words === null ? notApplicable : oneLine(words);
}

/** dateText writes a date that may be missing. */
export const dateText = (date: CivilDate | null) =>
  date === null ? notApplicable : shortDate(date);

/** percentText writes how far a task is. */
export const percentText = (percent: number | null) =>
  percent === null || !Number.isFinite(percent) ? notApplicable : `${formatNumber(percent, 0)}%`;

/** listText writes names one after another. */
export const listText = (names: readonly string[]) => names.map(oneLine).join('; ');
