import type { CivilDate } from '@tiendo/contracts';
import { civilDate, lastDayOf } from '#app/header/dates.ts';
import { fold } from './fold.ts';

/** Years bound a date: earlier years are what was, not what is due. */
export type Years = { readonly from: number | null; readonly to: number | null };

const FULL =
  /(?:truoc|den|den het|het|cham nhat(?: la)?|muon nhat|xong|vao|trong|hoan thanh)\s*(?:vao\s*)?(?:het\s*)?(?:ngay\s*)?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(20\d{2})/g;
const WRITTEN = /ngay\s*(\d{1,2})\s*thang\s*(\d{1,2})\s*nam\s*(20\d{2})/g;
const MONTH =
  /(?:truoc|den|het|trong|cuoi|cham nhat|vao|xong|hoan thanh)\s*(?:het\s*|cuoi\s*)?thang\s*(\d{1,2})\s*(?:\/|nam|-)\s*(20\d{2})/g;
const QUARTER = /quy\s*(iv|iii|ii|i|[1-4])\s*(?:\/|nam|-|,)\s*(?:nam\s*)?(20\d{2})/g;
const UNTIL_YEAR = /(?:den|het|cuoi|truoc|trong)\s+(?:het\s+|cuoi\s+|thang 12\s+)?nam\s*(20\d{2})/g;
const YEAR = /(?:^|[^\p{L}])nam\s*(20\d{2})(?!\s*(?:-|–|\/)\s*\d)/gu;
const STAGE = /giai doan\s*(?:tu )?(?:nam )?20\d{2}\s*(?:-|–|den)\s*(?:nam )?(20\d{2})/g;
const NOT_DUE =
  /(?:so voi|so voi cuoi|cung ky|ke tu|tu|giai doan|luat[^,;.]{0,60}|nghi quyet[^,;.]{0,40}|quyet dinh[^,;.]{0,60}|ket qua|thuc hien|hien trang|thang \d{1,2})\s*$/;

const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

const within = (year: number, { from, to }: Years) =>
  (from === null || year >= from) && (to === null || year <= to + 10);

type Found = { readonly at: number; readonly date: CivilDate };

function dated(folded: string): Found[] {
  const found: Found[] = [];
  const add = (at: number, date: CivilDate | undefined) => {
    if (date !== undefined) found.push({ at, date });
  };
  for (const { index, 1: d, 2: m, 3: y } of folded.matchAll(FULL))
    add(index, civilDate(Number(y), Number(m), Number(d)));
  for (const { index, 1: d, 2: m, 3: y } of folded.matchAll(WRITTEN))
    add(index, civilDate(Number(y), Number(m), Number(d)));
  for (const { index, 1: m, 2: y } of folded.matchAll(MONTH))
    add(index, civilDate(Number(y), Number(m), lastDayOf(Number(y), Number(m))));
  for (const { index, 1: q = '', 2: y } of folded.matchAll(QUARTER)) {
    const month = (QUARTERS[q] ?? Number(q)) * 3;
    add(index, civilDate(Number(y), month, lastDayOf(Number(y), month)));
  }
  return found;
}

/**
 * findDueDate returns the day by which a passage says something is to be reached; undefined when it says none. An `exact` reading
 * takes days, months and quarters only: a year in passing is not when a task is due.
 */
export function findDueDate(
  text: string,
  years: Years,
  reading: 'exact' | 'years' = 'years',
): CivilDate | undefined {
  const folded = fold(text.slice(0, 4_000));
  const exact = dated(folded).filter(({ date }) => within(Number(date.slice(0, 4)), years));
  const [first] = exact.sort((a, b) => a.at - b.at);
  if (first) return first.date;
  const patterns = reading === 'years' ? [UNTIL_YEAR, YEAR, STAGE] : [];
  for (const pattern of patterns) {
    const named = [...folded.matchAll(pattern)].filter(
      ({ index, 0: whole }) =>
        !NOT_DUE.test(
          folded.slice(
            Math.max(0, index - 80),
            index + (pattern === YEAR ? whole.indexOf('nam') : 0),
          ),
        ),
    );
    const year = named.map(({ 1: y }) => Number(y)).findLast((y) => within(y, years));
    if (year !== undefined) return civilDate(year, 12, 31);
  }
  return undefined;
}
