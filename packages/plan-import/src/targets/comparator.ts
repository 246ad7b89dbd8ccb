/** Comparison is how the words around a figure compare it. */
export type Comparison = { readonly comparator: '>=' | '<=' | '='; readonly strict: boolean };

const FILLER = String.raw`(?:\s*(?:la|dat|dat duoc|co|khoang|muc|duoc|tu|den|con|them|xuong|ty le)){0,3}\s*$`;
// The negated ones come first: "không dưới" is not "dưới".
const BEFORE: readonly (readonly [RegExp, Comparison])[] = [
  [
    new RegExp(
      String.raw`(?:(?<![a-z])it nhat|toi thieu|khong duoi|khong thap hon|khong it hon|≥|>=)${FILLER}`,
    ),
    { comparator: '>=', strict: false },
  ],
  [
    new RegExp(
      String.raw`(?:khong qua|toi da|khong vuot qua|khong cao hon|khong lon hon|nhieu nhat|≤|<=|khong vuot)${FILLER}`,
    ),
    { comparator: '<=', strict: false },
  ],
  [
    new RegExp(String.raw`(?:(?<![a-z])(?:tren|hon|vuot|cao hon|lon hon)|>)${FILLER}`),
    { comparator: '>=', strict: true },
  ],
  [
    new RegExp(String.raw`(?:(?<![a-z])(?:duoi|thap hon|it hon|nho hon)|<)${FILLER}`),
    { comparator: '<=', strict: true },
  ],
];
// "80% người nghiện trở lên", but not "90% người từ 18 tuổi trở lên": another figure or "từ" between takes the words.
const UPWARD = /^(?:(?!\stu\s)[^\d,;.:]){0,60}?tro len/;
const DOWNWARD = /^(?:(?!\stu\s)[^\d,;.:]){0,60}?tro xuong/;

/** comparisonAt reads the words before and after a figure of the folded text. */
export function comparisonAt(folded: string, start: number, end: number): Comparison {
  const after = folded.slice(end, end + 80);
  const before = folded.slice(Math.max(0, start - 48), start);
  if (UPWARD.test(after)) return { comparator: '>=', strict: false };
  if (DOWNWARD.test(after)) return { comparator: '<=', strict: false };
  for (const [pattern, comparison] of BEFORE) if (pattern.test(before)) return comparison;
  return { comparator: '=', strict: false };
}
