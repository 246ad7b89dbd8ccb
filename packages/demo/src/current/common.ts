import type { TargetStanding } from '@tiendo/contracts';
import { basis, measure, percent } from '../define.ts';
import type { AgencySeed, LegalBasisSeed, TargetMeasure } from '../plan-seed.ts';
import type { GoalBlueprint, RuleBlueprint } from './blueprint.ts';

/** programmeBases are the national documents that every demonstration plan of today rests on. */
export const programmeBases: readonly LegalBasisSeed[] = [
  basis(
    '163/2024/QH15',
    null,
    'Nghị quyết của Quốc hội về “Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030”',
  ),
  basis(
    '7619/QĐ-BCA',
    '2025-09-08',
    'Quyết định của Bộ Công an cụ thể hóa chương trình; Dự án 5 về cai nghiện, quản lý sau cai',
  ),
];

/** goal writes one target of a blueprint; `base` is what a percentage is taken of. */
export function goal(
  key: string,
  ownerAgencyKey: string,
  standing: TargetStanding,
  what: TargetMeasure,
  base: number | null,
  due?: number,
): GoalBlueprint {
  const common = { key, ownerAgencyKey, measure: what, base, standing };
  return due === undefined ? common : { ...common, due };
}

/** atLeast is the measure "so many per cent or more". */
export const atLeast = (title: string, value: number): TargetMeasure =>
  measure(title, { comparator: '>=', value, unit: '%' });

/** moreThan is the measure "more than so many per cent". */
export const moreThan = (title: string, value: number): TargetMeasure =>
  measure(title, { comparator: '>=', strict: true, value, unit: '%' });

/** whole is the measure "all of them". */
export const whole = (title: string): TargetMeasure => percent(title, 100);

/** countOf is the measure "so many of these or more". */
export const countOf = (title: string, value: number, unitNoun: string): TargetMeasure =>
  measure(title, { comparator: '>=', value, unit: 'count', unitNoun });

/** agency writes one agency of today. */
export function agency(
  key: string,
  name: string,
  shortName: string,
  kind: AgencySeed['kind'],
): AgencySeed {
  return { key, name, shortName, kind };
}

/** standing marks the agency that holds the duty of standing body. */
export const standing = (body: AgencySeed): AgencySeed => ({ ...body, standingBody: true });

interface RhythmOptions {
  readonly standingKey: string;
  readonly upTo: readonly string[];
  readonly mode: 'before' | 'by' | 'on';
  readonly sixMonth: string;
  readonly annual: string;
}

const inWords = { before: 'trước ngày', by: 'chậm nhất ngày', on: 'vào ngày' } as const;
const spoken = (monthDay: string) => monthDay.split('-').toReversed().join('/');

/** halfAndYear are the six-month and annual rules by which agencies answer to the standing body. */
export function halfAndYear(options: RhythmOptions): readonly RuleBlueprint[] {
  const { mode, standingKey, upTo, sixMonth, annual } = options;
  const common = { hop: 1, recipient: { agencyKey: standingKey }, forwardTo: upTo } as const;
  return [
    {
      key: 'sau-thang',
      title: 'Báo cáo 6 tháng đầu năm',
      dueText: `${inWords[mode]} ${spoken(sixMonth)} hằng năm`,
      rule: { kind: 'six-month', due: { mode, monthDay: sixMonth, every: 'year' } },
      ...common,
    },
    {
      key: 'nam',
      title: 'Báo cáo năm',
      dueText: `${inWords[mode]} ${spoken(annual)} hằng năm`,
      rule: { kind: 'annual', due: { mode, monthDay: annual, every: 'year' } },
      ...common,
    },
  ];
}

/** quarters is the quarterly rule; the second and fourth quarters are covered by the longer reports. */
export function quarters(standingKey: string, day: number, upTo: readonly string[]): RuleBlueprint {
  return {
    key: 'quy',
    title: 'Báo cáo quý',
    dueText: `chậm nhất ngày ${day} tháng cuối quý I và quý III`,
    rule: {
      kind: 'quarterly',
      skip: [2, 4],
      due: { mode: 'by', day, of: 'last month of quarter', every: 'quarter' },
    },
    hop: 1,
    recipient: { agencyKey: standingKey },
    forwardTo: upTo,
  };
}
