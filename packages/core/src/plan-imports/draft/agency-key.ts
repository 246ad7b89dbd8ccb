/** Short forms that officials write for agencies, as they are written out; all without diacritics, as `plainWords` gives them. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ub ?)?mttq(?: ?vn)?\b/g, 'mat tran to quoc'],
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\btand\b/g, 'toa an nhan dan'],
  [/\bv(?:ien )?ks(?:nd)?\b/g, 'vien kiem sat nhan dan'],
  [/\b(?:l?d ?tb ?(?:va )?xh|ldtb ?xh)\b/g, 'lao dong thuong binh xa hoi'],
  [/\bgd ?(?:va )?dt\b/g, 'giao duc dao tao'],
  [/\bkh ?(?:va )?dt\b/g, 'ke hoach dau tu'],
  [/\bkh ?(?:va )?cn\b/g, 'khoa hoc cong nghe'],
  [/\btt ?(?:va )?tt\b/g, 'thong tin truyen thong'],
  [/\bvh ?tt ?(?:va )?dl\b/g, 'van hoa the thao du lich'],
  [/\bnn ?(?:va )?ptnt\b/g, 'nong nghiep phat trien nong thon'],
  [/\btn ?(?:va )?mt\b/g, 'tai nguyen moi truong'],
  [/\bgtvt\b/g, 'giao thong van tai'],
  [/\bpt ?(?:va )?th\b/g, 'phat thanh truyen hinh'],
  [/\bbhxh\b/g, 'bao hiem xa hoi'],
  [/\bldld\b/g, 'lien doan lao dong'],
  [/\blhpn\b/g, 'lien hiep phu nu'],
  [/\bccb\b/g, 'cuu chien binh'],
  [/\btncs hcm\b/g, 'thanh nien cong san ho chi minh'],
  [/\bttyt\b/g, 'trung tam y te'],
  [/\bsyt\b/g, 'so y te'],
  [/^ca\b/g, 'cong an'],
];

/** plainWords is a name without diacritics, capitals and punctuation: `Toà án`, `TÒA ÁN` and `Tòa án` are the same words. */
export function plainWords(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/&/gu, ' va ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Place is whose plan it is, in plain words: `tinh` and `nghe an`. */
export interface Place {
  level: string;
  name: string;
}

/** placeOf reads `xã Diễn Châu, tỉnh Nghệ An` into its first place; null when there is none. */
export function placeOf(locality: string | null): Place | null {
  const words = plainWords(locality?.split(',')[0] ?? '');
  const found = /^(tinh|thanh pho|xa|phuong|thi tran|dac khu|huyen|thi xa|quan) (.+)$/.exec(words);
  return found ? { level: found[1] ?? '', name: found[2] ?? '' } : null;
}

/**
 * agencyKey is what two spellings of one agency have in common: short forms written out, "và" and "Việt Nam" left out, and no word of whose agency it is when it is
 * that of the plan's own place.
 */
export function agencyKey(name: string, place: Place | null): string {
  let key = shortForms.reduce((text, [short, long]) => text.replace(short, long), plainWords(name));
  key = key
    .replace(/\bviet nam\b/g, ' ')
    .replace(/\b(?:va|cung)\b/g, ' ')
    .replace(/\buy ban mat tran\b/g, 'mat tran')
    .replace(/\bban chap hanh (?=doan|hoi)/g, '')
    .replace(/\b(tinh|huyen|xa|phuong|thanh) doan\b/g, 'doan thanh nien $1')
    .replace(/ cong san ho chi minh\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return place ? withoutPlace(key, place) : key;
}

function withoutPlace(key: string, { level, name }: Place): string {
  for (const end of [` ${level} ${name}`, ` ${name}`, ` tren dia ban ${level}`, ` ${level}`]) {
    const rest = key.slice(0, -end.length);
    // "các xã" are others than the plan's own.
    if (key.endsWith(end) && rest.length > 3 && !/\b(?:cac|nhung|moi)$/.test(rest)) return rest;
  }
  return key;
}

/** looksAlike tells whether two keys may be one agency: most of their words are the same, or all of one are in the other. */
export function looksAlike(one: string, other: string): boolean {
  const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const shared = [...a].filter((word) => b.has(word)).length;
  const fewer = Math.min(a.size, b.size);
  return shared >= 3 && (shared === fewer || shared / (a.size + b.size - shared) >= 0.7);
}
