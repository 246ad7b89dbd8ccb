import { listPeriods } from '@tiendo/calendar';
import { expect, test } from 'vitest';
import type { PlanTenantSlug } from './plan-seed.ts';
import { planSeeds } from './plans/index.ts';
import { ruleOf } from './seed/seed-schedules.ts';

/** What a real plan asks for in one year, as `kind, hop: from..to last day`; a kind without a date as `kind, hop: no date`. */
function yearOf(slug: PlanTenantSlug, year: number): string[] {
  const plan = planSeeds.find((seed) => seed.tenantSlug === slug);
  return (plan?.reporting ?? []).flatMap(({ kind, due, hop }) => {
    const rule = ruleOf(kind, due);
    if (rule === null) return [`${kind}, ${hop}: no date`];
    return listPeriods(rule, { from: `${year}-01-01`, to: `${year}-12-31` }).map(
      (period) => `${kind}, ${hop}: ${period.periodFrom}..${period.periodTo} ${period.lastDay}`,
    );
  });
}

const dated = (slug: PlanTenantSlug, year: number) =>
  yearOf(slug, year).filter((line) => !line.endsWith('no date'));

test('Thừa Thiên Huế 2024: two hops, "trước ngày"', () => {
  expect(dated('thua-thien-hue', 2024).sort()).toEqual([
    'annual, 1: 2024-01-01..2024-12-31 2024-11-29',
    'annual, 2: 2024-01-01..2024-12-31 2024-12-04',
    'six-month, 1: 2024-01-01..2024-06-30 2024-06-14',
    'six-month, 2: 2024-01-01..2024-06-30 2024-06-29',
  ]);
});

test.each([2023, 2024, 2025])('Bình Thuận %i: "trước ngày"', (year) => {
  expect(dated('binh-thuan', year)).toEqual([
    `six-month, 1: ${year}-01-01..${year}-06-30 ${year}-06-04`,
    `annual, 1: ${year}-01-01..${year}-12-31 ${year}-12-04`,
  ]);
});

test.each([2015, 2016, 2017, 2018, 2019, 2020])('Kon Tum %i: "vào ngày"', (year) => {
  expect(dated('kon-tum', year)).toEqual([
    `six-month, 1: ${year}-01-01..${year}-06-30 ${year}-06-15`,
    `annual, 1: ${year}-01-01..${year}-12-31 ${year}-12-15`,
  ]);
});

test.each([
  ['nghe-an', 2024],
  ['dien-chau', 2026],
  ['dien-chau', 2030],
] as const)('%s %i: kinds without dates, which the tenant must fill', (slug, year) => {
  const lines = yearOf(slug, year);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.every((line) => line.endsWith('no date'))).toBe(true);
});
