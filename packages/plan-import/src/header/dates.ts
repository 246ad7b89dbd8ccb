import { CivilDateSchema, type CivilDate } from '@tiendo/contracts';

/** civilDate makes a date of day, month and year; undefined when there is no such day. */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const parsed = CivilDateSchema.safeParse(text);
  return parsed.success ? parsed.data : undefined;
}

/** lastDayOf is the number of days of a month. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const ISSUED = /ngay\s*(\d{1,2})\s*thang\s*(\d{1,2})\s*nam\s*(\d{4})/;
const ISSUED_BLANK =
  /,\s*ngay\s*[.…_\s]*(\d{1,2})?[.…_\s]*thang\s*[.…_\s]*(\d{1,2})?[.…_\s]*nam\s*(\d{4})?/;

const SLASHED = /,\s*ngay\s*(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(20\d{2})/;

/** IssueDate is the date line of the letterhead: the whole date, or the year where day or month is blank. */
export type IssueDate = { readonly date: CivilDate | undefined; readonly year: number | undefined };

/** readIssueDate reads "…, ngày 28 tháng 5 năm 2015" from the folded texts of the letterhead. */
export function readIssueDate(folded: readonly string[]): IssueDate {
  for (const text of folded) {
    const slashed = SLASHED.exec(text);
    if (slashed) {
      const [day, month, year] = slashed.slice(1).map(Number);
      return { date: civilDate(year ?? 0, month ?? 0, day ?? 0), year };
    }
    const line = ISSUED_BLANK.exec(text);
    if (!line) continue;
    const whole = ISSUED.exec(line[0]);
    const year = line[3] === undefined ? undefined : Number(line[3]);
    if (!whole) return { date: undefined, year };
    return { date: civilDate(Number(whole[3]), Number(whole[2]), Number(whole[1])), year };
  }
  return { date: undefined, year: undefined };
}
