import { getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { linesOf, lineText, type PdfItem, toItem } from './pdf-item.ts';
import type { Grid } from './pdf-grid.ts';
import { type PagePart, partsOf } from './pdf-tables.ts';
import { Unreadable } from './problem.ts';

const MOST_PAGES = 600;

/** Lines further apart than usual are parted by a blank one. */
function textOf(items: readonly PdfItem[]): string {
  const rows = linesOf(items);
  const lines: string[] = [];
  rows.forEach((row, at) => {
    const above = rows[at - 1];
    if (above && above.y - row.y > Math.max(above.height, row.height) * 2.2) lines.push('');
    lines.push(lineText(row));
  });
  return lines.join('\n');
}

const rowText = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const partText = (part: PagePart) =>
  part.kind === 'text' ? textOf(part.items) : part.rows.map(rowText).join('\n');

/** Two halves of a row that a page's end has cut. */
const joined = (upper: readonly string[], lower: readonly string[]) =>
  upper.map((cell, at) => `${cell} ${lower[at] ?? ''}`.trim());

/** The pages' texts, a table that goes on over a page's end being one table. */
function pageTexts(pages: readonly PagePart[][]): string[] {
  const whole: PagePart[][] = [];
  for (const [first, ...rest] of pages) {
    const before = whole.at(-1);
    const last = before?.at(-1);
    if (first?.kind !== 'rows' || first.goesOn === 'none' || last?.kind !== 'rows' || !before) {
      whole.push(first ? [first, ...rest] : []);
      continue;
    }
    const [carried = [], ...more] = first.rows;
    const rows =
      first.goesOn === 'row'
        ? [...last.rows.slice(0, -1), joined(last.rows.at(-1) ?? [], carried), ...more]
        : [...last.rows, ...first.rows];
    before.splice(-1, 1, { ...last, rows }, ...rest);
  }
  return whole.map((parts) =>
    parts
      .map(partText)
      .filter((text) => text !== '')
      .join('\n'),
  );
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
    const pages: PagePart[][] = [];
    let open: Grid | undefined;
    for (let at = 1; at <= document.numPages; at++) {
      const page = await document.getPage(at);
      const { items } = await page.getTextContent();
      const read = partsOf(items.flatMap(toItem), open);
      open = read.open;
      pages.push(read.parts);
      page.cleanup();
    }
    return pageTexts(pages);
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
