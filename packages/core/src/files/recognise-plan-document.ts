import { isPlanDocumentType, type PlanDocumentType } from '@tiendo/contracts';
import { fileTypeFromBuffer } from 'file-type';
import { recogniseType } from './recognise-type.ts';

/** Written-out formats that are text to whoever opens them; the importer says what it makes of them. */
const textual = new Set(['application/xml', 'application/rtf', 'text/rtf', 'text/html']);

/** recognisePlanDocument tells by its content alone in which type an official plan comes, or null when it can be none. Nothing is unpacked. */
export async function recognisePlanDocument(bytes: Uint8Array): Promise<PlanDocumentType | null> {
  const type = await recogniseType(bytes);
  if (type) return isPlanDocumentType(type) ? type : null;
  if (isUtf16(bytes)) return 'text/plain';
  const known = await fileTypeFromBuffer(bytes);
  const isOther = known !== undefined && !textual.has(known.mime);
  // No text holds a NUL.
  return isOther || bytes.includes(0) ? null : 'text/plain';
}

/** UTF-16, which is full of zero bytes, announces itself with its first two. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  if (!isLittle && !(first === 0xfe && second === 0xff)) return false;
  const text = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes);
  return !text.includes('\u0000');
}
