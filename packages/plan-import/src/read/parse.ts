import { detectFormat } from './detect-format.ts';
import { type DocumentText, Unreadable } from './problem.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';
import { readXlsx } from './read-xlsx.ts';
import { unzip } from './zip-entries.ts';

const DAMAGED = 'Tệp bị hỏng hoặc không phải .docx, .xlsx; hãy lưu lại từ bản gốc rồi nhập lại.';

async function readArchive(bytes: Uint8Array): Promise<DocumentText> {
  const names: string[] = [];
  unzip(bytes, (name) => {
    names.push(name);
    return false;
  });
  try {
    if (names.includes('word/document.xml') || names.includes('word/document2.xml'))
      return { format: 'docx', text: await readDocx(bytes) };
    if (names.includes('xl/workbook.xml')) return { format: 'xlsx', text: await readXlsx(bytes) };
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('file_damaged', DAMAGED);
  }
  throw new Unreadable('file_binary', 'Tệp nén không phải văn bản Word hay bảng tính Excel.');
}

/** parse reads a file in a heavy format; throws Unreadable with the sentence for people. */
export async function parse(bytes: Uint8Array): Promise<DocumentText> {
  if (detectFormat(bytes) === 'pdf') return { format: 'pdf', text: await readPdf(bytes) };
  return readArchive(bytes);
}
