import { type ScheduleRuleInput, ScheduleRuleSchema } from '@tiendo/contracts';
import { describe, expect, it } from 'vitest';
import type { DateSettings } from './effective-rule.ts';
import { layOutYear, reportersOn, type YearReporters, type YearSchedule } from './year-calendar.ts';

const settings: DateSettings = {
  beforeMeans: 'previous-day',
  nonWorking: 'keep',
  holidays: [],
  workingSaturdays: [],
};
const plan = { id: 'plan', title: 'Kế hoạch', periodFrom: 2023, periodTo: 2025 };
const agency = (id: string, isStandingBody = false) => ({ id, isStandingBody, hasPart: true });
/** Today the police hold the duty; the labour department, which held it until 28/2/2025, is still there. */
const agencies = [agency('so-y-te'), agency('so-ldtbxh'), agency('cong-an', true)];
const standingBody = [
  { agencyId: 'so-ldtbxh', from: '2023-01-01', to: '2025-02-28' },
  { agencyId: 'cong-an', from: '2025-03-01', to: null },
];
const reporters: YearReporters = { agenciesOf: () => agencies, standingBody };

function schedule(rule: ScheduleRuleInput | null, more: Partial<YearSchedule> = {}): YearSchedule {
  return {
    id: more.title ?? 'schedule',
    title: 'Báo cáo',
    kind: rule?.kind ?? 'periodic',
    rule: rule && ScheduleRuleSchema.parse(rule),
    dueText: '',
    hop: 1,
    reporterScope: 'all',
    reporters: [],
    plan,
    ...more,
  };
}

const before = (monthDay: string, kind: 'six-month' | 'annual' = 'six-month') => ({
  kind,
  due: { mode: 'before' as const, monthDay, every: 'year' as const },
});

describe('reportersOn', () => {
  const chosen = (...ids: string[]) => ({
    reporterScope: 'chosen' as const,
    reporters: ids.map((agencyId) => ({ agencyId })),
  });
  it.each([
    ['all, before the succession', schedule(null), '2025-02-28', ['so-y-te', 'cong-an']],
    ['all, from the day of the succession', schedule(null), '2025-03-01', ['so-y-te', 'so-ldtbxh']],
    ['all, before anybody is known', schedule(null), '2022-12-31', ['so-y-te', 'so-ldtbxh']],
    [
      'the second hop is the holder’s of the day, whoever the rule names: then',
      schedule(null, { hop: 2, ...chosen('cong-an') }),
      '2024-12-04',
      ['so-ldtbxh'],
    ],
    [
      'the second hop, named for who held it before: now',
      schedule(null, { hop: 2, ...chosen('so-ldtbxh') }),
      '2025-06-29',
      ['cong-an'],
    ],
    [
      'a chosen agency of the first hop reports for itself',
      schedule(null, chosen('so-y-te', 'cong-an')),
      '2024-12-04',
      ['so-y-te', 'cong-an'],
    ],
    [
      'other agencies of the second hop stay',
      schedule(null, { hop: 2, ...chosen('so-y-te') }),
      '2024-12-04',
      ['so-y-te'],
    ],
    [
      'holder and others, in the tenant’s order',
      schedule(null, { hop: 2, ...chosen('cong-an', 'so-y-te') }),
      '2024-12-04',
      ['so-y-te', 'so-ldtbxh'],
    ],
  ])('%s', (_name, rule, date, expected) => {
    expect(reportersOn(rule, reporters, date)).toEqual(expected);
  });

  it('names who held the duty then, though the agency is gone by now', () => {
    const left = { agenciesOf: () => [agency('cong-an', true)], standingBody };
    const rule = schedule(null, { hop: 2, ...chosen('cong-an') });
    expect(reportersOn(rule, left, '2024-12-04')).toEqual(['so-ldtbxh']);
  });

  it('follows the flag where nobody wrote a mandate', () => {
    const noMandates = { agenciesOf: () => agencies, standingBody: [] };
    expect(reportersOn(schedule(null), noMandates, '2024-12-04')).toEqual(['so-y-te', 'so-ldtbxh']);
  });
});

describe('layOutYear', () => {
  it('orders by last day, puts undated rules aside, and succeeds in mid-year', () => {
    const schedules = [
      schedule(before('12-05', 'annual'), { title: 'Năm' }),
      schedule(before('06-05'), { title: 'Sáu tháng' }),
      schedule(before('01-15'), { title: 'Sớm' }),
      schedule(null, { title: 'Định kỳ' }),
    ];
    const { periods, undated } = layOutYear(schedules, reporters, settings, 2025);
    expect(periods.map(({ title, lastDay, agencyIds }) => [title, lastDay, agencyIds])).toEqual([
      ['Sớm', '2025-01-14', ['so-y-te', 'cong-an']],
      ['Sáu tháng', '2025-06-04', ['so-y-te', 'so-ldtbxh']],
      ['Năm', '2025-12-04', ['so-y-te', 'so-ldtbxh']],
    ]);
    expect(undated.map(({ title, planTitle }) => [title, planTitle])).toEqual([
      ['Định kỳ', 'Kế hoạch'],
    ]);
    expect(layOutYear(schedules, reporters, settings, 2026).undated).toEqual([]);
  });

  it('takes the year of the last day, within the plan’s windows, as the tenant reads dates', () => {
    const late = schedule({
      kind: 'annual',
      due: { mode: 'before', monthDay: '01-15', every: 'year', yearOffset: 1 },
    });
    const days = (year: number, read: Partial<DateSettings> = {}) =>
      layOutYear([late], reporters, { ...settings, ...read }, year).periods.map(
        ({ periodTo, lastDay }) => [periodTo, lastDay],
      );
    expect(layOutYear([late], reporters, settings, 1999).years).toEqual([2024, 2025, 2026]);
    expect(days(2023)).toEqual([]);
    expect(days(2024)).toEqual([['2023-12-31', '2024-01-14']]);
    expect(days(2026)).toEqual([['2025-12-31', '2026-01-14']]);
    expect(days(2027)).toEqual([]);
    expect(days(2024, { beforeMeans: 'same-day' })).toEqual([['2023-12-31', '2024-01-15']]);
    expect(days(2024, { nonWorking: 'earlier' })).toEqual([['2023-12-31', '2024-01-12']]);
  });
});
