import { strFromU8, zipSync } from 'fflate';
import exceljs, { type Cell } from 'exceljs';
import { Unreadable } from './problem.ts';
import { tableText } from './table-text.ts';
import { unzip } from './zip-entries.ts';

const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 60;

function figure(value: number, format: string): string {
  const percent = format.includes('%');
  const rounded = Number((percent ? value * 100 : value).toFixed(4));
  return `${String(rounded).replace('.', ',')}${percent ? '%' : ''}`;
}

function day(value: Date): string {
  const [year, month, date] = value.toISOString().slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}

/** A merged cell says its value once, in its first place. */
function cellText(cell: Cell): string {
  if (cell.isMerged && cell.master !== cell) return '';
  const { value } = cell;
  const result =
    typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
  if (typeof result === 'number') return figure(result, cell.numFmt ?? '');
  if (result instanceof Date) return day(result);
  if (typeof result === 'string') return result;
  return cell.text;
}

function textOnly(bytes: Uint8Array): ArrayBuffer {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of unzip(bytes, (entry) => PARTS.test(entry))) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(strFromU8(content.subarray(0, 4_096))))
      throw new Unreadable(
        'file_damaged',
        'Tệp .xlsx chứa khai báo không được phép nên không được mở.',
      );
    files[name] = content;
  }
  return new Uint8Array(zipSync(files, { level: 0 })).buffer;
}

/** readXlsx reads the sheets of a workbook: a row with one cell is a line, rows with more are a table. */
export async function readXlsx(bytes: Uint8Array): Promise<string> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(textOnly(bytes));
  const blocks: string[] = [];
  for (const sheet of workbook.worksheets) {
    let table: string[][] = [];
    const close = () => {
      if (table.length > 0) blocks.push(tableText(table));
      table = [];
    };
    const width = Math.min(sheet.columnCount, MOST_COLUMNS);
    for (let at = 1; at <= Math.min(sheet.rowCount, MOST_ROWS); at++) {
      const row = sheet.getRow(at);
      const cells = Array.from({ length: width }, (_, column) =>
        cellText(row.getCell(column + 1))
          .replace(/\s+/g, ' ')
          .trim(),
      );
      const filled = cells.filter((cell) => cell !== '');
      if (filled.length > 1 || (filled.length === 1 && table.length > 1)) {
        table.push(cells);
      } else {
        close();
        if (filled[0] !== undefined) blocks.push(filled[0]);
      }
    }
    close();
  }
  return blocks.join('\n\n');
}
