import {
  AppError,
  assertThat,
  builtInSections,
  type ErrorCode,
  type ReportContent,
  type ReportOutline,
} from '@tiendo/contracts';
import { oddities, type CheckedTarget } from './figure-checks.ts';

/** ReportableTarget is what of a target decides how its figure is taken. */
export interface ReportableTarget {
  targetId: string;
  unit: string | null;
  planDenominator: number | null;
}

/** WrittenFigure is a figure as it is kept: `row` is its place in the form, for naming what is wrong with it. */
export interface WrittenFigure {
  row: number;
  targetId: string;
  numerator: number | null;
  denominator: number | null;
  note: string;
}

/** WrittenReport is a report's content as it is kept. */
export interface WrittenReport {
  nothingToReport: boolean;
  results: string;
  difficulties: string;
  proposals: string;
  /** Texts under the sections that the tenant's outline adds; empty ones are left out. */
  extraSections: Record<string, string>;
  figures: WrittenFigure[];
}

/**
 * readContent turns a form into what is kept: empty figures fall away, only percentages have a denominator, and one that is left out is the
 * plan's own. Fails with invalid_input on a figure for a target that is not this agency's.
 */
export function readContent(
  form: ReportContent,
  targets: readonly ReportableTarget[],
): WrittenReport {
  const figures = form.figures.flatMap((figure, row): WrittenFigure[] => {
    const target = targets.find((candidate) => candidate.targetId === figure.targetId);
    assertThat(target, 'invalid_input', { [`figures.${row}.numerator`]: 'invalid_input' });
    const { targetId, numerator, note } = figure;
    const usual = numerator === null ? null : target.planDenominator;
    const denominator = target.unit === '%' ? (figure.denominator ?? usual) : null;
    if (numerator === null && denominator === null && note === '') return [];
    return [{ row, targetId, numerator, denominator, note }];
  });
  const { nothingToReport, results, difficulties, proposals } = form;
  const extraSections = Object.fromEntries(
    Object.entries(form.extraSections).filter(([, text]) => text !== ''),
  );
  return { nothingToReport, results, difficulties, proposals, extraSections, figures };
}

/** SubmittableTarget is what of a target decides whether a figure of it can be, and whether it is odd. */
export type SubmittableTarget = ReportableTarget & CheckedTarget;

/**
 * assertSubmittable fails unless the content is a whole answer: the required sections in words or "không phát sinh", figures that can be, and a note
 * with each odd one. Errors: report_incomplete, denominator_zero, numerator_exceeds, figure_needs_note, each with the fields at fault; beside an
 * odd figure's note stands why it is odd.
 */
export function assertSubmittable(
  report: WrittenReport,
  targets: readonly SubmittableTarget[],
  outline: ReportOutline,
): void {
  if (report.nothingToReport) return;
  const fields: Record<string, ErrorCode> = missingSections(report, outline);
  const odd: Record<string, ErrorCode> = {};
  for (const figure of report.figures) {
    const target = targets.find((candidate) => candidate.targetId === figure.targetId);
    if (!target) continue;
    const wrong = target.unit === '%' ? percentageError(figure) : null;
    if (wrong) fields[`figures.${figure.row}.${wrong.field}`] = wrong.code;
    const [oddity] = wrong || figure.note !== '' ? [] : oddities(figure, target);
    if (oddity) odd[`figures.${figure.row}.note`] = oddity;
  }
  const [first] = Object.values(fields);
  if (first) throw new AppError(first, { ...fields, ...odd });
  if (Object.keys(odd).length > 0) throw new AppError('figure_needs_note', odd);
}

/** Without a result in words there is no report, whatever the outline says. */
function missingSections(report: WrittenReport, outline: ReportOutline): Record<string, ErrorCode> {
  return Object.fromEntries(
    outline
      .filter(({ id, required }) => required || id === 'results')
      .filter(({ id }) => sectionText(report, id) === '')
      .map(({ id }) => [sectionField(id), 'report_incomplete' as const]),
  );
}

function isBuiltIn(id: string): id is (typeof builtInSections)[number] {
  return builtInSections.some((section) => section === id);
}

const sectionText = (report: WrittenReport, id: string) =>
  isBuiltIn(id) ? report[id] : (report.extraSections[id] ?? '');

const sectionField = (id: string) => (isBuiltIn(id) ? id : `extraSections.${id}`);

function percentageError(figure: {
  numerator: number | null;
  denominator: number | null;
}): { field: 'numerator' | 'denominator'; code: ErrorCode } | null {
  const { numerator, denominator } = figure;
  if (denominator === 0) return { field: 'denominator', code: 'denominator_zero' };
  if (numerator === null && denominator === null) return null;
  if (numerator === null) return { field: 'numerator', code: 'report_incomplete' };
  if (denominator === null) return { field: 'denominator', code: 'report_incomplete' };
  return numerator > denominator ? { field: 'numerator', code: 'numerator_exceeds' } : null;
}

/** sentContent is what a submission keeps: nothing to report means that no figure is reported either. */
export function sentContent(report: WrittenReport): WrittenReport {
  return report.nothingToReport ? { ...report, figures: [] } : report;
}

/** isSameContent tells whether two contents say the same, whatever the order of their figures. */
export function isSameContent(a: WrittenReport, b: WrittenReport): boolean {
  return fingerprint(a) === fingerprint(b);
}

function fingerprint(report: WrittenReport): string {
  const figures = report.figures
    .map(({ targetId, numerator, denominator, note }) => [
      targetId,
      rounded(numerator),
      rounded(denominator),
      note,
    ])
    .sort((x, y) => String(x[0]).localeCompare(String(y[0])));
  const { nothingToReport, results, difficulties, proposals } = report;
  const extra = Object.entries(report.extraSections).toSorted(([x], [y]) => x.localeCompare(y));
  return JSON.stringify([nothingToReport, results, difficulties, proposals, extra, figures]);
}

/** Figures are kept with four decimals. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}
