import type { DraftReportKind } from '@tiendo/contracts';

/** Frequency is one mention of how often a report is due, with its place in the folded sentence. */
export type Frequency = {
  readonly kind: DraftReportKind;
  readonly start: number;
  readonly end: number;
};

/** Every week or day: the draft has no such kind, so that these are `periodic`, with a warning. */
const SHORT =
  /(?:(?:truoc|vao|cham nhat)\s+(?:\d{1,2}\s?(?:gio|h)\d{0,2}(?: phut)?,?\s+)?(?:ngay\s+)?(?:chieu |sang )?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\s+)?(?:(?:hang|moi|tung) tuan|(?<=dinh ky |bao cao )tuan(?=\s*[,;(]|\s+truoc|\s+va)|(?:01|1) tuan\/(?:01 )?lan|(?:hang|moi) ngay(?=[,;.(]|\s+(?:ve|gui|cho|truoc|tong hop|bao cao)))/g;

/** isShort says whether a rule's folded words speak of every week or every day. */
export function isShort(folded: string): boolean {
  return folded.search(SHORT) >= 0;
}

const LIST_END = String.raw`(?=\s*(?:[,;().:/]|va\s|hoac\s|$|truoc\s|gui\s|ve\s|cham\s|tong\s|vao\s|dot\s|bao\s|den\s|chinh\s))`;
const PATTERNS: readonly (readonly [DraftReportKind, RegExp])[] = [
  [
    'monthly',
    new RegExp(
      String.raw`(?:hang|moi|tung) thang|(?:bao cao|dinh ky|hang|theo|cac)\s+(?:ket qua\s+)?thang${LIST_END}|\bthang(?=,\s*quy)|(?:01|1) thang(?:\/lan)?`,
      'g',
    ),
  ],
  [
    'quarterly',
    new RegExp(
      String.raw`(?:hang|moi|tung|dinh ky|bao cao|theo)\s+quy(?!\s*(?:dinh|che|trinh|hoach|mo|i{1,3}\b|iv))|(?<=[,(]\s*|va\s)quy${LIST_END}|(?:ket qua|tinh hinh)\s+quy(?=\s*[,;])|(?:03|3) thang(?:\/lan)|(?:dinh ky|hang|moi)\s+(?:0?3|ba) thang|(?<=[(,]\s*)0?3 thang(?=,)`,
      'g',
    ),
  ],
  [
    'six-month',
    /(?<!ngay )(?<!\d)(?:0?6|sau) thang(?!\s*\d)(?:\s+(?:dau|cuoi) nam(?:\s+20\d\d)?)?(?:\/(?:01 )?lan)?|nua nam|ban nien/g,
  ],
  ['nine-month', /(?<!ngay )(?<!\d)(?:0?9|chin) thang(?!\s*\d)(?:\s+dau nam)?/g],
  [
    'annual',
    new RegExp(
      String.raw`(?:hang|moi|ca|mot) nam|(?<!\d)(?:01|1|12 thang,?) nam(?!\s*20)|(?<!\d)12 thang|(?:bao cao|tong ket|so ket)\s+(?:tong ket\s+|ket qua\s+|ca\s+|cuoi\s+)?nam(?:\s+20\d\d)?|cuoi nam(?!\s+hoc)|(?<=(?:[,(/]|va|dinh ky|hoac)\s*)nam${LIST_END}`,
      'g',
    ),
  ],
  [
    'quarterly',
    /(?<=(?:bao cao|dinh ky|ket qua|[,;(])\s*)quy (?:iv|iii|ii|i|[1-4])(?![\p{L}\d])(?!\s*(?:\/|nam|-)\s*20\d\d\s*(?:hoan|xong))/gu,
  ],
  ['periodic', SHORT],
  ['ad-hoc', /dot xuat|khi co yeu cau|theo yeu cau/g],
];

/** findFrequencies lists the mentions of frequencies in a folded sentence, in order; overlapping ones count once. */
export function findFrequencies(folded: string): Frequency[] {
  const found: Frequency[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const { index, 0: whole } of folded.matchAll(pattern)) {
      const end = index + whole.length;
      if (!found.some((other) => index < other.end && other.start < end))
        found.push({ kind, start: index, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
