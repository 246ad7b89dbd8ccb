import { fold } from '#app/text/fold.ts';
import type { Measure } from './measure.ts';

/** Words just before a figure that make it the setting of a target, not its figure. */
const SETTING =
  /(?:^|\s)(?:tai|o|trong|trong so|trong tong so|thuoc|(?<!hoat dong )cua|gom|tren dia ban|tong so)\s*$/;
const BASELINE =
  /(?<![a-z])(?:so voi|tu muc|hien nay|hien co|cung ky|nam truoc|thuc hien nam \d{4}|ket qua nam \d{4}|nam \d{4} la)[^,;.]{0,60}$/;
const RISES =
  /^\s*(?:\([^)]*\)\s*)?(?:nam \d{4}\s*)?(?:len|xuong|tang len|giam xuong|tang den)(?![\p{L}])/u;

/** The year that a clause speaks of, when it says one before its figure. */
function pastYear(folded: string, start: number, from: number | null): boolean {
  if (from === null) return false;
  const clause =
    folded
      .slice(Math.max(0, start - 200), start)
      .split(/[;,(]/)
      .at(-1) ?? '';
  const years = [...clause.matchAll(/nam (20\d{2})/g)].map(({ 1: year }) => Number(year));
  return years.length > 0 && years.every((year) => year < from);
}

/** ownMeasure picks the figure that is a bullet's own: the first that is no baseline, past year or setting. */
export function ownMeasure(
  text: string,
  measures: readonly Measure[],
  from: number | null,
): Measure | undefined {
  const folded = fold(text);
  const current = measures.filter(
    ({ start, end }) =>
      !BASELINE.test(folded.slice(Math.max(0, start - 90), start)) &&
      !RISES.test(folded.slice(end, end + 40)) &&
      !pastYear(folded, start, from),
  );
  const own = current.find(
    ({ start, unit, comparator, denominator }) =>
      unit === '%' ||
      comparator !== '=' ||
      denominator !== undefined ||
      !SETTING.test(folded.slice(Math.max(0, start - 30), start)),
  );
  return own ?? current[0];
}
