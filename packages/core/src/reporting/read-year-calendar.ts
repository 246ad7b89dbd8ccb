import type { YearCalendarFilter } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { visiblePlans } from '#app/plans/visible-plan.ts';
import { readPlanHead, type PlanHead } from './plan-head.ts';
import { mayDecideReport, mayReadReport } from './policy.ts';
import { readTenantYear, type YearAgency } from './read-tenant-year.ts';
import type { YearCalendar } from './year-calendar.ts';

/** YearCalendarView is what the rules of one plan, or of all plans that the member may see, ask for in a year. */
export interface YearCalendarView extends YearCalendar {
  year: number;
  /** Null when all plans were asked for. */
  plan: PlanHead | null;
  /** The agencies that owe a report in the year, in the tenant's order: those that the calendar can be narrowed to. */
  agencies: YearAgency[];
}

/**
 * readYearCalendar gives every period that falls due in a year, computed from the rules: it shows the periods that are still to be opened
 * too, and a draft plan's. Members of an agency see what theirs owes. Periods that nobody reports for are shown to who coordinates.
 * Errors: not_found (the plan).
 */
export async function readYearCalendar(
  ctx: ServiceContext,
  filter: YearCalendarFilter,
): Promise<YearCalendarView> {
  const { actor, db } = ctx;
  const plan = filter.planId === undefined ? null : await readPlanHead(ctx, filter.planId);
  const where = plan ? { tenantId: db.tenantId, id: plan.id } : visiblePlans(ctx);
  const { agencies, periods, undated, years } = await readTenantYear(db, filter.year, where);
  const owed = periods.map((period) => ({
    ...period,
    agencyIds: period.agencyIds.filter((agencyId) => mayReadReport(actor, agencyId)),
  }));
  const owing = new Set(owed.flatMap((period) => period.agencyIds));
  const isShown = ({ agencyIds }: { agencyIds: string[] }) =>
    filter.agencyId === undefined
      ? agencyIds.length > 0 || mayDecideReport(actor)
      : agencyIds.includes(filter.agencyId);
  return {
    year: filter.year,
    years,
    plan,
    agencies: agencies.filter((agency) => owing.has(agency.id)),
    undated,
    periods: owed.filter(isShown),
  };
}
