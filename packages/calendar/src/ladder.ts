import type { Audience, CivilDate, ReminderPolicy, WorkingCalendar } from '@tiendo/contracts';
import { addDays, daysBetween } from './dates.ts';
import { addWorkingDays, isWorkingDay, nearestWorkingDay } from './working-days.ts';

/** LadderSetting is what every ladder of a tenant is built from, on the day of planning. */
export interface LadderSetting {
  policy: ReminderPolicy;
  calendar: WorkingCalendar;
  today: CivilDate;
}

/** LadderRung is one reminder of a ladder; `rung` names it within the day that it hangs on. */
export interface LadderRung {
  rung: string;
  sendOn: CivilDate;
  /** Whom it tells; `approver` is whoever must decide about a report. */
  tell: readonly (Audience | 'approver')[];
}

/** A ladder of decisions ends here: whoever has not decided by then has been told ten times. */
const mostDecisionRungs = 10;

/**
 * planReminders gives the ladder of a due date, each rung once: `before-7`, `due`, `after-3`, by order of days. On working days only, a rung up to the date
 * moves to the working day before, a later one to the working day after. Weekly rungs are given up to the next one after
 * `today`, so that the ledger of what is never done stays finite.
 */
export function planReminders(lastDay: CivilDate, setting: LadderSetting): LadderRung[] {
  const { policy, calendar, today } = setting;
  const fixed = policy.rungs.map(({ days, tell }) => ({ days, tell }));
  return [...fixed, ...weeklyRungs(lastDay, policy, today)].map(({ days, tell }) => ({
    rung: rungName(days),
    sendOn: settle(addDays(lastDay, days), days, policy, calendar),
    tell,
  }));
}

function settle(
  day: CivilDate,
  days: number,
  policy: ReminderPolicy,
  calendar: WorkingCalendar,
): CivilDate {
  if (!policy.onWorkingDays) return day;
  return nearestWorkingDay(day, days <= 0 ? 'earlier' : 'later', calendar);
}

function weeklyRungs(lastDay: CivilDate, policy: ReminderPolicy, today: CivilDate) {
  const { weekly } = policy;
  if (weekly === null) return [];
  const start = lastOverdueDays(policy);
  const passed = Math.max(daysBetween(lastDay, today) - start, 0);
  const count = Math.min(Math.floor(passed / 7) + 1, weekly.times);
  return Array.from({ length: count }, (_, index) => ({
    days: start + 7 * (index + 1),
    tell: weekly.tell,
  }));
}

/** Weekly reminders count from the last rung, and from the due date where no rung is behind it. */
function lastOverdueDays(policy: ReminderPolicy): number {
  return Math.max(0, policy.rungs.at(-1)?.days ?? 0);
}

function rungName(days: number): string {
  if (days === 0) return 'due';
  return days < 0 ? `before-${-days}` : `after-${days}`;
}

/** daysOfRung tells how many days from the due date the rung of that name is, or null when it is of another ladder. */
export function daysOfRung(rung: string): number | null {
  if (rung === 'due') return 0;
  const named = /^(before|after)-(\d+)$/.exec(rung);
  if (!named) return null;
  return named[1] === 'before' ? -Number(named[2]) : Number(named[2]);
}

/** LadderKind is what a rung hangs on: a due date, a decision that is waited for, a plan's weekly digest, or a report's return. */
export type LadderKind = 'due' | 'decision' | 'digest' | 'returned';

/** ladderOfRung tells of which ladder the rung of that name is. */
export function ladderOfRung(rung: string): LadderKind {
  if (rung.startsWith('decide-')) return 'decision';
  if (rung.startsWith('returned-')) return 'returned';
  return rung.startsWith('digest-') ? 'digest' : 'due';
}

/** tellOfRung gives whom the policy tells by the due-date rung of that name, or null when its ladder has no such rung. */
export function tellOfRung(rung: string, policy: ReminderPolicy): readonly Audience[] | null {
  const days = daysOfRung(rung);
  if (days === null) return null;
  const fixed = policy.rungs.find((step) => step.days === days);
  if (fixed) return fixed.tell;
  const { weekly } = policy;
  const weeks = (days - lastOverdueDays(policy)) / 7;
  if (weekly === null || !Number.isInteger(weeks) || weeks < 1) return null;
  return weeks <= weekly.times ? weekly.tell : null;
}

/**
 * planDecisions gives the reminders of whoever has had a report to decide about since a day: after so many working days, and again after
 * as many, `decide-2`, `decide-4`; up to the next one after `today`, ten at most.
 */
export function planDecisions(since: CivilDate, setting: LadderSetting): LadderRung[] {
  const { policy, calendar, today } = setting;
  const every = policy.approverAfterDays;
  if (every === null) return [];
  const rungs: LadderRung[] = [];
  while (rungs.length < mostDecisionRungs) {
    const days = every * (rungs.length + 1);
    const sendOn = addWorkingDays(since, days, calendar);
    rungs.push({ rung: `decide-${days}`, sendOn, tell: ['approver'] });
    if (sendOn > today) break;
  }
  return rungs;
}

/**
 * planDigests gives this week's and next week's digest for those who follow every agency: on the Monday, or the first day of that week that is
 * worked; a week without one has none. `digest-2026-06-15` is named after its Monday.
 */
export function planDigests({ policy, calendar, today }: LadderSetting): LadderRung[] {
  if (!policy.digest) return [];
  const monday = mondayOf(today);
  return [monday, addDays(monday, 7)].flatMap((start) => {
    const sendOn = nearestWorkingDay(start, 'later', calendar);
    const inWeek = daysBetween(start, sendOn) < 7;
    return inWeek ? [{ rung: `digest-${start}`, sendOn, tell: ['standing_body' as const] }] : [];
  });
}

/** isWeekOf tells whether a digest's rung belongs to the week of that day. */
export function isWeekOf(rung: string, today: CivilDate): boolean {
  return rung === `digest-${mondayOf(today)}`;
}

/** 5 January 1970 was a Monday. */
function mondayOf(day: CivilDate): CivilDate {
  const sinceMonday = daysBetween('1970-01-05', day) % 7;
  return addDays(day, -(sinceMonday < 0 ? sinceMonday + 7 : sinceMonday));
}

/** isReminderDay tells whether the policy lets anybody be told on that day. */
export function isReminderDay({ policy, calendar, today }: LadderSetting): boolean {
  return !policy.onWorkingDays || isWorkingDay(today, calendar);
}
