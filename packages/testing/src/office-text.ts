import { strFromU8, unzipSync } from 'fflate';

/** officeText gives the words of a .docx or .xlsx that was downloaded, in their order, one space between its parts. */
export function officeText(file: Uint8Array): string {
  const parts = unzipSync(file);
  const xml = parts['word/document.xml'] ?? parts['xl/sharedStrings.xml'];
  if (xml === undefined) throw new Error('Neither a .docx nor an .xlsx.');
  return strFromU8(xml)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}
