import { listPeriods, type DateRange, type Period } from '@tiendo/calendar';
import {
  BeforeMeansSchema,
  NonWorkingPolicySchema,
  type CivilDate,
  type ScheduleRule,
  type WorkingCalendar,
} from '@tiendo/contracts';
import { fromDbDate, type TenantScope } from '@tiendo/db';

/** DateSettings is how one tenant reads dates: "trước ngày", non-working last days, days off and days worked in exchange. */
export type DateSettings = Pick<ScheduleRule, 'beforeMeans' | 'nonWorking'> & WorkingCalendar;

const usualSettings: DateSettings = {
  beforeMeans: 'previous-day',
  nonWorking: 'keep',
  holidays: [],
  workingSaturdays: [],
};

/** readDateSettings reads the tenant's reading of dates, the usual one where it has set none. */
export async function readDateSettings(db: TenantScope): Promise<DateSettings> {
  const row = await db.tenantSetting.findFirst({ where: { tenantId: db.tenantId } });
  if (!row) return usualSettings;
  return {
    beforeMeans: BeforeMeansSchema.parse(row.beforeMeans),
    nonWorking: NonWorkingPolicySchema.parse(row.nonWorking),
    holidays: row.holidays.map((day) => fromDbDate(day)),
    workingSaturdays: row.workingSaturdays.map((day) => fromDbDate(day)),
  };
}

/** effectiveRule is a schedule's rule as this tenant reads it: its own reading of dates stands above the one kept with the rule. */
export function effectiveRule(rule: ScheduleRule, settings: DateSettings): ScheduleRule {
  return { ...rule, ...settings };
}

/**
 * planWindows lists every window of a rule that ends within the plan's years, in order. The window decides, not its last day: the
 * annual report of a plan's last year belongs to the plan though it is due in January after it.
 */
export function planWindows(
  rule: ScheduleRule,
  plan: { periodFrom: number; periodTo: number },
): Period[] {
  const first: CivilDate = `${plan.periodFrom}-01-01`;
  const last: CivilDate = `${plan.periodTo}-12-31`;
  return listPeriods(rule, lastDaysOf(rule, plan)).filter(
    (window) => first <= window.periodTo && window.periodTo <= last,
  );
}

/** Last days of the plan's windows lie in this range: however far from its window a due rule puts them. */
function lastDaysOf(rule: ScheduleRule, plan: { periodFrom: number; periodTo: number }): DateRange {
  const { due } = rule;
  if ('date' in due) return { from: '1900-01-01', to: '2200-12-31' };
  const offset = 'yearOffset' in due ? (due.yearOffset ?? 0) : 0;
  const days = 'days' in due ? due.days : 'workingDays' in due ? due.workingDays : 0;
  // 1,000 working days with Tết and all weekends take under five years; one more year lets a last day move off a holiday.
  const yearsAfter = Math.max(offset, 0) + Math.ceil(days / 200) + 1;
  const yearsBefore = Math.max(-offset, 0) + 1;
  return {
    from: `${plan.periodFrom - yearsBefore}-01-01`,
    to: `${plan.periodTo + yearsAfter}-12-31`,
  };
}
