import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { UnreadableTemplate } from './problem.ts';

/** Far above any template that somebody filled. */
const MOST_UNPACKED = 24 * 1024 * 1024;
const MOST_ENTRIES = 500;
const MOST_ROWS = 5_000;
const MOST_CELLS = 60_000;

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;
const MACRO = /^xl\/(?:vbaProject\.bin|macrosheets\/)/i;

const DAMAGED = 'Tệp bị hỏng, không mở được; hãy tải lại biểu mẫu và nhập lại.';
const TOO_LARGE = 'Tệp giải nén ra quá lớn so với một biểu mẫu nên không được mở.';
const WITH_MACRO = 'Tệp có chứa macro nên không được nhận; hãy lưu lại ở dạng .xlsx.';
const NO_WORKBOOK = 'Tệp không phải bảng tính Excel (.xlsx); hãy dùng biểu mẫu tải từ hệ thống.';
const FORBIDDEN = 'Tệp chứa khai báo không được phép nên không được mở.';
const TOO_MANY_ROWS = 'Tệp có quá nhiều dòng so với biểu mẫu; hãy tải lại biểu mẫu và nhập lại.';

/** Sizes are those of the archive's directory; the unpacker fills no more than them. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let entries = 0;
  let unpacked = 0;
  const names = new Set<string>();
  const wanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
    entries += 1;
    unpacked += originalSize;
    if (entries > MOST_ENTRIES || unpacked > MOST_UNPACKED) throw new UnreadableTemplate(TOO_LARGE);
    if (MACRO.test(name)) throw new UnreadableTemplate(WITH_MACRO);
    if (names.has(name)) throw new UnreadableTemplate(DAMAGED);
    names.add(name);
    return PARTS.test(name);
  };
  try {
    return unzipSync(bytes, { filter: wanted });
  } catch (error) {
    throw error instanceof UnreadableTemplate ? error : new UnreadableTemplate(DAMAGED);
  }
}

function count(text: string, part: string, most: number): boolean {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    found += 1;
    if (found > most) return false;
  }
  return true;
}

const between = (xml: string, open: string, close: string): readonly [number, number] | null => {
  const start = xml.indexOf(open);
  const end = xml.indexOf(close, start);
  return start < 0 || end < 0 ? null : [start, end + close.length];
};

/** Only the cells of a sheet: its ranges (merged cells, validations) can name millions of cells in a few letters. */
function cellsOnly(xml: string): string {
  if (!count(xml, '<row', MOST_ROWS) || !count(xml, '<c ', MOST_CELLS))
    throw new UnreadableTemplate(TOO_MANY_ROWS);
  const data = between(xml, '<sheetData', '</sheetData>');
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${data === null ? '<sheetData/>' : xml.slice(...data)}</worksheet>`;
}

/** Names of ranges, for the same reason. */
function withoutNames(xml: string): string {
  const names = between(xml, '<definedNames', '</definedNames>');
  return names === null ? xml : xml.slice(0, names[0]) + xml.slice(names[1]);
}

function reduced(name: string, content: Uint8Array): Uint8Array {
  const xml = strFromU8(content);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new UnreadableTemplate(FORBIDDEN);
  if (name === '[Content_Types].xml' && xml.includes('macroEnabled'))
    throw new UnreadableTemplate(WITH_MACRO);
  if (SHEET.test(name)) return strToU8(cellsOnly(xml));
  return name === 'xl/workbook.xml' ? strToU8(withoutNames(xml)) : content;
}

/**
 * openArchive unpacks a workbook as far as a template needs it and packs it again for the library: names, texts, styles and cells,
 * nothing else. Throws UnreadableTemplate for what is too large, has macros, or is no workbook.
 */
export function openArchive(bytes: Uint8Array): ArrayBuffer {
  const parts = unpack(bytes);
  if (parts['xl/workbook.xml'] === undefined) throw new UnreadableTemplate(NO_WORKBOOK);
  const files = Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [name, reduced(name, content)]),
  );
  return new Uint8Array(zipSync(files, { level: 0 })).buffer;
}
