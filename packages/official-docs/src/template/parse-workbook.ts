import exceljs from 'exceljs';
import { openArchive } from './open-archive.ts';
import { type TemplateReading, UnreadableTemplate, fileProblem } from './problem.ts';
import { FigureReader, findColumns, readPeriod } from './read-figures.ts';
import { readNarrative } from './read-narrative.ts';
import { SHEETS } from './shape.ts';

/** Nobody mends more at a time. */
const MOST_PROBLEMS = 100;

const missingSheet = (name: string) =>
  fileProblem(
    `Tệp không có trang “${name}” của biểu mẫu; hãy tải lại biểu mẫu, không đổi tên các trang.`,
  );

/**
 * parseWorkbook reads a filled template: everything in it, or everything that is wrong with it. Throws UnreadableTemplate for a
 * file that is none, and whatever the library throws for a damaged one.
 */
export async function parseWorkbook(bytes: Uint8Array): Promise<TemplateReading> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(openArchive(bytes));
  const figuresSheet = workbook.getWorksheet(SHEETS.figures);
  const narrativeSheet = workbook.getWorksheet(SHEETS.narrative);
  if (figuresSheet === undefined) return missingSheet(SHEETS.figures);
  if (narrativeSheet === undefined) return missingSheet(SHEETS.narrative);
  const columns = findColumns(figuresSheet);
  if (columns === null)
    throw new UnreadableTemplate(
      `Trang “${SHEETS.figures}” không còn dòng tiêu đề hoặc cột ẩn của biểu mẫu; hãy tải lại biểu mẫu và nhập lại.`,
    );
  const reader = new FigureReader(columns);
  figuresSheet.eachRow((row) => {
    if (row.number > columns.row) reader.read(row);
  });
  const { narrative, problems } = readNarrative(narrativeSheet);
  const all = [...reader.problems, ...problems];
  if (all.length > 0) return { ok: false, problems: all.slice(0, MOST_PROBLEMS) };
  return { ok: true, period: readPeriod(figuresSheet), figures: reader.figures, narrative };
}
