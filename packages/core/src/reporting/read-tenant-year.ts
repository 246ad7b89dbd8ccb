import type { Holder } from '@tiendo/calendar';
import { ReportKindSchema, ScheduleRuleSchema } from '@tiendo/contracts';
import { fromDbDate, type Prisma, type TenantScope } from '@tiendo/db';
import { z } from 'zod';
import { readDateSettings } from './effective-rule.ts';
import { layOutYear, type YearCalendar, type YearReporters } from './year-calendar.ts';

/** YearAgency is an agency that a year's calendar names. */
export interface YearAgency {
  id: string;
  name: string;
  shortName: string | null;
}

/** TenantYear is a year's calendar with every agency of the tenant, archived ones too: an earlier year names them. */
export type TenantYear = YearCalendar & { agencies: YearAgency[] };

/** readTenantYear computes the calendar of a year for the plans that the condition admits; five statements, however many plans and agencies. */
export async function readTenantYear(
  db: TenantScope,
  year: number,
  plans: Prisma.PlanWhereInput,
): Promise<TenantYear> {
  return (await openTenantYears(db, plans))(year);
}

/** openTenantYears reads what the calendars of all years are computed from, with the same five statements, and gives each year on demand. */
export async function openTenantYears(
  db: TenantScope,
  plans: Prisma.PlanWhereInput,
): Promise<(year: number) => TenantYear> {
  const [schedules, settings, agencies, standingBody] = await Promise.all([
    readSchedules(db, plans),
    readDateSettings(db),
    readAgencies(db),
    readStandingBody(db),
  ]);
  const reporters: YearReporters = { agenciesOf: agenciesByPlan(agencies), standingBody };
  const named = agencies.map(({ id, name, shortName }) => ({ id, name, shortName }));
  return (year) => ({ ...layOutYear(schedules, reporters, settings, year), agencies: named });
}

async function readSchedules(db: TenantScope, plans: Prisma.PlanWhereInput) {
  const rows = await db.schedule.findMany({
    where: { tenantId: db.tenantId, archivedAt: null, plan: plans },
    include: {
      reporters: { select: { agencyId: true } },
      plan: { select: { id: true, title: true, periodFrom: true, periodTo: true } },
    },
    orderBy: [
      { plan: { periodFrom: 'asc' } },
      { planId: 'asc' },
      { position: 'asc' },
      { id: 'asc' },
    ],
  });
  return rows.map(({ id, title, kind, rule, dueText, hop, reporterScope, reporters, plan }) => ({
    id,
    title,
    kind: ReportKindSchema.parse(kind),
    rule: ScheduleRuleSchema.nullable().parse(rule),
    dueText,
    hop,
    reporterScope,
    reporters,
    plan,
  }));
}

const AgencySchema = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string().nullable(),
  isStandingBody: z.boolean(),
  archived: z.boolean(),
  planIds: z.array(z.string()),
});
type AgencyRow = z.output<typeof AgencySchema>;

async function readAgencies(db: TenantScope): Promise<AgencyRow[]> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT a.id, a.name, a.short_name AS "shortName", a.is_standing_body AS "isStandingBody",
      a.archived_at IS NOT NULL AS archived, coalesce(part.plan_ids, '{}') AS "planIds"
    FROM agency a LEFT JOIN (
      SELECT s.agency_id, array_agg(DISTINCT t.plan_id::text) AS plan_ids
      FROM assignment s JOIN task t ON t.tenant_id = s.tenant_id AND t.id = s.task_id
      WHERE s.tenant_id = ${db.tenantId}::uuid AND t.archived_at IS NULL GROUP BY s.agency_id
    ) part ON part.agency_id = a.id
    WHERE a.tenant_id = ${db.tenantId}::uuid ORDER BY a.position, a.id`;
  return z.array(AgencySchema).parse(rows);
}

function agenciesByPlan(agencies: readonly AgencyRow[]): YearReporters['agenciesOf'] {
  const open = agencies.filter((agency) => !agency.archived);
  return (planId) =>
    open.map(({ id, isStandingBody, planIds }) => ({
      id,
      isStandingBody,
      hasPart: planIds.includes(planId),
    }));
}

async function readStandingBody(db: TenantScope): Promise<Holder[]> {
  const rows = await db.mandate.findMany({
    where: { tenantId: db.tenantId, duty: 'standing_body' },
    select: { agencyId: true, validFrom: true, validTo: true },
  });
  return rows.map(({ agencyId, validFrom, validTo }) => ({
    agencyId,
    from: fromDbDate(validFrom),
    to: validTo === null ? null : fromDbDate(validTo),
  }));
}
