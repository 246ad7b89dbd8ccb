import {
  measureIsWhole,
  type Comparator,
  type DraftMilestone,
  type DraftSubTarget,
  type DraftTarget,
  type ImportTarget,
} from '@tiendo/contracts';
import { cutText } from '../cut-text.ts';
import { plainWords } from './agency-key.ts';
import {
  isOtherYear,
  listDoubts,
  type DraftItem,
  type DraftWork,
  type KnownIndicator,
} from './draft-item.ts';

const mostTitle = 500;

/** makeTargetItems makes one item a target, each followed by its clauses and its milestones; the target itself keeps the last milestone. */
export function makeTargetItems(
  work: DraftWork,
  indicators: readonly KnownIndicator[],
): DraftItem[] {
  const named = indicators
    .map(({ id, name }) => ({ id, words: ` ${plainWords(name)} ` }))
    .filter(({ words }) => words.trim() !== '');
  return work.draft.targets.flatMap((target, at) => {
    const main = mainItem(work, target, at, named);
    const clauses = (target.subTargets ?? []).filter((clause) => !isOwnMeasure(target, clause));
    return [
      main,
      ...clauses.map((clause, n) => partItem(work, main, `${at} clause ${n}`, clause)),
      ...milestonesOf(target).map((step, n) => stepItem(work, main, `${at} step ${n}`, step)),
    ];
  });
}

function mainItem(
  work: DraftWork,
  target: DraftTarget,
  at: number,
  indicators: readonly { id: string; words: string }[],
): DraftItem {
  const { draft } = work;
  const fields = { ...fieldsOf(target), groupLabel: cutText(target.group ?? '', 300).head || null };
  const lastYear = target.milestones?.at(-1)?.year;
  if (fields.dueOn === null && lastYear !== undefined) fields.dueOn = `${lastYear}-12-31`;
  const words = ` ${plainWords(target.text)} `;
  fields.indicatorId = indicators.find((one) => words.includes(one.words))?.id ?? null;
  const clauses = target.subTargets ? 0 : target.text.split(';').length;
  return {
    id: work.idOf(`target ${at}`),
    parentId: null,
    content: { kind: 'target', fields },
    doubts: listDoubts(draft.warnings, target.span, {
      no_value: fields.comparator === 'none',
      long_text: target.text.length > mostTitle,
      many_clauses: clauses > 2,
      other_year: isOtherYear(fields.dueOn, draft),
    }),
    span: target.span,
    agencyId: null,
  };
}

/** The first clause of a bullet is the bullet's own measure: it is the target itself. */
function isOwnMeasure(target: DraftTarget, clause: DraftSubTarget): boolean {
  return (
    clause.span.start === target.span.start &&
    clause.comparator === target.comparator &&
    clause.value === target.value &&
    clause.unit === target.unit
  );
}

function partItem(
  work: DraftWork,
  main: DraftItem,
  name: string,
  clause: DraftSubTarget,
): DraftItem {
  const fields = fieldsOf(clause);
  if (fields.dueOn === null && main.content.kind === 'target')
    fields.dueOn = main.content.fields.dueOn;
  return {
    id: work.idOf(`target ${name}`),
    parentId: main.id,
    content: { kind: 'target', fields },
    doubts: listDoubts(work.draft.warnings, clause.span, {
      no_value: fields.comparator === 'none',
      long_text: clause.text.length > mostTitle,
      other_year: isOtherYear(fields.dueOn, work.draft),
    }),
    span: clause.span,
    agencyId: null,
  };
}

/** All stages but the last, which the target itself is. */
function milestonesOf(target: DraftTarget): DraftMilestone[] {
  return (target.milestones ?? []).slice(0, -1);
}

function stepItem(work: DraftWork, main: DraftItem, name: string, step: DraftMilestone): DraftItem {
  if (main.content.kind !== 'target') throw new Error('A milestone is a target’s.');
  const { fields: of } = main.content;
  const measure = { comparator: stepComparator(step), value: storable(step.value), valueMax: null };
  const fields: ImportTarget = {
    ...wholeMeasure({ ...of, ...measure, unit: step.unit ?? of.unit }),
    title: `${cutText(of.title, mostTitle - 12).head} (năm ${step.year})`,
    dueOn: `${step.year}-12-31`,
    denominator: null,
    indicatorId: null,
  };
  return {
    id: work.idOf(`target ${name}`),
    parentId: main.id,
    content: { kind: 'target', fields },
    doubts: listDoubts(work.draft.warnings, main.span ?? { start: 0, end: 1 }, {
      no_value: fields.comparator === 'none',
      other_year: isOtherYear(fields.dueOn, work.draft),
    }),
    span: main.span,
    agencyId: null,
  };
}

/** A stage states one figure: of a range it is the least, and a figure without a comparator is to be reached. */
function stepComparator({ comparator }: DraftMilestone): Comparator {
  if (comparator === 'range') return '>=';
  return comparator === 'none' ? '=' : comparator;
}

function fieldsOf(clause: DraftSubTarget): ImportTarget {
  const noun = cutText(clause.unitNoun ?? '', 74).head;
  return wholeMeasure({
    title: cutText(clause.text, mostTitle).head || '…',
    groupLabel: null,
    comparator: clause.comparator,
    strict: clause.strict,
    value: storable(clause.value),
    valueMax: storable(clause.valueMax),
    unit: clause.unit,
    unitNoun: (clause.perYear ? `${noun}/năm` : noun) || null,
    denominator: storable(clause.denominator ?? null),
    dueOn: clause.dueDate ?? null,
    ownerItemId: null,
    indicatorId: null,
  });
}

/** A column keeps four decimals of a number below 10^12; what is not kept exactly is not kept. */
function storable(value: number | null): number | null {
  if (value === null || !Number.isFinite(value) || Math.abs(value) > 1e12) return null;
  return Number(value.toFixed(4)) === value ? value : null;
}

/** What states no whole measure is a target without a figure, which a person completes. */
function wholeMeasure(fields: ImportTarget): ImportTarget {
  const kept = { ...fields, valueMax: fields.comparator === 'range' ? fields.valueMax : null };
  if (measureIsWhole(kept)) return kept;
  return { ...kept, comparator: 'none', strict: false, value: null, valueMax: null };
}
