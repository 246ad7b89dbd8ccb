import type { PlanDraft } from '@tiendo/contracts';
import { fold } from '#app/text/fold.ts';

type Period = PlanDraft['period'];

const RANGE =
  /(?:giai doan|tu nam|cac nam|tu|nam|trong cac nam)\s*(?:tu )?(?:nam )?(20\d{2})\s*(?:-|–|—|den|va)\s*(?:het |cuoi )?(?:nam )?(20\d{2})/g;
const SINGLE =
  /(?<!den )(?<!den het )(?<!den cuoi )(?<!so voi )nam\s*(20\d{2})(?!\s*(?:-|–|—|den|va nam)\s*(?:nam )?20)/g;
const UNTIL = /(?:den|den het|den cuoi|het)\s+nam\s*(20\d{2})/g;
const OUTLOOK = /,?\s*(?:va )?(?:tam nhin|dinh huong)[^.]*$/;

function years(pattern: RegExp, text: string): number[][] {
  return [...text.matchAll(pattern)].map((match) => match.slice(1).map(Number));
}

/** A range in a title that no word announces: "(2013 - 2015)". */
const BARE_RANGE = /(?<![\d/.])(20\d{2})\s*(?:-|–|—)\s*(20\d{2})(?![\d/])/g;

/** The years that one text states, with how: the last single year, else a range, else an end. */
function statedIn(text: string): Period | undefined {
  const folded = fold(text).replace(OUTLOOK, '');
  const single = years(SINGLE, folded).at(-1)?.[0];
  const [from, to] = years(RANGE, folded).at(-1) ?? [];
  const inRange = single !== undefined && from !== undefined && to !== undefined;
  // "Chương trình … giai đoạn 2021-2025, năm 2024": the year is the plan's, the range the programme's.
  if (single !== undefined && (!inRange || (single >= from && single <= to)))
    return { from: single, to: single };
  if (from !== undefined && to !== undefined && from <= to) return { from, to };
  const [first, last] = years(BARE_RANGE, folded).at(-1) ?? [];
  if (first !== undefined && last !== undefined && first < last) return { from: first, to: last };
  const until = years(UNTIL, folded).at(-1)?.[0];
  return until === undefined ? undefined : { from: null, to: until };
}

/** A title's only year, that no word announces: "NĂM AN TOÀN GIAO THÔNG 2026". */
function loneYear(title: string): Period | undefined {
  const found = years(/(?<![\d/.-])(20\d{2})(?![\d/.-])/g, fold(title)).map(([year]) => year ?? 0);
  const [year] = found;
  return found.length === 1 && year !== undefined ? { from: year, to: year } : undefined;
}

const DURATION =
  /thoi gian (?:thuc hien|trien khai)(?: (?:ke hoach|du an|de an|chuong trinh))?\s*:?\s*(.{0,160})/;

/** A section that states how long the plan runs. */
function durationIn(body: readonly string[]): Period | undefined {
  for (const [at, text] of body.entries()) {
    const [, stated] = DURATION.exec(fold(text.slice(0, 300))) ?? [];
    if (stated === undefined) continue;
    const period = statedIn(stated === '' ? (body[at + 1] ?? '').slice(0, 200) : stated);
    if (period) return period;
  }
  return undefined;
}

/** readPeriod finds the years that the plan covers; an end without a beginning begins in the year of issue. */
export function readPeriod(sources: {
  title: string;
  preamble: string;
  body: readonly string[];
  issueYear: number | undefined;
}): { period: Period; fromIssueYear: boolean } {
  const title = statedIn(sources.title);
  const period =
    (title && title.from !== null ? title : undefined) ??
    durationIn(sources.body) ??
    title ??
    loneYear(sources.title) ??
    statedIn(sources.preamble.split(/ban hành/iu).at(-1) ?? '');
  if (!period) return { period: { from: null, to: null }, fromIssueYear: false };
  if (period.from !== null) return { period, fromIssueYear: false };
  const from = sources.issueYear ?? null;
  return { period: { ...period, from }, fromIssueYear: from !== null };
}
