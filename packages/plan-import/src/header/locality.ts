import { fold } from '#app/text/fold.ts';
import { isCapitals } from '#app/text/words.ts';

/** Place is a unit as the source writes it. */
export type Place = { readonly kind: string; readonly name: string; readonly at: number };

const KIND = 'tỉnh|thành phố|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã';
const NAMED = new RegExp(
  `(?<![\\p{L}])(${KIND}|Tỉnh|Thành phố|Xã|Phường|Đặc khu) +(\\p{Lu}[\\p{L}'-]*(?: (?:- )?\\p{Lu}[\\p{L}'-]*){0,4}|\\d{1,2}(?!\\d))`,
  'gu',
);
const IN_CAPITALS = new RegExp(
  `(?<![\\p{L}])(${KIND.toUpperCase()}) +((?:\\p{Lu}+(?!\\p{Ll})|-)(?: (?:\\p{Lu}+(?![\\p{Lu}\\p{Ll}])|-)){0,5})`,
  'gu',
);
/** Words of a title in capitals at which the name of the place ends. */
const AFTER_NAME =
  /\s(?:NĂM|GIAI|ĐẾN|CỘNG|SỐ|VỀ|THỰC|TRONG|VÀ|TRÊN|KHÓA|NHIỆM|QUÝ|ĐỘC|HỘI|ỦY|CHỦ|XÃ|TỈNH|HUYỆN|THÀNH PHỐ|PHƯỜNG)(?:\s.*)?$/u;
/** Words with a capital that follow a name and are no part of it: "tỉnh Thanh Hà Phê duyệt", but "xã Thành Công". */
const AFTER =
  /\s(?:[UỦ][yỷ] ban|Uỷ ban|UBND|Về|Năm \d|Giai đoạn|Căn cứ|Theo|Thực hiện|Trong|Hội (?:Nông|Liên|Cựu|Chữ|Khuyến)|Công (?:an|ty|tác|đoàn|văn)|Sở \p{Lu}|Phê duyệt|Ban (?:hành|Chỉ|chỉ)|Quy định|Quyết định|Triển khai|Kế hoạch|Chủ (?:tịch|trì)|Báo|Đài|Nghị quyết|Số)(?![\p{L}])/u;
const NOT_NAME =
  /^(?:Ủy|Uỷ|UBND|Các|Căn|Về|Trong|Năm|Đảng|Giai|Đề|Sở|Trung|Việt|Đoàn|Hội)$|^Việt Nam|^(?:Sở|Hội|Báo|Công An) /u;

function titleCase(words: string): string {
  return words
    .toLowerCase()
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** placesIn lists the named units in a text, in order; names in capitals come back as they are written in a sentence. */
export function placesIn(text: string): Place[] {
  const places: Place[] = [];
  for (const { 1: kind = '', 2: name = '', index } of text.matchAll(NAMED)) {
    const at = index + kind.length + 1;
    const next = AFTER.exec(text.slice(at, at + name.length + 24))?.index ?? name.length;
    const words = name.slice(0, next);
    if (NOT_NAME.test(words) || (isCapitals(words) && words.length > 8)) continue;
    places.push({ kind: kind.toLowerCase(), name: words, at: index });
  }
  for (const { 1: kind = '', 2: name = '', index } of text.matchAll(IN_CAPITALS)) {
    const words = name.replace(AFTER_NAME, '').replace(/[\s-]+$/, '');
    if (words.length > 1 && !/^(?:NĂM|ĐẾN|GIAI|VÀ|LẦN|THỨ|HỘI$)/u.test(words))
      places.push({ kind: kind.toLowerCase(), name: titleCase(words), at: index });
  }
  return places.sort((a, b) => a.at - b.at);
}

/** isCommune says whether a kind of unit is the lower of the two tiers. */
export function isCommune(kind: string): boolean {
  return /^(?:xa|phuong|thi tran|dac khu)$/.test(fold(kind));
}

/** isDistrict says whether a kind of unit is of the tier that ended on 1/7/2025. */
export function isDistrict(kind: string): boolean {
  return /^(?:huyen|quan|thi xa)$/.test(fold(kind));
}

/** mostNamed returns the place written most often, the first of those that tie. */
export function mostNamed(places: readonly Place[]): Place | undefined {
  const counts = new Map<string, number>();
  const key = ({ kind, name }: Place) => fold(`${kind} ${name}`);
  for (const place of places) counts.set(key(place), (counts.get(key(place)) ?? 0) + 1);
  let best: Place | undefined;
  for (const place of places)
    if (!best || (counts.get(key(place)) ?? 0) > (counts.get(key(best)) ?? 0)) best = place;
  return best;
}
