import type { CivilDate } from '@tiendo/contracts';
import { strToU8 } from 'fflate';
import { oneLine } from '../text/clean.ts';
import { utcDate } from '../text/dates.ts';

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

const escaped = (text: string) =>
  oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** DocumentProperties is what a file says of itself: never the moment at which it was made, but the document's own date. */
export interface DocumentProperties {
  title: string;
  author: string;
  date: CivilDate | null;
}

/** coreProperties writes `docProps/core.xml`; a document without a date states none. */
export function coreProperties({ title, author, date }: DocumentProperties): Uint8Array {
  const at = date === null ? null : utcDate(date);
  const moments = ['created', 'modified'].map((name) =>
    at === null
      ? ''
      : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at.toISOString().slice(0, 19)}Z</dcterms:${name}>`,
  );
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${NAMESPACES}><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><dc:language>vi-VN</dc:language>${moments.join('')}</cp:coreProperties>`,
  );
}
