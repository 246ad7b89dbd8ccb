import { strFromU8, strToU8 } from 'fflate';
import type { Layout } from '../layout/layout.ts';

/** themePart puts the document's font into the library's theme, from which Word offers fonts for new text. */
export function themePart(theme: Uint8Array | undefined, { font }: Layout): Uint8Array {
  if (theme === undefined) throw new Error('docx wrote no theme');
  const xml = strFromU8(theme)
    .replace(/<a:font script="[^"]*" typeface="[^"]*"\/>/g, '')
    .replace(/(<a:latin typeface=")[^"]*"[^/]*\/>/g, `$1${font}"/>`);
  return strToU8(xml);
}
