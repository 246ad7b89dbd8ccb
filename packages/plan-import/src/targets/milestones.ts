import type { DraftMilestone } from '@tiendo/contracts';
import { fold } from '#app/text/fold.ts';
import type { Measure } from './measure.ts';

/** Milestones are a bullet's figures by year, and the last of them, which is the bullet's own. */
export type Milestones = {
  readonly milestones: DraftMilestone[];
  readonly last: Measure;
  readonly year: number;
};

const YEAR = /(?<![\d.])(20\d{2})(?!\d|\.\d|\s*(?:-|–)\s*20\d{2})/g;
// Between two milestones stand a year and a few words; more words speak of something else.
const MOST_BETWEEN = 48;
// Where each figure has its own year beside it, more words may stand between.
const MOST_ALTERNATING = 120;

/** Figure, year, figure, year: each figure is of the year next to it. */
function alternate(measures: readonly Measure[], years: readonly number[]): boolean {
  return measures.every(({ start, end }, at) => {
    const next = measures[at + 1];
    const year = years[at] ?? -1;
    const first = (years[0] ?? 0) < (measures[0]?.start ?? 0);
    const beside = first ? year < start : year >= end && (!next || year < next.start);
    return beside && (!next || next.start - end <= MOST_ALTERNATING);
  });
}

function close(measures: readonly Measure[]): boolean {
  return measures.every((measure, at) => {
    const previous = measures[at - 1];
    return !previous || measure.start - previous.end <= MOST_BETWEEN;
  });
}

/** readMilestones pairs figures and years when a text has as many of the one as of the other, the years rising. */
export function readMilestones(
  text: string,
  measures: readonly Measure[],
  from: number | null,
): Milestones | undefined {
  const folded = fold(text.slice(0, 4_000));
  const stated = [...folded.matchAll(YEAR)];
  const years = stated.map(({ 1: year }) => Number(year));
  const percents = measures.filter(({ unit }) => unit === '%');
  const all = percents.length >= 2 ? percents : measures;
  // "Trên 50% …, năm 2028 đạt 70%, năm 2030 đạt 90%": the first figure is of no year, each later one of the year before it.
  const unstaged = all.length === years.length + 1 && years.length >= 2;
  const figures = unstaged && (all[0]?.end ?? 0) < (stated[0]?.index ?? 0) ? all.slice(1) : all;
  if (figures.length < 2 || figures.length !== years.length) return undefined;
  const places = stated.map(({ index }) => index);
  if (!close(figures) && !alternate(figures, places)) return undefined;
  if (years.some((year, at) => at > 0 && year <= (years[at - 1] ?? 0))) return undefined;
  const pairs = figures.map((measure, at) => ({ measure, year: years[at] ?? 0 }));
  const ahead = pairs.filter(({ year }) => from === null || year >= from);
  const last = ahead.at(-1);
  if (!last) return undefined;
  const milestones = ahead.map(({ measure: { comparator, value, unit }, year }) => ({
    year,
    comparator,
    value,
    unit,
  }));
  return { milestones: ahead.length > 1 ? milestones : [], last: last.measure, year: last.year };
}
