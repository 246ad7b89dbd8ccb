import type { CivilDate, DraftSubTarget, DraftTarget } from '@tiendo/contracts';
import { findDueDate, type Years } from '#app/text/find-date.ts';
import { type MappedText, slice, spanOf } from '#app/text/mapped-text.ts';
import { findMeasures } from './find-measures.ts';
import type { Measure } from './measure.ts';
import { readMilestones } from './milestones.ts';
import { ownMeasure } from './own-measure.ts';

/** measureFields are a target's figures, or those of a target without one. */
export function measureFields(measure: Measure | undefined) {
  if (!measure)
    return { comparator: 'none' as const, strict: false, value: null, valueMax: null, unit: null };
  const { comparator, strict, value, valueMax, unit, unitNoun, perYear, denominator } = measure;
  return {
    comparator,
    strict,
    value,
    valueMax,
    unit,
    ...(unitNoun === undefined ? {} : { unitNoun }),
    ...(perYear ? { perYear } : {}),
    ...(denominator === undefined ? {} : { denominator }),
  };
}

function clause(mapped: MappedText, years: Years): DraftSubTarget | undefined {
  const span = spanOf(mapped);
  if (!span || mapped.text.length < 4) return undefined;
  const measure = ownMeasure(mapped.text, findMeasures(mapped.text), years.from);
  const dueDate = findDueDate(mapped.text, years);
  return {
    text: mapped.text,
    ...measureFields(measure),
    ...(dueDate === undefined ? {} : { dueDate }),
    span,
  };
}

/** Clauses of a bullet, parted by semicolons outside brackets. */
function clausesOf(body: MappedText): MappedText[] {
  const clauses: MappedText[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < body.text.length; at++) {
    const unit = body.text[at];
    if (unit === '(') depth++;
    else if (unit === ')') depth = Math.max(0, depth - 1);
    else if (unit === ';' && depth === 0) {
      clauses.push(slice(body, start, at));
      start = at + 1;
    }
  }
  clauses.push(slice(body, start));
  return clauses.map(withoutStop).filter(({ text }) => text.length >= 8);
}

function withoutStop(mapped: MappedText): MappedText {
  return slice(mapped, 0, mapped.text.replace(/[\s.;]+$/, '').length);
}

/** Lists the clauses of a bullet when more than one of them says something to reach. */
function subTargetsOf(body: MappedText, years: Years): DraftSubTarget[] {
  const read = clausesOf(body).flatMap((part) => clause(part, years) ?? []);
  const measured = read.filter(({ value }) => value !== null).length;
  return read.length >= 2 && measured >= 1 ? read : [];
}

/** Context is what a target takes from where it stands. */
export type TargetContext = {
  readonly years: Years;
  readonly group: string | undefined;
  /** The day that a sub-heading states for all below it. */
  readonly dueDate: CivilDate | undefined;
};

/** readTarget makes a target of one bullet or paragraph; undefined when it has no words. */
export function readTarget(body: MappedText, context: TargetContext): DraftTarget | undefined {
  const span = spanOf(body);
  if (!span || body.text === '') return undefined;
  const { years } = context;
  const measures = findMeasures(body.text);
  const staged = readMilestones(body.text, measures, years.from);
  const own = staged?.last ?? ownMeasure(body.text, measures, years.from);
  const staged31 = staged ? findDueDate(`đến năm ${staged.year}`, years) : undefined;
  const dueDate = staged31 ?? findDueDate(body.text, years) ?? context.dueDate;
  const subTargets = subTargetsOf(body, years);
  return {
    text: body.text,
    ...measureFields(own),
    ...(dueDate === undefined ? {} : { dueDate }),
    span,
    ...(context.group === undefined ? {} : { group: context.group }),
    ...(staged && staged.milestones.length > 0 ? { milestones: staged.milestones } : {}),
    ...(subTargets.length > 0 ? { subTargets } : {}),
  };
}
