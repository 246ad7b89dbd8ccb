import type { Cell, Row, Worksheet } from 'exceljs';
import type { TemplateFigure, TemplateProblem } from './problem.ts';
import { type Read, isEmptyCell, readNumber, readText } from './read-cell.ts';
import { HEADINGS, ID_HEADING, LIMITS, NEEDED, NEEDS_HEADING, PERIOD_MARK } from './shape.ts';

/** The headings stand near the top, even where somebody put rows above them. */
const LOWEST_HEAD_ROW = 40;
const MOST_COLUMNS = 60;
const LONGEST_ID = 100;

interface Columns {
  row: number;
  id: number;
  needs: number;
  numerator: number;
  denominator: number;
  note: number;
}

const textOf = (cell: Cell) => {
  const read = readText(cell, LIMITS.note);
  return read.ok ? read.value : '';
};

function columnsIn(row: Row): Columns | null {
  const places = new Map<string, number>();
  for (let at = 1; at <= Math.min(row.cellCount, MOST_COLUMNS); at++) {
    const text = textOf(row.getCell(at));
    if (text !== '' && !places.has(text)) places.set(text, at);
  }
  const [id, needs] = [places.get(ID_HEADING), places.get(NEEDS_HEADING)];
  const [numerator, denominator, note] = [
    places.get(HEADINGS.numerator),
    places.get(HEADINGS.denominator),
    places.get(HEADINGS.note),
  ];
  if (id === undefined || needs === undefined) return null;
  if (numerator === undefined || denominator === undefined || note === undefined) return null;
  return { row: row.number, id, needs, numerator, denominator, note };
}

/** findColumns finds the row of headings by its marks, wherever it has been moved to; null where it is gone. */
export function findColumns(sheet: Worksheet): Columns | null {
  for (let at = 1; at <= Math.min(sheet.rowCount, LOWEST_HEAD_ROW); at++) {
    const columns = columnsIn(sheet.getRow(at));
    if (columns !== null) return columns;
  }
  return null;
}

/** readPeriod reads the period for which the template was made; null where its mark is gone. */
export function readPeriod(sheet: Worksheet): { from: string; to: string } | null {
  for (let at = 1; at <= Math.min(sheet.rowCount, LOWEST_HEAD_ROW); at++) {
    if (textOf(sheet.getCell(at, 1)) !== PERIOD_MARK) continue;
    const [from, to] = [textOf(sheet.getCell(at + 1, 1)), textOf(sheet.getCell(at + 2, 1))];
    const day = /^\d{4}-\d{2}-\d{2}$/;
    return day.test(from) && day.test(to) ? { from, to } : null;
  }
  return null;
}

/** Rule between the figures of one row, as the report itself has them. */
function conflict(figure: Omit<TemplateFigure, 'targetId' | 'note'>, needed: boolean) {
  const { numerator, denominator } = figure;
  if (numerator === null && denominator !== null)
    return { column: 'numerator', message: 'Có mẫu số nhưng thiếu kết quả (tử số).' } as const;
  if (numerator !== null && denominator === null && needed)
    return {
      column: 'denominator',
      message: 'Chỉ tiêu tính theo tỷ lệ phần trăm nên cần có mẫu số.',
    } as const;
  if (denominator === 0)
    return { column: 'denominator', message: 'Mẫu số phải lớn hơn 0.' } as const;
  if (numerator !== null && denominator !== null && numerator > denominator)
    return { column: 'numerator', message: 'Kết quả (tử số) lớn hơn mẫu số.' } as const;
  return null;
}

/** FigureReader goes through the rows and keeps what it finds and what is wrong. */
export class FigureReader {
  readonly figures: TemplateFigure[] = [];
  readonly problems: TemplateProblem[] = [];
  readonly #rows = new Map<string, number>();
  readonly #columns: Columns;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  #problem(cell: Cell, message: string): void {
    const sheet = cell.worksheet.name;
    this.problems.push({ sheet, row: Number(cell.row), cell: cell.address, message });
  }

  #value<Value>(cell: Cell, read: Read<Value>): Value | null {
    if (read.ok) return read.value;
    this.#problem(cell, read.message);
    return null;
  }

  /** The id of the row's target, or null with the problem told. */
  #target(row: Row, first: Cell): string | null {
    const id = textOf(row.getCell(this.#columns.id));
    const before = this.#rows.get(id);
    if (id === '' || id.length > LONGEST_ID)
      this.#problem(
        first,
        'Dòng không ứng với chỉ tiêu nào của biểu mẫu; hãy nhập vào dòng có sẵn.',
      );
    else if (before !== undefined)
      this.#problem(first, `Dòng lặp lại chỉ tiêu đã có ở dòng ${before}; hãy bỏ một dòng.`);
    else {
      this.#rows.set(id, row.number);
      return id;
    }
    return null;
  }

  /** read takes one row in; one with nothing in its open cells is passed over. */
  read(row: Row): void {
    const columns = this.#columns;
    const cells = {
      numerator: row.getCell(columns.numerator),
      denominator: row.getCell(columns.denominator),
      note: row.getCell(columns.note),
    };
    const first = [cells.numerator, cells.denominator, cells.note].find(
      (cell) => !isEmptyCell(cell),
    );
    if (first === undefined) return;
    const known = this.problems.length;
    const targetId = this.#target(row, first);
    const numerator = this.#value(cells.numerator, readNumber(cells.numerator));
    const denominator = this.#value(cells.denominator, readNumber(cells.denominator));
    const note = this.#value(cells.note, readText(cells.note, LIMITS.note)) ?? '';
    if (targetId === null || this.problems.length > known) return;
    const needed = textOf(row.getCell(columns.needs)) === NEEDED;
    const wrong = conflict({ numerator, denominator }, needed);
    if (wrong === null) this.figures.push({ targetId, numerator, denominator, note });
    else this.#problem(cells[wrong.column], wrong.message);
  }
}
