import { type ScheduleRule, ScheduleRuleSchema, type WindowDueRule } from '@tiendo/contracts';
import fc from 'fast-check';
import { addDays } from '../src/dates.ts';
import type { DateRange } from '../src/periods.ts';

/** anyDate is a day from 1990 to 2044. */
export const anyDate = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => addDays('1990-01-01', days));

const pad = (number: number) => String(number).padStart(2, '0');

/** anyWindowStart is an MM-DD on which a reporting year may begin; the ends of what is allowed come often. */
export const anyWindowStart = fc
  .tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.oneof(fc.constantFrom(1, 2, 15, 27, 28), fc.integer({ min: 1, max: 28 })),
  )
  .map(([month, day]) => `${pad(month)}-${pad(day)}`);

const anyMonthDay = fc.oneof(
  fc.constantFrom('02-29', '02-28', '03-01', '01-01', '12-31'),
  fc.integer({ min: 0, max: 365 }).map((days) => addDays('2000-01-01', days).slice(5)),
);
const mode = fc.constantFrom('before', 'by', 'on');
const dayOfMonth = fc.oneof(fc.integer({ min: 28, max: 31 }), fc.integer({ min: 1, max: 31 }));

/** A due rule of any form that dates every window. */
const anyDue: fc.Arbitrary<WindowDueRule> = fc.oneof(
  fc.record({
    mode,
    monthDay: anyMonthDay,
    every: fc.constant('year'),
    yearOffset: fc.integer({ min: -1, max: 3 }),
  }),
  fc.record({ mode, day: dayOfMonth, every: fc.constant('month') }),
  fc.record({
    mode,
    day: dayOfMonth,
    every: fc.constant('month'),
    of: fc.constantFrom('same-month', 'next-month'),
  }),
  fc.record({
    mode,
    day: dayOfMonth,
    of: fc.constant('last month of quarter'),
    every: fc.constant('quarter'),
  }),
  fc.record({
    mode: fc.constant('on'),
    weekday: fc.integer({ min: 1, max: 7 }),
    every: fc.constant('week'),
  }),
  fc.record({ mode: fc.constant('on'), lastWorkingDayOf: fc.constant('month') }),
  fc.record({ mode: fc.constant('within'), workingDays: fc.integer({ min: 1, max: 15 }) }),
  fc.record({ mode: fc.constant('within'), days: fc.integer({ min: 1, max: 400 }) }),
);

const anyKind = fc.oneof(
  fc.record({ kind: fc.constantFrom('weekly', 'nine-month', 'annual') }),
  fc.record({ kind: fc.constantFrom('monthly', 'quarterly') }),
  fc.record({ kind: fc.constant('six-month'), halves: fc.constantFrom('first', 'both') }),
  fc.record({
    kind: fc.constant('every-n-years'),
    years: fc.integer({ min: 1, max: 7 }),
    firstYear: fc.integer({ min: 1985, max: 2010 }),
  }),
);

/** The days off of a long holiday beside a day: about a week in a row, some of the Saturdays near it worked. */
const daysAround = (date: string) => {
  const near = fc.integer({ min: -12, max: 12 }).map((days) => addDays(date, days));
  return fc.record({
    holidays: fc.array(near, { maxLength: 14 }),
    workingSaturdays: fc.array(near, { maxLength: 4 }),
  });
};

const anyReading = fc.record({
  windowStartsOn: anyWindowStart,
  due: anyDue,
  beforeMeans: fc.constantFrom('previous-day', 'same-day'),
  nonWorking: fc.constantFrom('keep', 'earlier', 'later'),
});

const anyCalendar = fc.record({
  holidays: fc.array(anyDate, { maxLength: 40 }),
  workingSaturdays: fc.array(anyDate, { maxLength: 20 }),
});

/** anySchedule is any repeating schedule without `skip`, with days off thick enough for moves over them to matter. */
export const anySchedule: fc.Arbitrary<ScheduleRule> = fc
  .record({ kind: anyKind, reading: anyReading, calendar: anyCalendar })
  .map((parts) => ScheduleRuleSchema.parse({ ...parts.kind, ...parts.reading, ...parts.calendar }));

const anySkip = fc.oneof(
  fc.record({
    kind: fc.constant('monthly'),
    skip: fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
  }),
  fc.record({
    kind: fc.constant('quarterly'),
    skip: fc.uniqueArray(fc.integer({ min: 1, max: 4 })),
  }),
);

const anyOnce = fc
  .tuple(anyDate, fc.integer({ min: 0, max: 500 }), anyDate)
  .chain(([from, days, date]) =>
    fc.record({
      kind: fc.constant('once'),
      window: fc.constant({ from, to: addDays(from, days) }),
      due: fc.oneof(anyDue, fc.record({ mode, date: fc.constant(date) })),
    }),
  );

/** anyScheduleNear is any schedule as a file gives it, `skip` and `once` included, whose days off lie round a day. */
export function anyScheduleNear(date: string): fc.Arbitrary<object> {
  return fc
    .record({
      reading: anyReading,
      kind: fc.oneof(anyKind, anySkip, anyOnce),
      calendar: daysAround(date),
    })
    .map((parts): object => ({ ...parts.reading, ...parts.kind, ...parts.calendar }));
}

/** anyRange is a stretch of up to so many days. */
export function anyRange(days: number): fc.Arbitrary<DateRange> {
  return fc
    .tuple(anyDate, fc.integer({ min: 0, max: days }))
    .map(([from, length]) => ({ from, to: addDays(from, length) }));
}
