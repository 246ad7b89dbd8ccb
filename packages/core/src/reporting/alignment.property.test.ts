import { addDays, type Period } from '@tiendo/calendar';
import { ScheduleRuleSchema, type ScheduleRuleInput } from '@tiendo/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignSchedule, type Alignment, type OpenedPeriod, type OwedReport } from './alignment.ts';
import { planWindows } from './effective-rule.ts';
import { windowKey } from './windows.ts';

const plan = { periodFrom: 2026, periodTo: 2026 };
const reporters = ['a', 'b', 'c'];
const firstDay = '2026-01-01';

const rules: ScheduleRuleInput[] = [
  { kind: 'monthly', due: { mode: 'by', day: 25, every: 'month' } },
  { kind: 'quarterly', due: { mode: 'within', days: 10 } },
  {
    kind: 'six-month',
    halves: 'both',
    windowStartsOn: '12-15',
    due: { mode: 'before', day: 20, of: 'last month of quarter', every: 'quarter' },
  },
  { kind: 'six-month', due: { mode: 'before', monthDay: '06-15', every: 'year' } },
  { kind: 'annual', due: { mode: 'by', monthDay: '01-31', every: 'year', yearOffset: 1 } },
];
const anyRule = fc.constantFrom(...rules).map((rule) => ScheduleRuleSchema.parse(rule));

/** Applies changes to windows in memory as apply-alignment does in the database. */
function applied(opened: readonly OpenedPeriod[], change: Alignment): OpenedPeriod[] {
  const reports = new Map(
    opened.flatMap((p) => p.reports.map((r) => [r.id, { ...r, period: p.id }])),
  );
  const periods = new Map(opened.map((period) => [period.id, period]));
  const periodIdOf = (window: Period) => {
    const id = windowKey(window);
    if (!periods.has(id)) periods.set(id, { id, ...window, reports: [] });
    return id;
  };
  for (const { periodId, lastDay } of change.moveLastDay) {
    const period = periods.get(periodId);
    if (period) periods.set(periodId, { ...period, lastDay });
  }
  for (const { obligationId, window } of change.follow) {
    const report = reports.get(obligationId);
    const moved = { period: periodIdOf(window), lastDay: window.lastDay };
    if (report) reports.set(obligationId, { ...report, ...moved });
  }
  for (const id of change.waive) {
    const report = reports.get(id);
    if (report) reports.set(id, { ...report, state: 'waived', waivedByPlatform: true });
  }
  for (const { window, agencyIds } of change.open) {
    for (const agencyId of agencyIds) {
      const id = `report ${reports.size}`;
      const period = periodIdOf(window);
      const fresh = {
        agencyId,
        lastDay: window.lastDay,
        extendedTo: null,
        state: 'open',
        waivedByPlatform: false,
      } as const;
      reports.set(id, { id, period, ...fresh });
    }
  }
  return [...periods.values()].map((period) => ({
    ...period,
    reports: [...reports.values()].filter((report) => report.period === period.id),
  }));
}

/** owedTwice lists agencies that owe one window more than once. */
function owedTwice(opened: readonly OpenedPeriod[]): string[] {
  const places = opened.flatMap((p) => p.reports.map((r) => `${windowKey(p)} ${r.agencyId}`));
  return places.filter((place, index) => places.indexOf(place) !== index);
}

const nothing: Alignment = { open: [], moveLastDay: [], follow: [], waive: [], reopen: [] };

test('day by day over a year and its following, with days skipped, every window is owed once by every agency', () => {
  fc.assert(
    fc.property(
      anyRule,
      fc.array(fc.integer({ min: 1, max: 45 }), { minLength: 40, maxLength: 80 }),
      (rule, steps) => {
        const windows = planWindows(rule, plan);
        let opened: OpenedPeriod[] = [];
        let today = firstDay;
        for (const step of [...steps, 800]) {
          const input = { windows, reporters, today, since: firstDay, horizonDays: 60 };
          const change = alignSchedule({ ...input, opened });
          opened = applied(opened, change);
          const again = alignSchedule({ ...input, opened });
          expect(again).toEqual(nothing);
          today = addDays(today, step);
        }
        const final = alignSchedule({
          windows,
          reporters,
          today,
          since: firstDay,
          horizonDays: 60,
          opened,
        });
        opened = applied(opened, final);
        expect(owedTwice(opened)).toEqual([]);
        const due = windows.filter((window) => window.lastDay >= firstDay);
        expect(opened.flatMap((p) => p.reports)).toHaveLength(due.length * reporters.length);
      },
    ),
    { numRuns: 60 },
  );
});

test('day by day through ten years, whatever days are skipped, each obligation opens exactly once', () => {
  const decade = { periodFrom: 2026, periodTo: 2035 };
  const days = 365 * 10 + 120;
  const rarely = anyRule.filter((rule) => rule.kind !== 'weekly');
  fc.assert(
    fc.property(rarely, fc.integer(), fc.constantFrom(0, 50, 97), (rule, seed, skipPercent) => {
      const windows = planWindows(rule, decade);
      const openings = new Map<string, number>();
      let opened: OpenedPeriod[] = [];
      for (let day = 0; day <= days; day += 1) {
        // The last day is worked, as the worker starts again at some time.
        if (day < days && skipped(seed, day) < skipPercent) continue;
        const today = addDays(firstDay, day);
        const input = { windows, reporters: ['a'], today, since: firstDay, horizonDays: 60 };
        const change = alignSchedule({ ...input, opened });
        if (change.open.length === 0) continue;
        for (const { window } of change.open) {
          const key = `${window.periodFrom} ${window.periodTo}`;
          openings.set(key, (openings.get(key) ?? 0) + 1);
        }
        opened = applied(opened, change);
      }
      const due = windows.filter((window) => window.lastDay >= firstDay);
      expect([...openings.values()].filter((times) => times !== 1)).toEqual([]);
      expect(openings.size).toBe(due.length);
    }),
    { numRuns: 8 },
  );
}, 60_000);

/** A number from 0 to 99 that a day always gets under the same seed. */
function skipped(seed: number, day: number): number {
  const mixed = Math.imul((seed ^ (day * 2_654_435_761)) | 0, 1_597_334_677);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % 100;
}

const anyState = fc.constantFrom('open', 'draft', 'submitted', 'returned', 'accepted');

test('whatever the rule is changed to, one alignment settles it and touches nothing that was answered', () => {
  fc.assert(
    fc.property(
      anyRule,
      anyRule,
      fc.integer({ min: 0, max: 400 }),
      fc.array(anyState, { minLength: 40, maxLength: 40 }),
      (before, after, offset, states) => {
        const today = addDays(firstDay, offset);
        const base = { reporters, today, since: firstDay, horizonDays: 60 };
        const first = alignSchedule({ ...base, windows: planWindows(before, plan), opened: [] });
        let at = 0;
        const opened = applied([], first).map((period) => ({
          ...period,
          reports: period.reports.map((report) => ({
            ...report,
            state: states[(at += 1) % states.length] ?? ('open' as const),
          })),
        }));
        const windows = planWindows(after, plan);
        const change = alignSchedule({ ...base, windows, opened });
        const settled = applied(opened, change);
        expect(alignSchedule({ ...base, windows, opened: settled })).toEqual(nothing);
        expect(owedTwice(settled)).toEqual([]);
        const isAnswered = (report: OwedReport) =>
          !['open', 'draft', 'waived'].includes(report.state);
        const answered = (periods: readonly OpenedPeriod[]) =>
          periods.flatMap((period) =>
            period.reports
              .filter(isAnswered)
              .map((report) => ({ window: windowKey(period), ...report })),
          );
        expect(answered(settled)).toEqual(answered(opened));
      },
    ),
    { numRuns: 200 },
  );
});
