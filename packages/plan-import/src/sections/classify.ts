import { fold } from '#app/text/fold.ts';
import { isCapitals } from '#app/text/words.ts';

/** SectionKind is what a heading announces, by what it says and not by its number. */
export type SectionKind =
  | 'results'
  | 'general'
  | 'targets'
  | 'aims'
  | 'assignments'
  | 'reporting'
  | 'activities'
  | 'money'
  | 'scope';

const RULES: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'reporting',
    /^(?:ve )?(?:che do|cong tac|quy dinh|thoi gian|thoi han|thong tin|viec|ky|dinh ky|noi dung)?[\s,]*(?:thong tin|so ket|tong ket|kiem tra|theo doi|giam sat|don doc|danh gia|thi dua|khen thuong|hoi hop|va|,|\s)*bao cao(?! (?:vien|cua|ve ket qua nam))|^so ket,? tong ket/,
  ],
  [
    'results',
    /^(?:khai quat |mot so |danh gia |cac )?(?:ket qua|tinh hinh|thuc trang|ton tai|han che|kho khan|dac diem|boi canh|nguyen nhan|danh gia|su can thiet|hien trang)(?![\p{L}])/u,
  ],
  [
    'scope',
    /^(?:pham vi|doi tuong|thoi gian|dia ban|don vi thuc hien|don vi phoi hop)(?![\p{L}])/u,
  ],
  [
    'assignments',
    /phan cong|phan nhiem|to chuc thuc hien|to chuc trien khai|(?:^|\s)trach nhiem (?:cua|thuc hien|cac|to chuc|va)|^trach nhiem|giao nhiem vu|^nhiem vu (?:cu the )?cua|don vi thuc hien|^to chuc, thuc hien/,
  ],
  [
    'money',
    /^(?:du toan )?(?:kinh phi|nguon kinh phi|nguon luc|du toan|nguon von|co che tai chinh)/,
  ],
  [
    'general',
    /^(?:cac )?(?:muc tieu|chi tieu) (?:chung|tong quat|tong the)$|^(?:cac )?muc tieu (?:chung|tong quat)|^muc dich(?!.*chi tieu)|^yeu cau|^quan diem|^nguyen tac|^tam nhin|^dinh huong/,
  ],
  [
    'activities',
    /^(?:cac |mot so )?(?:nhiem vu|giai phap|noi dung|bien phap|hoat dong)(?!.*chi tieu (?:chu yeu|cu the|nam))/,
  ],
  [
    'targets',
    /^(?:cac |mot so |he thong |nhom |danh muc |bang |bieu |phu luc )*(?:chi tieu(?! \d+\s*[:.)])|muc tieu cu the|muc tieu, chi tieu|muc tieu (?:va|-) chi tieu|muc tieu,? (?:phan dau|cu the|den (?:het |cuoi )?nam|nam|trong nam|giai doan|chu yeu|dinh luong|du kien))/,
  ],
  ['aims', /^(?:cac )?muc tieu(?! \d)(?![\p{L}])/u],
];

const ANYWHERE: readonly (readonly [SectionKind, RegExp])[] = [
  ['targets', /chi tieu|muc tieu cu the/],
  ['aims', /muc tieu/],
];

/** titleOf is the part of a heading that names it: all of it, or what stands before its colon. */
export function titleOf(text: string): { title: string; rest: number } {
  const colon = text.slice(0, 160).indexOf(':');
  if (colon < 0) return { title: text, rest: text.length };
  return { title: text.slice(0, colon), rest: colon + 1 };
}

/** classify says what a heading announces; undefined when it says nothing that the importer looks for. */
export function classify(text: string): SectionKind | undefined {
  const { title, rest } = titleOf(text);
  if (title.length > 220 || (rest === text.length && /[.;,]$/.test(title) && title.length > 60))
    return undefined;
  const folded = fold(title)
    .replace(/^[\s"“'(]+/, '')
    .trim();
  for (const [kind, pattern] of RULES) if (pattern.test(folded)) return kind;
  if (!isCapitals(title)) return undefined;
  for (const [kind, pattern] of ANYWHERE) if (pattern.test(folded)) return kind;
  return undefined;
}

const BARE =
  /^(?:cac )?(?:muc tieu(?: cu the| chung| tong quat)?|chi tieu(?: cu the| chu yeu)?|che do (?:thong tin,? )?bao cao|phan cong (?:nhiem vu|trach nhiem|thuc hien)|to chuc thuc hien|kinh phi(?: thuc hien)?|nhiem vu(?: va|,) giai phap|muc dich,? yeu cau|yeu cau|muc dich)(?: (?:den )?nam \d{4})?\s*:?$/;

const BARE_CHARGE =
  /^(?:trach nhiem (?:cua|thuc hien|cac)|phan cong (?:nhiem vu|trach nhiem|thuc hien|to chuc))[^.;:,]{0,60}$/;

/** isSectionTitle says whether a short line, undressed and unnumbered, is the title of a section. */
export function isSectionTitle(text: string): boolean {
  const folded = fold(text).trim();
  return BARE.test(folded) || (/^\p{Lu}/u.test(text) && BARE_CHARGE.test(folded));
}
