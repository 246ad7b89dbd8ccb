import { type DatedDueRule, ScheduleRuleSchema, type WorkingCalendar } from '@tiendo/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from './dates.ts';
import { listPeriods } from './periods.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

const civilDate = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));
const calendarAround = (date: string): fc.Arbitrary<WorkingCalendar> => {
  const near = fc.integer({ min: -40, max: 40 }).map((days) => addDays(date, days));
  return fc.record({ holidays: fc.array(near), workingSaturdays: fc.array(near) });
};
const endWithCalendar = civilDate.chain((end) =>
  fc.record({ end: fc.constant(end), calendar: calendarAround(end) }),
);

function lastDay(due: DatedDueRule, end: string, calendar?: WorkingCalendar): string {
  const schedule = { kind: 'once', window: { from: end, to: end }, due, ...calendar };
  const [period] = listPeriods(ScheduleRuleSchema.parse(schedule), {
    from: '1900-01-01',
    to: '2200-12-31',
  });
  return period?.lastDay ?? 'none';
}

const dayNumber = (date: string) => Number(date.slice(8));
const isLastOfMonth = (date: string) => addDays(date, 1).endsWith('-01');
const isSuchDay = (date: string, day: number) =>
  dayNumber(date) === day || (dayNumber(date) < day && isLastOfMonth(date));

/** The first day after the given one that satisfies the condition, found by looking at each. */
function firstAfter(date: string, holds: (day: string) => boolean): string {
  let day = addDays(date, 1);
  while (!holds(day)) day = addDays(day, 1);
  return day;
}

describe('a due rule agrees with looking at one day after another', () => {
  it('for the first such day of a month', () => {
    fc.assert(
      fc.property(civilDate, fc.integer({ min: 1, max: 31 }), (end, day) => {
        const due = { mode: 'by', day, every: 'month' } as const;
        expect(lastDay(due, end)).toBe(firstAfter(end, (date) => isSuchDay(date, day)));
      }),
    );
  });

  it('for the first such weekday', () => {
    fc.assert(
      fc.property(civilDate, fc.integer({ min: 1, max: 7 }), (end, weekday) => {
        const due = { mode: 'on', weekday, every: 'week' } as const;
        const isSuchWeekday = (date: string) => new Date(date).getUTCDay() === weekday % 7;
        expect(lastDay(due, end)).toBe(firstAfter(end, isSuchWeekday));
      }),
    );
  });

  it('for so many working days after', () => {
    fc.assert(
      fc.property(
        endWithCalendar,
        fc.integer({ min: 1, max: 30 }),
        ({ end, calendar }, workingDays) => {
          const last = lastDay({ mode: 'within', workingDays }, end, calendar);
          let counted = 0;
          for (let day = addDays(end, 1); day <= last; day = addDays(day, 1)) {
            if (isWorkingDay(day, calendar)) counted += 1;
          }
          expect(counted).toBe(workingDays);
          expect(isWorkingDay(last, calendar)).toBe(true);
          expect(addWorkingDays(end, workingDays, calendar)).toBe(last);
        },
      ),
    );
  });

  it('for so many days after', () => {
    fc.assert(
      fc.property(civilDate, fc.integer({ min: 1, max: 3_660 }), (end, days) => {
        expect(daysBetween(end, lastDay({ mode: 'within', days }, end))).toBe(days);
      }),
    );
  });

  it('for the last working day of the month', () => {
    fc.assert(
      fc.property(civilDate, (end) => {
        const last = lastDay({ mode: 'on', lastWorkingDayOf: 'month' }, end);
        expect(last.slice(0, 7)).toBe(end.slice(0, 7));
        expect(firstAfter(last, (date) => isWorkingDay(date, noDaysOff)).slice(0, 7)).not.toBe(
          end.slice(0, 7),
        );
        expect(isWorkingDay(last, noDaysOff)).toBe(true);
      }),
    );
  });
});

const noDaysOff: WorkingCalendar = { holidays: [], workingSaturdays: [] };

it('"trước ngày" is always the day before "chậm nhất ngày"', () => {
  const monthDue = fc.record({
    day: fc.integer({ min: 1, max: 31 }),
    of: fc.constantFrom('same-month', 'next-month', undefined),
  });
  fc.assert(
    fc.property(civilDate, monthDue, (end, { day, of }) => {
      const before = lastDay({ mode: 'before', day, every: 'month', of }, end);
      const by = lastDay({ mode: 'by', day, every: 'month', of }, end);
      expect(addDays(before, 1)).toBe(by);
    }),
  );
});
