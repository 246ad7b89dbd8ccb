import type { CivilDate } from '@tiendo/contracts';
import { cleanText } from '../text/clean.ts';
import { utcDate } from '../text/dates.ts';

/** Cell is what a column says of a row: a value of its own type, and how it is shown. */
export interface Cell {
  value: string | number | Date | null;
  format?: string;
}

/** A cell holds no more letters than this. */
const LONGEST = 32_767;
/** What a spreadsheet would take for a formula when somebody edits the cell or saves it as text. */
const FORMULA_LIKE = /^\s*[=+\-@]/;
/** In a workbook `_x0041_` means the letter A, so that these signs have to be written otherwise. */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;

const TEXT = '@';
const COUNT = '#,##0.####';
const WHOLE = '#,##0';
const DATE = 'dd/mm/yyyy';

/** workbookText is a text as a workbook can hold it. */
export function workbookText(text: string): string {
  const escaped = cleanText(text).replace(ESCAPE_LIKE, '_x005F_').trim();
  if (escaped.length <= LONGEST) return escaped;
  return `${escaped.slice(0, LONGEST - 1)}…`.replace(/\p{Surrogate}/gu, '');
}

/** textCell is text and stays text, whatever it begins with. */
export function textCell(text: string): Cell {
  const value = workbookText(text);
  return FORMULA_LIKE.test(value) ? { value, format: TEXT } : { value };
}

/** numberCell is a number, or empty. */
export function numberCell(value: number | null): Cell {
  if (value === null || !Number.isFinite(value)) return { value: null };
  return { value, format: Number.isInteger(value) ? WHOLE : COUNT };
}

/** percentCell is a percentage given in hundredths: 74,62 is the number 0,7462 shown as 74,62%. */
export function percentCell(percent: number | null): Cell {
  if (percent === null || !Number.isFinite(percent)) return { value: null };
  const value = Number((percent / 100).toFixed(6));
  return { value, format: Number.isInteger(percent) ? '0%' : '0.00%' };
}

/** dateCell is a date, or empty. */
export function dateCell(date: CivilDate | null): Cell {
  if (date === null) return { value: null };
  const value = utcDate(date);
  return value === null ? textCell(date) : { value, format: DATE };
}
