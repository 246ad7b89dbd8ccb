import { startsAgency } from './agency-name.ts';

const CONNECTOR = /\s*[,;]\s+(?:và\s+)?|\s+và\s+|\s*;\s*/gu;
const PLACE = /\s(tỉnh|xã|phường|huyện|thành phố)$/u;

/** "Văn phòng HĐND và UBND" is one office. */
const ONE_OFFICE = /^Văn phòng .*(?:HĐND|Hội đồng nhân dân)$/u;

/** splitNames cuts a heading that names several agencies; a place said once at the end belongs to bodies of the same kind. */
export function splitNames(text: string): string[] {
  const names: string[] = [];
  let start = 0;
  for (const { index, 0: connector } of text.matchAll(CONNECTOR)) {
    const next = text.slice(index + connector.length);
    const before = text.slice(start, index);
    const isWord = /^\s+và\s+$/u.test(connector);
    if (
      !startsAgency(next) ||
      !/^(?:\p{Lu}|các\s)/u.test(next) ||
      (isWord && (/^các\s/u.test(next) || !before.includes(' ')))
    )
      continue;
    if (isWord && ONE_OFFICE.test(before)) continue;
    if (before.split('(').length > before.split(')').length) continue;
    names.push(before.trim());
    start = index + connector.length;
  }
  names.push(text.slice(start).trim());
  const place = PLACE.exec(names.at(-1) ?? '')?.[1];
  if (place === undefined) return names;
  return names.map((name) => (name.endsWith('nhân dân') ? `${name} ${place}` : name));
}
