import {
  ScheduleRuleSchema,
  type DraftDue,
  type DraftReporting,
  type PlanDraft,
  type ScheduleRule,
} from '@tiendo/contracts';

/** ruleOf gives the rule that a draft's due date states; null where it states none that gives periods a date. */
export function ruleOf(rule: DraftReporting, { period }: PlanDraft): ScheduleRule | null {
  const { due, kind } = rule;
  if (due === null || kind === 'ad-hoc' || kind === 'periodic' || 'hours' in due) return null;
  if ('date' in due) return datedRule(kind, due, period);
  if (!fitsKind(kind, due)) return null;
  if ('monthDay' in due) return yearly(kind, due, usualOffset(due.monthDay));
  return parse({ kind, due });
}

type DatedKind = Exclude<DraftReporting['kind'], 'ad-hoc' | 'periodic'>;
type Mode = 'before' | 'by' | 'on';

/** A day of the month dates months, a day of a quarter's last month quarters, a day of the year what comes once a year. */
function fitsKind(kind: DatedKind, due: DraftDue): boolean {
  if ('monthDay' in due) return kind !== 'monthly' && kind !== 'quarterly';
  if ('of' in due) return kind === 'quarterly';
  return 'day' in due ? kind === 'monthly' : true;
}

/** A report of the year that is due in its first months is the report of the year before. */
function usualOffset(monthDay: string): number {
  return monthDay < '04-01' ? 1 : 0;
}

function yearly(kind: DatedKind, due: { mode: Mode; monthDay: string }, yearOffset: number) {
  const { mode, monthDay } = due;
  return parse({
    kind,
    due: { mode, monthDay, every: 'year', ...(yearOffset !== 0 && { yearOffset }) },
  });
}

/** A full date in a plan of one year dates that year's report; in a longer plan it dates one report only. */
function datedRule(
  kind: DatedKind,
  due: { mode: Mode; date: string },
  { from, to }: PlanDraft['period'],
): ScheduleRule | null {
  if (kind === 'monthly' || kind === 'quarterly') return null;
  const year = Number(due.date.slice(0, 4));
  const monthDay = due.date.slice(5);
  if (from !== null && from === to) {
    return Math.abs(year - from) <= 10
      ? yearly(kind, { mode: due.mode, monthDay }, year - from)
      : null;
  }
  const about = year - usualOffset(monthDay);
  const end = { 'six-month': '06-30', 'nine-month': '09-30', annual: '12-31' }[kind];
  return parse({ kind: 'once', window: { from: `${about}-01-01`, to: `${about}-${end}` }, due });
}

function parse(rule: unknown): ScheduleRule | null {
  return ScheduleRuleSchema.safeParse(rule).data ?? null;
}
