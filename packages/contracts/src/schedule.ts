import { z } from 'zod';
import { CivilDateSchema } from './civil-date.ts';

const whole = (min: number, max: number) =>
  z.int('invalid_input').min(min, 'invalid_input').max(max, 'invalid_input');

/** MonthDaySchema accepts a day of the year as `MM-DD`; 02-29 counts, and falls on 02-28 in common years. */
export const MonthDaySchema = z
  .string({ error: 'invalid_date' })
  .refine((text) => z.iso.date().safeParse(`2000-${text}`).success, { error: 'invalid_date' });

/** WindowStartSchema accepts the first day of a reporting year as `MM-DD`, with a day that every month has (1 to 28). */
export const WindowStartSchema = MonthDaySchema.refine((text) => Number(text.slice(3)) <= 28, {
  error: 'invalid_date',
});

const DateModeSchema = z.enum(['before', 'by', 'on']);
const DayOfMonthSchema = whole(1, 31);

const DateDueSchema = z.strictObject({ mode: DateModeSchema, date: CivilDateSchema });

const YearDueSchema = z.strictObject({
  mode: DateModeSchema,
  monthDay: MonthDaySchema,
  every: z.literal('year'),
  yearOffset: whole(-10, 10).optional(),
});

const MonthDueSchema = z.strictObject({
  mode: DateModeSchema,
  day: DayOfMonthSchema,
  every: z.literal('month'),
  of: z.enum(['same-month', 'next-month']).optional(),
});

const QuarterDueSchema = z.strictObject({
  mode: DateModeSchema,
  day: DayOfMonthSchema,
  of: z.literal('last month of quarter'),
  every: z.literal('quarter'),
});

const WeekDueSchema = z.strictObject({
  mode: z.literal('on'),
  weekday: whole(1, 7),
  every: z.literal('week'),
});

const LastWorkingDayDueSchema = z.strictObject({
  mode: z.literal('on'),
  lastWorkingDayOf: z.literal('month'),
});

const WithinWorkingDaysDueSchema = z.strictObject({
  mode: z.literal('within'),
  workingDays: whole(1, 1000),
});

const WithinDaysDueSchema = z.strictObject({ mode: z.literal('within'), days: whole(1, 3660) });

const WithinHoursDueSchema = z.strictObject({ mode: z.literal('within'), hours: whole(1, 87_840) });

const windowDueRules = [
  YearDueSchema,
  MonthDueSchema,
  QuarterDueSchema,
  WeekDueSchema,
  LastWorkingDayDueSchema,
  WithinWorkingDaysDueSchema,
  WithinDaysDueSchema,
] as const;

/** WindowDueRuleSchema accepts a due rule that gives every window of a repeating schedule its own date. */
export const WindowDueRuleSchema = z.union(windowDueRules, { error: 'invalid_input' });
export type WindowDueRule = z.infer<typeof WindowDueRuleSchema>;

/** DatedDueRuleSchema accepts a due rule that dates a single window: a window rule, or one fixed date. */
export const DatedDueRuleSchema = z.union([DateDueSchema, ...windowDueRules], {
  error: 'invalid_input',
});
export type DatedDueRule = z.infer<typeof DatedDueRuleSchema>;

/**
 * DueRuleSchema accepts every due rule that a plan may state. `within … hours` counts from an event ("trong vòng 24 giờ"),
 * not from a window's last day, so it dates no period and a schedule refuses it.
 */
export const DueRuleSchema = z.union([DateDueSchema, ...windowDueRules, WithinHoursDueSchema], {
  error: 'invalid_input',
});
export type DueRule = z.infer<typeof DueRuleSchema>;

const CalendarDatesSchema = z.array(CivilDateSchema).max(10_000, 'invalid_input');

const calendarShape = {
  holidays: CalendarDatesSchema.default([]),
  workingSaturdays: CalendarDatesSchema.default([]),
};

/**
 * WorkingCalendarSchema accepts the exceptions to the Monday-to-Friday week: days off, and days worked in exchange, which are
 * announced each year (Labour Code, article 112). A date in `workingSaturdays` is worked whatever else is said of it.
 */
export const WorkingCalendarSchema = z.strictObject(calendarShape);
export type WorkingCalendar = z.infer<typeof WorkingCalendarSchema>;

/** NonWorkingPolicySchema says where a last day goes that is no working day. */
export const NonWorkingPolicySchema = z.enum(['keep', 'earlier', 'later']);
export type NonWorkingPolicy = z.infer<typeof NonWorkingPolicySchema>;

/** BeforeMeansSchema says how "trước ngày" is read: the day before is the last, or the day itself still counts. */
export const BeforeMeansSchema = z.enum(['previous-day', 'same-day']);
export type BeforeMeans = z.infer<typeof BeforeMeansSchema>;

const commonShape = {
  windowStartsOn: WindowStartSchema.default('01-01'),
  beforeMeans: BeforeMeansSchema.default('previous-day'),
  nonWorking: NonWorkingPolicySchema.default('keep'),
  ...calendarShape,
};

const repeatingShape = { ...commonShape, due: WindowDueRuleSchema };

const skipOf = (periodsInYear: number) =>
  z.array(whole(1, periodsInYear)).max(periodsInYear, 'invalid_input').default([]);

const WindowSchema = z
  .strictObject({ from: CivilDateSchema, to: CivilDateSchema })
  .refine((window) => window.from <= window.to, { path: ['to'], error: 'period_order' });

/**
 * ScheduleRuleSchema accepts one reporting schedule, the rule from which every period and its last day follow, and fills in the
 * defaults. A field that means nothing for the kind, or that nobody knows, is refused rather than ignored.
 */
export const ScheduleRuleSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('weekly'), ...repeatingShape }),
    z.strictObject({ kind: z.literal('monthly'), skip: skipOf(12), ...repeatingShape }),
    z.strictObject({ kind: z.literal('quarterly'), skip: skipOf(4), ...repeatingShape }),
    z.strictObject({
      kind: z.literal('six-month'),
      halves: z.enum(['first', 'both']).default('first'),
      ...repeatingShape,
    }),
    z.strictObject({ kind: z.literal('nine-month'), ...repeatingShape }),
    z.strictObject({ kind: z.literal('annual'), ...repeatingShape }),
    z.strictObject({
      kind: z.literal('every-n-years'),
      years: whole(1, 50),
      firstYear: whole(1900, 2200),
      ...repeatingShape,
    }),
    z.strictObject({
      kind: z.literal('once'),
      window: WindowSchema,
      ...commonShape,
      due: DatedDueRuleSchema,
    }),
  ],
  { error: 'invalid_input' },
);

/** ScheduleRule is a parsed schedule with every default filled in. */
export type ScheduleRule = z.infer<typeof ScheduleRuleSchema>;

/** ScheduleRuleInput is a schedule as people and files write it, defaults left out. */
export type ScheduleRuleInput = z.input<typeof ScheduleRuleSchema>;

/** ScheduleKind names how often a schedule asks for a report. */
export type ScheduleKind = ScheduleRule['kind'];
