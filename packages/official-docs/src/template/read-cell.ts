import type { Cell } from 'exceljs';
import { cleanText } from '../text/clean.ts';
import { formatNumber } from '../text/numbers.ts';
import { LIMITS } from './shape.ts';

/** Read is a value, or the sentence that says why a cell gives none. */
export type Read<Value> = { ok: true; value: Value } | { ok: false; message: string };

const good = <Value>(value: Value): Read<Value> => ({ ok: true, value });
const bad = (message: string): Read<never> => ({ ok: false, message });

/** A formula counts as what it last gave. */
function plainValue({ value }: Cell): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if ('formula' in value || 'sharedFormula' in value) return value.result ?? FORMULA;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return value.text;
  return value;
}

const FORMULA = Symbol('formula without a result');

/** isEmptyCell tells whether nobody wrote into a cell; white space is nothing. */
export function isEmptyCell(cell: Cell): boolean {
  const value = plainValue(cell);
  return value === null || value === undefined || (typeof value === 'string' && tidy(value) === '');
}

const tidy = (text: string) => cleanText(text).trim();

/** readText reads a cell as text; numbers that somebody wrote into a note are a text too. */
export function readText(cell: Cell, most: number): Read<string> {
  const value = plainValue(cell);
  if (value === null || value === undefined) return good('');
  if (value === FORMULA)
    return bad('Ô chứa công thức chưa có kết quả; hãy nhập trực tiếp nội dung.');
  if (typeof value === 'number') return good(formatNumber(value));
  if (value instanceof Date) return good(dayText(value));
  if (typeof value !== 'string') return bad('Ô có giá trị lỗi; hãy nhập lại nội dung.');
  const text = tidy(value);
  if (text.length <= most) return good(text);
  return bad(
    `Nội dung dài ${formatNumber(text.length)} ký tự, vượt quá ${formatNumber(most)} ký tự cho phép.`,
  );
}

const dayText = (value: Date) =>
  Number.isNaN(value.getTime())
    ? ''
    : value.toISOString().slice(0, 10).split('-').reverse().join('/');

const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const PLAIN = /^\d+(?:,\d+)?$/;

/** Numbers typed as text are read as Vietnamese write them: points between thousands, a comma before decimals. */
function numberOf(text: string): Read<number> {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  if (GROUPED.test(digits) || PLAIN.test(digits))
    return good(Number(digits.replaceAll('.', '').replace(',', '.')));
  if (/^[-–−]/.test(digits) && /\d/.test(digits)) return bad('Số liệu không được âm.');
  if (digits.endsWith('%'))
    return bad('Hãy nhập số đếm, không nhập số phần trăm; hệ thống tự tính tỷ lệ.');
  if (/^không\s*phát\s*sinh$/i.test(text))
    return bad(
      'Ô này chỉ nhận số; không phát sinh thì nhập 0, hoặc để trống và ghi ở cột Ghi chú.',
    );
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return bad(`“${shown}” không phải là số. Chỉ nhập số, ví dụ 1.250,5; dấu phẩy là dấu thập phân.`);
}

function inBounds(value: number): Read<number> {
  if (!Number.isFinite(value)) return bad('Ô không có số hợp lệ.');
  if (value < 0) return bad('Số liệu không được âm.');
  if (value > LIMITS.figure) return bad('Số liệu quá lớn; hãy kiểm tra lại.');
  if (Number(value.toFixed(LIMITS.decimals)) !== value)
    return bad(`Số liệu có nhiều hơn ${LIMITS.decimals} chữ số thập phân; hãy làm tròn.`);
  return good(value);
}

/** The last digits of a computed figure are noise of the binary number. */
const withoutNoise = (value: number) => {
  const rounded = Number(value.toFixed(LIMITS.decimals));
  return Math.abs(rounded - value) < 1e-9 ? rounded : value;
};

/** readNumber reads a cell as a figure, null where it is empty. */
export function readNumber(cell: Cell): Read<number | null> {
  const value = plainValue(cell);
  if (isEmptyCell(cell)) return good(null);
  if (value === FORMULA) return bad('Ô chứa công thức chưa có kết quả; hãy nhập trực tiếp con số.');
  if (value instanceof Date) return bad('Ô đang ở dạng ngày tháng; hãy nhập một con số.');
  if (typeof value === 'number') {
    if ((cell.numFmt ?? '').includes('%'))
      return bad('Hãy nhập số đếm, không nhập số phần trăm; hệ thống tự tính tỷ lệ.');
    return inBounds(withoutNoise(value));
  }
  if (typeof value !== 'string') return bad('Ô có giá trị lỗi; hãy nhập một con số.');
  const read = numberOf(tidy(value));
  return read.ok ? inBounds(read.value) : read;
}
