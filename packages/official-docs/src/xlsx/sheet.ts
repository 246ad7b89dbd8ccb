import type { Borders, Workbook, Worksheet } from 'exceljs';
import type { Layout } from '../layout/layout.ts';
import { type Cell, textCell, workbookText } from './cells.ts';
import { rowHeight } from './row-height.ts';

/** SheetColumn is one column of a sheet; its width is in letters. */
export interface SheetColumn<Row> {
  heading: string;
  width: number;
  align?: 'left' | 'center' | 'right';
  cell: (row: Row, place: number) => Cell;
}

/** SheetHead is what stands above a sheet's table. */
export interface SheetHead {
  name: string;
  title: string;
  subtitle: string;
  /** What stands below the head where there are no rows. */
  empty: string;
}

const HEAD_ROW = 3;
const EDGE = { style: 'thin' } as const;
const EDGES: Partial<Borders> = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE };
const A4 = 9;

/** Every page of the print has all columns and repeats the head. */
function setUpPage(sheet: Worksheet, columns: number): void {
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: columns > 6 ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.4, footer: 0.4 },
    printTitlesRow: `${HEAD_ROW}:${HEAD_ROW}`,
  });
  sheet.headerFooter.differentFirst = true;
  sheet.headerFooter.oddHeader = '&C&P';
  sheet.views = [{ state: 'frozen', ySplit: HEAD_ROW, xSplit: 0 }];
}

function writeHead<Row>(
  sheet: Worksheet,
  { title, subtitle }: SheetHead,
  columns: readonly SheetColumn<Row>[],
  { font, title: titleStyle, tableHead }: Layout,
): void {
  for (const [at, text] of [title, subtitle].entries()) {
    sheet.mergeCells(at + 1, 1, at + 1, columns.length);
    const cell = sheet.getCell(at + 1, 1);
    cell.value = workbookText(text);
    cell.font = { name: font, size: titleStyle.size, bold: at === 0, italic: at === 1 };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    const width = columns.reduce((sum, column) => sum + column.width, 0);
    sheet.getRow(at + 1).height = rowHeight([{ text, width, size: titleStyle.size }]);
  }
  sheet.getRow(HEAD_ROW).height = rowHeight(
    columns.map(({ heading, width }) => ({ text: heading, width, size: tableHead.size })),
  );
  columns.forEach(({ heading }, at) => {
    const cell = sheet.getCell(HEAD_ROW, at + 1);
    cell.value = heading;
    cell.font = { name: font, size: tableHead.size, bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = EDGES;
  });
}

function writeRow<Row>(
  sheet: Worksheet,
  at: number,
  cells: readonly Cell[],
  columns: readonly SheetColumn<Row>[],
  { font, table }: Layout,
): void {
  const row = sheet.getRow(at);
  row.height = rowHeight(
    cells.map(({ value }, column) => ({
      text: typeof value === 'string' ? value : '',
      width: columns[column]?.width ?? 1,
      size: table.size,
    })),
  );
  cells.forEach(({ value, format }, column) => {
    const cell = row.getCell(column + 1);
    cell.value = value;
    cell.style = {
      font: { name: font, size: table.size },
      border: EDGES,
      alignment: {
        horizontal: columns[column]?.align ?? 'left',
        vertical: 'middle',
        wrapText: true,
      },
      ...(format === undefined ? {} : { numFmt: format }),
    };
  });
}

/** addSheet adds a table of typed cells to a workbook, its head frozen on the screen and repeated in print on A4. */
export function addSheet<Row>(
  workbook: Workbook,
  head: SheetHead,
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
  layout: Layout,
): void {
  const sheet = workbook.addWorksheet(head.name);
  columns.forEach(({ width }, at) => {
    sheet.getColumn(at + 1).width = width;
  });
  setUpPage(sheet, columns.length);
  writeHead(sheet, head, columns, layout);
  rows.forEach((row, at) => {
    const cells = columns.map(({ cell }) => cell(row, at + 1));
    writeRow(sheet, HEAD_ROW + 1 + at, cells, columns, layout);
  });
  if (rows.length === 0) {
    sheet.mergeCells(HEAD_ROW + 1, 1, HEAD_ROW + 1, columns.length);
    writeRow(sheet, HEAD_ROW + 1, [textCell(head.empty)], columns, layout);
    sheet.getRow(HEAD_ROW + 1).height = rowHeight([
      { text: '', width: 1, size: layout.table.size },
    ]);
  } else {
    const last = { row: HEAD_ROW + rows.length, column: columns.length };
    sheet.autoFilter = { from: { row: HEAD_ROW, column: 1 }, to: last };
  }
}
