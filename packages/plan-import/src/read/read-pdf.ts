import { getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Unreadable } from './problem.ts';

const MOST_PAGES = 600;

type Item = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
type Row = { readonly y: number; readonly height: number; readonly items: Item[] };

/** Items on one base line are one line of the page. */
function rowsOf(items: readonly Item[]): Row[] {
  const rows: Row[] = [];
  for (const item of items) {
    const last = rows.at(-1);
    if (last && Math.abs(last.y - item.y) <= Math.max(2, last.height * 0.5)) last.items.push(item);
    else rows.push({ y: item.y, height: item.height || 12, items: [item] });
  }
  return rows;
}

function rowText({ items }: Row): string {
  let line = '';
  let end: number | undefined;
  for (const { text, x, width, height } of items) {
    const gap = end === undefined ? 0 : x - end;
    const apart = gap > Math.max(1, height * 0.18) && !line.endsWith(' ') && !text.startsWith(' ');
    line += apart ? ` ${text}` : text;
    end = x + width;
  }
  return line.trimEnd();
}

/** Lines further apart than usual are parted by a blank one. */
function pageText(items: readonly Item[]): string {
  const rows = rowsOf(items);
  const lines: string[] = [];
  rows.forEach((row, at) => {
    const above = rows[at - 1];
    if (above && above.y - row.y > Math.max(above.height, row.height) * 2.2) lines.push('');
    lines.push(rowText(row));
  });
  return lines.join('\n');
}

function toItem(raw: object): Item[] {
  if (!('str' in raw) || typeof raw.str !== 'string' || raw.str === '') return [];
  const transform =
    'transform' in raw && Array.isArray(raw.transform) ? raw.transform.map(Number) : [];
  const number = (value: unknown) => (typeof value === 'number' ? value : 0);
  const width = 'width' in raw ? number(raw.width) : 0;
  const height = 'height' in raw ? number(raw.height) : 0;
  return [
    {
      text: raw.str,
      x: transform[4] ?? 0,
      y: transform[5] ?? 0,
      width,
      height: height || Math.abs(transform[3] ?? 0),
    },
  ];
}

async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES)
      throw new Unreadable(
        'file_too_large',
        `Tệp PDF có ${document.numPages} trang, nhiều hơn mọi kế hoạch; hãy tách riêng phần kế hoạch.`,
      );
    const pages: string[] = [];
    for (let at = 1; at <= document.numPages; at++) {
      const page = await document.getPage(at);
      const { items } = await page.getTextContent();
      pages.push(pageText(items.flatMap(toItem)));
      page.cleanup();
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

/** readPdf reads a PDF's text layer, pages parted by form feeds; a scan without one is Unreadable with a sentence that says so. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const pages = await pagesOf(bytes).catch((error: unknown) => {
    if (error instanceof Unreadable) throw error;
    if (error instanceof PasswordException)
      throw new Unreadable('file_protected', 'Tệp PDF có mật khẩu; hãy bỏ mật khẩu rồi nhập lại.');
    throw new Unreadable(
      'file_damaged',
      'Tệp PDF bị hỏng, không mở được; hãy lưu lại từ bản gốc rồi nhập lại.',
    );
  });
  const letters = pages.join('').replace(/[^\p{L}]/gu, '').length;
  if (letters < 20 * Math.max(1, Math.min(pages.length, 10)))
    throw new Unreadable(
      'pdf_without_text',
      'Tệp PDF là bản quét, không có lớp chữ; hãy nhận dạng chữ (OCR) hoặc dùng tệp .docx rồi nhập lại.',
    );
  return pages.join('\f\n');
}
