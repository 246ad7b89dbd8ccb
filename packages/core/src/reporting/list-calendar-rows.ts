import type { CivilDate, DatedDueRule, ReportKind } from '@tiendo/contracts';
import type { TenantScope } from '@tiendo/db';
import { readTenantYear, type TenantYear } from './read-tenant-year.ts';
import type { YearRule } from './year-calendar.ts';

/** CalendarRow is one line of a tenant's calendar: what one agency owes for one period; no agency where nobody reports under the rule. */
export interface CalendarRow {
  agency: string | null;
  kind: ReportKind;
  periodFrom: CivilDate;
  periodTo: CivilDate;
  /** As the plan words it; may be empty. */
  dueText: string;
  due: DatedDueRule;
  lastDay: CivilDate;
  hop: number;
}

/** Lists a year agency by agency, by last day and in the tenant's order. */
function toRows({ periods, agencies }: TenantYear): CalendarRow[] {
  const names = new Map(agencies.map((agency) => [agency.id, agency.name]));
  return periods.flatMap((period) => {
    const { agencyIds, kind, periodFrom, periodTo, dueText, due, lastDay, hop } = period;
    const row = { kind, periodFrom, periodTo, dueText, due, lastDay, hop };
    const named: (string | null)[] = agencyIds.map((id) => names.get(id) ?? id);
    return (named.length > 0 ? named : [null]).map((agency) => ({ agency, ...row }));
  });
}

/**
 * listCalendarRows lists what every agency of the tenant owes for every period that falls due in a year, under all its plans, and the rules
 * that have no dates yet.
 */
export async function listCalendarRows(
  db: TenantScope,
  year: number,
): Promise<{ rows: CalendarRow[]; undated: YearRule[] }> {
  const calendar = await readTenantYear(db, year, { tenantId: db.tenantId });
  return { rows: toRows(calendar), undated: calendar.undated };
}
