import { isPlanDocumentType, type PlanDocumentType } from '@tiendo/contracts';
import { fileTypeFromBuffer } from 'file-type';
import { recogniseType } from './recognise-type.ts';

/** Written-out formats that are text to whoever opens them; the importer says what it makes of them. */
const textual = new Set(['application/xml', 'application/rtf', 'text/rtf', 'text/html']);

/** recognisePlanDocument tells by its content alone in which type an official plan comes, or null when it can be none. Nothing is unpacked. */
export async function recognisePlanDocument(bytes: Uint8Array): Promise<PlanDocumentType | null> {
  const type = await recogniseType(bytes);
  if (type) return isPlanDocumentType(type) ? type : null;
  const known = await fileTypeFromBuffer(bytes);
  if (known && !textual.has(known.mime)) return null;
  return isText(bytes) ? 'text/plain' : null;
}

/** No text holds a NUL, but that UTF-16, which announces itself, is made of them. */
function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!utf16) return !bytes.includes(0);
  const text = new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  return !text.includes('\u0000');
}
