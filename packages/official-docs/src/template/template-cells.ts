import type { Cell, Worksheet } from 'exceljs';
import { DECREE_30_2020 } from '../layout/decree-30-2020.ts';
import { workbookText } from '../xlsx/cells.ts';

const FONT = DECREE_30_2020.font;
const EDGE = { style: 'thin', color: { argb: 'FF808080' } } as const;
const TO_FILL = 'FFFFF7DC';
const HEAD = 'FFE7EEF0';
const A4 = 9;

/** Look is how a cell of a template is set. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  align?: 'left' | 'center' | 'right';
  /** The cell is open, and tinted so that people see it. */
  open?: boolean;
  head?: boolean;
  bare?: boolean;
}

const fillOf = ({ open, head }: Look): string | null => (open ? TO_FILL : head ? HEAD : null);

/** put writes a text into a cell; everything but the open cells is locked. */
export function put(cell: Cell, text: string, look: Look = {}): void {
  const { bold = false, italic = false, size = 12, align = 'left', open = false, bare } = look;
  const colour = fillOf(look);
  if (text !== '') cell.value = workbookText(text);
  cell.style = {
    font: { name: FONT, size, bold, italic },
    alignment: { horizontal: align, vertical: 'middle', wrapText: true },
    protection: { locked: !open },
    ...(bare ? {} : { border: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE } }),
    ...(colour === null
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: colour } } }),
  };
}

/** hide writes a mark that the reader looks for into a cell of a hidden column. */
export function hide(cell: Cell, text: string): void {
  cell.value = text;
  cell.protection = { locked: true };
}

/** closeSheet locks a sheet without a password and sets its print up; widths of columns and heights of rows stay free. */
export async function closeSheet(sheet: Worksheet, frozenRows: number): Promise<void> {
  if (frozenRows > 0) sheet.views = [{ state: 'frozen', ySplit: frozenRows, xSplit: 0 }];
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(frozenRows > 0 ? { printTitlesRow: `${frozenRows}:${frozenRows}` } : {}),
  });
  await sheet.protect('', { formatColumns: true, formatRows: true });
}
