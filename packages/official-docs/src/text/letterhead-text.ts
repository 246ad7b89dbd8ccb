import type { Letterhead } from '../input/frame.ts';
import { oneLine } from './clean.ts';
import { longDate } from './dates.ts';
import { countText } from './numbers.ts';

/** The state and its motto, which head every administrative document (Decree 30/2020, annex I). */
export const NATIONAL_HEADING = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

const NUMBER_GAP = ' '.repeat(7);
const DATE_GAP = ' '.repeat(6);

/** numberText writes number and symbol: `05/BC-UBND`; a gap stands for a number still to come. */
export function numberText({ number, symbol }: Pick<Letterhead, 'number' | 'symbol'>): string {
  const known = number === null || !Number.isFinite(number) ? NUMBER_GAP : digits(number);
  return `${known}/${oneLine(symbol)}`;
}

/** Numbers of documents have no thousands points. */
const digits = (number: number) => countText(number).replaceAll('.', '');

/** placeAndDateText writes `Nghệ An, ngày 05 tháng 6 năm 2026`, with gaps for what is still to come. */
export function placeAndDateText({ place, date }: Pick<Letterhead, 'place' | 'date'>): string {
  const day = date === null ? `ngày${DATE_GAP}tháng${DATE_GAP}năm${DATE_GAP}` : longDate(date);
  return `${oneLine(place)}, ${day}`;
}
