import { holderOn, type Holder, type Period } from '@tiendo/calendar';
import type { CivilDate, DatedDueRule, ReportKind, ScheduleRule } from '@tiendo/contracts';
import { effectiveRule, planWindows, type DateSettings } from './effective-rule.ts';
import { reportersOf, type ReporterAgency } from './reporters.ts';

/** YearSchedule is a reporting rule with as much of its plan as decides its windows. */
export interface YearSchedule {
  id: string;
  title: string;
  kind: ReportKind;
  /** Null when no date is known. */
  rule: ScheduleRule | null;
  dueText: string;
  hop: number;
  reporterScope: 'all' | 'chosen';
  reporters: readonly { agencyId: string }[];
  plan: { id: string; title: string; periodFrom: number; periodTo: number };
}

/** YearReporters is who may owe reports: the agencies as each plan sees them, and who held the duty of standing body when. */
export interface YearReporters {
  agenciesOf: (planId: string) => readonly ReporterAgency[];
  standingBody: readonly Holder[];
}

/** YearRule is what every line of the calendar says of its reporting rule. */
export interface YearRule {
  scheduleId: string;
  planId: string;
  planTitle: string;
  title: string;
  kind: ReportKind;
  hop: number;
  dueText: string;
}

/** YearPeriod is one window that falls due in the year, with the agencies that owe it, in the tenant's order. */
export interface YearPeriod extends YearRule, Period {
  due: DatedDueRule;
  agencyIds: string[];
}

/** YearCalendar is the reports of a year by their last days, and the rules of plans of that year that ask for none: they have no dates yet. */
export interface YearCalendar {
  /** Every year in which the rules ask for a report, in order. */
  years: number[];
  periods: YearPeriod[];
  undated: YearRule[];
}

/** layOutYear computes, from rules alone, every window that falls due in the year; order among equal days is that of the rules. */
export function layOutYear(
  schedules: readonly YearSchedule[],
  reporters: YearReporters,
  settings: DateSettings,
  year: number,
): YearCalendar {
  const years = new Set<number>();
  const calendar: Omit<YearCalendar, 'years'> = { periods: [], undated: [] };
  for (const schedule of schedules) {
    const { rule, plan } = schedule;
    if (rule === null) {
      if (plan.periodFrom <= year && year <= plan.periodTo)
        calendar.undated.push(ruleLine(schedule));
      continue;
    }
    for (const window of planWindows(effectiveRule(rule, settings), plan)) {
      const dueIn = Number(window.lastDay.slice(0, 4));
      years.add(dueIn);
      if (dueIn !== year) continue;
      const agencyIds = reportersOn(schedule, reporters, window.lastDay);
      calendar.periods.push({ ...ruleLine(schedule), due: rule.due, ...window, agencyIds });
    }
  }
  calendar.periods.sort((a, b) => compare(a.lastDay, b.lastDay));
  return { ...calendar, years: [...years].sort((a, b) => a - b) };
}

function ruleLine(schedule: YearSchedule): YearRule {
  const { id, title, kind, hop, dueText, plan } = schedule;
  return { scheduleId: id, planId: plan.id, planTitle: plan.title, title, kind, hop, dueText };
}

/**
 * reportersOn lists who owes a report that is due on a day. The duty of standing body is its holder's of that day, whoever held it when
 * the rule was written: the holder is not among "all" of the first hop, and makes the reports of the hops above that a rule gives to
 * any of the duty's holders.
 */
export function reportersOn(
  schedule: Pick<YearSchedule, 'hop' | 'reporterScope' | 'reporters' | 'plan'>,
  { agenciesOf, standingBody }: YearReporters,
  date: CivilDate,
): string[] {
  const agencies = agenciesOf(schedule.plan.id);
  const holder = holderOn(standingBody, date);
  if (holder === null) return reportersOf(schedule, agencies);
  const then = agencies.map((agency) => ({ ...agency, isStandingBody: agency.id === holder }));
  const held = new Set(standingBody.map(({ agencyId }) => agencyId));
  const others = schedule.reporters.filter(({ agencyId }) => !held.has(agencyId));
  const isOfTheDuty = schedule.hop > 1 && others.length < schedule.reporters.length;
  if (schedule.reporterScope === 'all' || !isOfTheDuty) return reportersOf(schedule, then);
  const ids = new Set(reportersOf({ ...schedule, reporters: others }, then)).add(holder);
  const listed = agencies.map((agency) => agency.id).filter((id) => ids.has(id));
  // Who held the duty may be gone by now; the report was theirs all the same.
  return listed.includes(holder) ? listed : [holder, ...listed];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
