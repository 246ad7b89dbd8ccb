import { listPeriods, obligationTimeliness, targetStanding, taskStanding } from '@tiendo/calendar';
import type { CivilDate } from '@tiendo/contracts';
import { describe, expect, it } from 'vitest';
import { currentPlanFor } from './current-plan.ts';
import type { CurrentPlan } from './current-types.ts';
import { people } from './people.ts';
import { planTenantSlugs } from './plan-seed.ts';

const settledDays = ['2026-11-22', '2024-02-29', '2026-06-30', '2026-12-31'] as const;
const youngDays = ['2026-01-01', '2026-01-02', '2026-01-20', '2024-12-31', '2027-03-15'] as const;

const across = (days: readonly CivilDate[]) =>
  days.flatMap((today) => planTenantSlugs.map((slug) => ({ slug, today })));

const tasksOf = (plan: CurrentPlan) => plan.assignments.flatMap((heading) => heading.tasks);

const standingsOf = (plan: CurrentPlan) =>
  plan.targets.map((target) => {
    const last = target.measurements.at(-1);
    const measured =
      last === undefined
        ? null
        : target.unit === '%' && last.denominator !== null
          ? { numerator: last.numerator, denominator: last.denominator }
          : { value: last.numerator };
    return targetStanding(
      { ...target, startsOn: `${plan.period.from}-01-01` },
      measured,
      plan.today,
    );
  });

describe.each(across([...settledDays, ...youngDays]))('$slug on $today', ({ slug, today }) => {
  const plan = currentPlanFor(slug, today);
  const year = today.slice(0, 4);
  const tasks = tasksOf(plan);

  it('is the same plan whenever it is asked for', () => {
    expect(currentPlanFor(slug, today)).toEqual(plan);
  });

  it('is marked as demonstration and runs in the year of today', () => {
    expect(plan.isDemonstration).toBe(true);
    expect(plan.title).toMatch(new RegExp(`năm ${year}$`));
    expect(plan.targets.length).toBe(5);
    expect(tasks.length).toBeGreaterThanOrEqual(10);
    expect(tasks.length).toBeLessThanOrEqual(16);
  });

  it('keeps every date of its work in the year, and nothing recorded after today', () => {
    for (const task of tasks) {
      expect(task.dueOn.slice(0, 4)).toBe(year);
      const days = task.history.map((update) => update.on);
      expect(days).toEqual(days.toSorted());
      for (const day of days) {
        expect(day <= today && day.startsWith(year)).toBe(true);
      }
    }
  });

  it('records work in a way that the product accepts', () => {
    for (const task of tasks) {
      for (const update of task.history) {
        expect(update.status === 'done').toBe(update.percent === 100);
        expect(update.note).not.toBe('');
      }
      const last = task.history.at(-1);
      expect([task.status, task.percent]).toEqual([
        last?.status ?? 'not_started',
        last?.percent ?? 0,
      ]);
      expect(task.completedOn === null).toBe(task.status !== 'done');
      expect(task.blockedReason === null).toBe(task.status !== 'blocked');
    }
  });

  it('lets only members write: of the agency, or the coordinator', () => {
    const mayWrite = (email: string, agencyKeys: readonly string[]) =>
      people
        .filter((person) => person.email === email)
        .flatMap((person) => person.memberships)
        .some(
          ({ tenantSlug, role, agencyKey }) =>
            tenantSlug === slug &&
            (role === 'coordinator' || (agencyKey !== null && agencyKeys.includes(agencyKey))),
        );
    for (const { agencyKeys, tasks: list } of plan.assignments) {
      for (const update of list.flatMap((task) => task.history)) {
        expect(mayWrite(update.byPersonEmail, agencyKeys)).toBe(true);
      }
    }
    for (const report of plan.reports) {
      expect(mayWrite(report.byPersonEmail, [report.agencyKey])).toBe(true);
    }
  });

  it('measures targets upwards, within their base, on days up to today', () => {
    for (const target of plan.targets) {
      const days = target.measurements.map((measured) => measured.on);
      expect(new Set(days).size).toBe(days.length);
      for (const { on, numerator, denominator } of target.measurements) {
        expect(on <= today && on.startsWith(year)).toBe(true);
        const base = target.unit === '%' ? (denominator ?? -1) : Number.POSITIVE_INFINITY;
        expect(numerator).toBeLessThanOrEqual(base);
      }
      const figures = target.measurements.map((measured) => measured.numerator);
      expect(figures).toEqual(figures.toSorted((a, b) => a - b));
    }
  });

  it('answers only windows that the calendar knows, once an agency, never in the future', () => {
    const seen = plan.reports.map(
      ({ ruleKey, periodIndex, agencyKey }) => `${ruleKey} ${periodIndex} ${agencyKey}`,
    );
    expect(new Set(seen).size).toBe(seen.length);
    for (const report of plan.reports) {
      const rule = plan.reporting.find((item) => item.key === report.ruleKey);
      if (rule === undefined) throw new Error(`no rule ${report.ruleKey}`);
      const windows = listPeriods(rule.rule, {
        from: `${year}-01-01`,
        to: `${Number(year) + 1}-01-31`,
      });
      expect(windows.at(report.periodIndex)).toEqual({
        periodFrom: report.periodFrom,
        periodTo: report.periodTo,
        lastDay: report.lastDay,
      });
      expect(rule.reporter).toContain(report.agencyKey);
      expect((report.submittedOn ?? today) <= today).toBe(true);
      expect((report.decidedOn ?? today) <= today).toBe(true);
      expect(report.submittedOn === null).toBe(report.state === 'draft');
      expect(report.returnReason === null).toBe(report.state !== 'returned');
      expect(report.nothingToReport).toBe(report.results === '');
    }
  });
});

describe.each(across(settledDays))('$slug on $today stands in every state', ({ slug, today }) => {
  const plan = currentPlanFor(slug, today);
  const tasks = tasksOf(plan);

  it('has work in the four legal cells and in every status', () => {
    const cells = new Set(tasks.map((task) => taskStanding(task, today)));
    expect(cells).toEqual(new Set(['done_on_time', 'done_late', 'in_time', 'overdue']));
    expect(new Set(tasks.map((task) => task.status))).toEqual(
      new Set(['not_started', 'in_progress', 'blocked', 'paused', 'done']),
    );
  });

  it('has open work due within three days', () => {
    const soon = tasks.filter(
      (task) =>
        task.status !== 'done' &&
        task.dueOn >= today &&
        Date.parse(task.dueOn) - Date.parse(today) <= 3 * 86_400_000,
    );
    expect(soon.length).toBeGreaterThan(0);
  });

  it('has a target in each standing, as intended', () => {
    const intended = plan.targets.map((target) => target.intendedStanding);
    expect(standingsOf(plan)).toEqual(intended);
    expect(new Set(intended).size).toBe(5);
  });

  it('has reports on time, late, missing and returned, and one that is open and near', () => {
    const timeliness = plan.reports.map((report) => obligationTimeliness(report, today));
    expect(timeliness).toContain('on_time');
    expect(timeliness).toContain('late');
    expect(plan.reports.filter((report) => report.state === 'returned')).toHaveLength(1);
    const past = plan.reporting.find((rule) => rule.key === 'nhanh-da-qua');
    const answered = plan.reports.filter((report) => report.ruleKey === 'nhanh-da-qua');
    expect(answered.length).toBeLessThan(past?.reporter?.length ?? 0);
    const near = plan.reports.filter((report) => report.ruleKey === 'nhanh-sap-toi');
    expect(near.length).toBeGreaterThan(0);
    expect(near.every((report) => report.lastDay > today)).toBe(true);
  });
});

describe('the first day of a year', () => {
  it('has nothing late yet', () => {
    for (const slug of planTenantSlugs) {
      const plan = currentPlanFor(slug, '2026-01-01');
      const cells = new Set(tasksOf(plan).map((task) => taskStanding(task, '2026-01-01')));
      expect(cells.has('overdue') || cells.has('done_late')).toBe(false);
    }
  });
});

describe('every day of a leap year', () => {
  it('gives a plan whose work lies in that year', () => {
    const start = Date.UTC(2028, 0, 1);
    for (let day = 0; day < 366; day += 1) {
      const today = new Date(start + day * 86_400_000).toISOString().slice(0, 10);
      const plan = currentPlanFor('dien-chau', today);
      expect(tasksOf(plan).every((task) => task.dueOn.startsWith('2028'))).toBe(true);
    }
  });
});
