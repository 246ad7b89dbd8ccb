import type { CivilDate } from '@tiendo/contracts';

/** Days below 10 and the months 1 and 2 get a zero, which nobody can turn into another number (Decree 30/2020, annex I). */
const monthText = (month: string) => (Number(month) <= 2 ? month : String(Number(month)));

function parts(date: CivilDate): [string, string, string] {
  const [year = '', month = '', day = ''] = date.split('-');
  return [year, month, day];
}

/** longDate writes a date as official texts do: `ngày 05 tháng 6 năm 2026`, `ngày 14 tháng 02 năm 2026`. */
export function longDate(date: CivilDate): string {
  const [year, month, day] = parts(date);
  return `ngày ${day} tháng ${monthText(month)} năm ${year}`;
}

/** shortDate writes a date as tables do: `05/06/2026`. */
export function shortDate(date: CivilDate): string {
  return parts(date).reverse().join('/');
}

/** utcDate is the instant by which spreadsheets and document properties hold a civil date; null for what is no date. */
export function utcDate(date: CivilDate): Date | null {
  const time = Date.parse(`${date}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && Number.isFinite(time) ? new Date(time) : null;
}
