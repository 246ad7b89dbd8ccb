import type { Workbook } from 'exceljs';
import { LIMITS, NARRATIVE_KEYS, SHEETS } from './shape.ts';
import { closeSheet, hide, put } from './template-cells.ts';
import type { ReportTemplate } from './template-input.ts';

const SECTIONS = [
  ['results', 'Kết quả thực hiện'],
  ['difficulties', 'Khó khăn, vướng mắc'],
  ['proposals', 'Đề xuất, kiến nghị'],
] as const;

const TEXT_HEIGHT = 130;

/** writeNarrative adds the sheet of the three texts. */
export async function writeNarrative(
  workbook: Workbook,
  { reportTitle }: ReportTemplate,
): Promise<void> {
  const sheet = workbook.addWorksheet(SHEETS.narrative);
  [4, 30, 110].forEach((width, at) => {
    sheet.getColumn(at + 1).width = width;
  });
  sheet.getColumn(1).hidden = true;
  sheet.mergeCells(1, 2, 1, 3);
  put(sheet.getCell(1, 2), reportTitle, { bold: true, size: 14, bare: true });
  sheet.getRow(1).height = 24;
  SECTIONS.forEach(([key, heading], at) => {
    const row = sheet.getRow(at + 2);
    row.height = TEXT_HEIGHT;
    hide(row.getCell(1), NARRATIVE_KEYS[key]);
    put(row.getCell(2), heading, { bold: true, head: true });
    const cell = row.getCell(3);
    put(cell, '', { open: true });
    cell.alignment = { horizontal: 'left', vertical: 'top', wrapText: true };
    cell.dataValidation = {
      type: 'textLength',
      operator: 'lessThanOrEqual',
      formulae: [LIMITS.narrative],
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: 'Nội dung quá dài',
      error: `Mỗi mục không quá ${LIMITS.narrative} ký tự.`,
    };
  });
  await closeSheet(sheet, 0);
}
