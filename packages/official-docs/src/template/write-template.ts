import type { Workbook } from 'exceljs';
import { DECREE_30_2020 } from '../layout/decree-30-2020.ts';
import { oneLine } from '../text/clean.ts';
import { newWorkbook, packWorkbook } from '../xlsx/pack.ts';
import type { ReportTemplate } from './template-input.ts';
import { writeFigures } from './write-figures.ts';
import { writeGuide } from './write-guide.ts';
import { writeNarrative } from './write-narrative.ts';

async function writeSheets(workbook: Workbook, input: ReportTemplate): Promise<void> {
  await writeFigures(workbook, input);
  await writeNarrative(workbook, input);
  await writeGuide(workbook, input);
}

/**
 * reportTemplate writes the workbook into which an agency fills its figures and texts, for `readReportTemplate` to read. Only the
 * cells to fill are open. The same input is always the same bytes.
 */
export async function reportTemplate(input: ReportTemplate): Promise<Uint8Array> {
  const workbook = newWorkbook();
  await writeSheets(workbook, input);
  const properties = {
    title: `Biểu mẫu ${oneLine(input.reportTitle)}`,
    author: input.agency,
    date: input.periodTo,
  };
  return packWorkbook(workbook, properties, DECREE_30_2020);
}
