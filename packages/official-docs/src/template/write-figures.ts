import type { Cell, Workbook, Worksheet } from 'exceljs';
import { shortDate } from '../text/dates.ts';
import { rowHeight } from '../xlsx/row-height.ts';
import {
  HEADINGS,
  ID_HEADING,
  LIMITS,
  NEEDED,
  NEEDS_HEADING,
  NOT_NEEDED,
  PERIOD_MARK,
  SHEETS,
} from './shape.ts';
import { closeSheet, hide, put } from './template-cells.ts';
import type { ReportTemplate, TemplateTarget } from './template-input.ts';

const HEAD_ROW = 5;
const SIZE = 12;

/** The first two columns are hidden. */
const COLUMNS = [
  { heading: ID_HEADING, width: 4 },
  { heading: NEEDS_HEADING, width: 4 },
  { heading: 'TT', width: 6 },
  { heading: 'Chỉ tiêu', width: 52 },
  { heading: 'Đơn vị tính', width: 14 },
  { heading: 'Kế hoạch', width: 16 },
  { heading: 'Kỳ trước', width: 18 },
  { heading: HEADINGS.numerator, width: 16 },
  { heading: HEADINGS.denominator, width: 16 },
  { heading: HEADINGS.note, width: 40 },
] as const;

function acceptFigure(cell: Cell): void {
  cell.numFmt = '#,##0.####';
  cell.dataValidation = {
    type: 'decimal',
    operator: 'between',
    formulae: [0, LIMITS.figure],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Số liệu không hợp lệ',
    error: 'Chỉ nhập số không âm. Nếu không có số liệu, để trống và nêu lý do ở cột Ghi chú.',
  };
}

function acceptNote(cell: Cell): void {
  cell.numFmt = '@';
  cell.dataValidation = {
    type: 'textLength',
    operator: 'lessThanOrEqual',
    formulae: [LIMITS.note],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Ghi chú quá dài',
    error: `Ghi chú không quá ${LIMITS.note} ký tự.`,
  };
}

function writeTarget(sheet: Worksheet, at: number, target: TemplateTarget, place: number): void {
  const row = sheet.getRow(at);
  const { title, unit, planValueText, previousText, needsDenominator } = target;
  hide(row.getCell(1), target.id);
  hide(row.getCell(2), needsDenominator ? NEEDED : NOT_NEEDED);
  put(row.getCell(3), String(place), { align: 'center' });
  put(row.getCell(4), title);
  put(row.getCell(5), unit, { align: 'center' });
  put(row.getCell(6), planValueText, { align: 'center' });
  put(row.getCell(7), previousText, { align: 'center' });
  put(row.getCell(8), '', { align: 'right', open: true });
  acceptFigure(row.getCell(8));
  put(row.getCell(9), '', { align: 'right', open: needsDenominator, head: !needsDenominator });
  if (needsDenominator) acceptFigure(row.getCell(9));
  put(row.getCell(10), '', { open: true });
  acceptNote(row.getCell(10));
  const texts = ['', '', '', title, unit, planValueText, previousText];
  row.height = rowHeight(
    texts.map((text, column) => ({ text, width: COLUMNS[column]?.width ?? 1, size: SIZE })),
  );
}

function writeTop(sheet: Worksheet, input: ReportTemplate): void {
  const lines = [
    input.reportTitle,
    `Đơn vị báo cáo: ${input.agency}`,
    `Kỳ báo cáo: từ ${shortDate(input.periodFrom)} đến ${shortDate(input.periodTo)}`,
    `Hạn cuối: ${shortDate(input.lastDay)}. Chỉ nhập vào các ô có nền vàng nhạt.`,
  ];
  lines.forEach((text, at) => {
    sheet.mergeCells(at + 1, 3, at + 1, COLUMNS.length);
    const size = at === 0 ? 14 : SIZE;
    put(sheet.getCell(at + 1, 3), text, { bold: at === 0, size, bare: true });
    sheet.getRow(at + 1).height = rowHeight([{ text, width: 170, size }]);
  });
  [PERIOD_MARK, input.periodFrom, input.periodTo].forEach((text, at) => {
    hide(sheet.getCell(at + 1, 1), text);
  });
}

/** writeFigures adds the sheet of targets with open cells for result, denominator where one is needed, and note. */
export async function writeFigures(workbook: Workbook, input: ReportTemplate): Promise<void> {
  const sheet = workbook.addWorksheet(SHEETS.figures);
  COLUMNS.forEach(({ heading, width }, at) => {
    const column = sheet.getColumn(at + 1);
    column.width = width;
    column.hidden = at < 2;
    if (at < 2) hide(sheet.getCell(HEAD_ROW, at + 1), heading);
    else put(sheet.getCell(HEAD_ROW, at + 1), heading, { bold: true, align: 'center', head: true });
  });
  writeTop(sheet, input);
  input.targets.forEach((target, at) => {
    writeTarget(sheet, HEAD_ROW + 1 + at, target, at + 1);
  });
  await closeSheet(sheet, HEAD_ROW);
}
