import {
  ObligationStateSchema,
  ReportKindSchema,
  TaskStatusSchema,
  type CivilDate,
} from '@tiendo/contracts';
import { Prisma, type TenantScope } from '@tiendo/db';
import { z } from 'zod';

/** DayRange is the days that a calendar shows, both included. */
export interface DayRange {
  from: CivilDate;
  to: CivilDate;
}

const StampSchema = z.object({
  version: z.coerce.number(),
  changedAt: z.coerce.date().nullable(),
});

/** An audited row's newest change; the index on the log gives it at one look. */
const audited = (entity: string, id: Prisma.Sql) => Prisma.sql`(
  SELECT max(e.created_at) FROM audit_entry e
  WHERE e.tenant_id = p.tenant_id AND e.entity = ${entity} AND e.entity_id = ${id})`;

const within = (column: Prisma.Sql, { from, to }: DayRange) =>
  Prisma.sql`${column} BETWEEN ${from}::date AND ${to}::date`;

const RuleSchema = StampSchema.extend({ id: z.string() });

/** readRuleStamps tells of every reporting rule of active plans how often, and when, it or the tenant's reading of dates has changed. */
export async function readRuleStamps(db: TenantScope) {
  const rows = await db.rows(Prisma.sql`
    SELECT s.id, s.row_version + coalesce(c.row_version, 0) AS version,
      greatest(p.created_at, ${audited('schedule', Prisma.sql`s.id`)}, ${audited('settings', Prisma.sql`s.tenant_id`)}) AS "changedAt"
    FROM schedule s JOIN plan p ON p.tenant_id = s.tenant_id AND p.id = s.plan_id
    LEFT JOIN tenant_setting c ON c.tenant_id = s.tenant_id
    WHERE s.tenant_id = ${db.tenantId}::uuid AND p.status = 'active'`);
  return new Map(
    RuleSchema.array()
      .parse(rows)
      .map((row) => [row.id, row]),
  );
}

const WindowSchema = StampSchema.extend({
  scheduleId: z.string(),
  planId: z.string(),
  planTitle: z.string(),
  title: z.string(),
  kind: ReportKindSchema,
  periodFrom: z.string(),
  periodTo: z.string(),
  lastDay: z.string(),
});

const windowColumns = Prisma.sql`s.id AS "scheduleId", p.id AS "planId", p.title AS "planTitle", s.title, s.kind,
  to_char(w.period_from, 'YYYY-MM-DD') AS "periodFrom", to_char(w.period_to, 'YYYY-MM-DD') AS "periodTo"`;

const windowTables = Prisma.sql`obligation o
  JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
  JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
  JOIN plan p ON p.tenant_id = o.tenant_id AND p.id = o.plan_id`;

const newestEvent = Prisma.sql`(SELECT max(e.created_at) FROM report_event e
  WHERE e.tenant_id = o.tenant_id AND e.obligation_id = o.id)`;

const ReportSchema = WindowSchema.extend({
  id: z.string(),
  agencyId: z.string(),
  state: ObligationStateSchema,
});
export type ReportRow = z.output<typeof ReportSchema>;

/** readReports reads what the agencies owe in active plans, waived reports too. */
export async function readReports(
  db: TenantScope,
  agencyIds: readonly string[],
  range: DayRange,
): Promise<ReportRow[]> {
  const rows = await db.rows(Prisma.sql`
    SELECT o.id, o.agency_id AS "agencyId", o.state::text, ${windowColumns},
      to_char(o.last_day, 'YYYY-MM-DD') AS "lastDay", o.row_version AS version, ${newestEvent} AS "changedAt"
    FROM ${windowTables}
    WHERE o.tenant_id = ${db.tenantId}::uuid AND p.status = 'active'
      AND o.agency_id = ANY (${[...agencyIds]}::uuid[]) AND ${within(Prisma.sql`o.last_day`, range)}`);
  return ReportSchema.array().parse(rows);
}

const PeriodSchema = WindowSchema.extend({ agencies: z.number(), missing: z.number() });
export type PeriodRow = z.output<typeof PeriodSchema>;

/** readPeriods reads the opened periods of active plans, each with how many agencies owe it and how many have not sent it. */
export async function readPeriods(db: TenantScope, range: DayRange): Promise<PeriodRow[]> {
  const rows = await db.rows(Prisma.sql`
    SELECT ${windowColumns}, to_char(w.last_day, 'YYYY-MM-DD') AS "lastDay",
      count(*) FILTER (WHERE o.state <> 'waived')::int AS agencies,
      count(*) FILTER (WHERE o.state NOT IN ('submitted', 'accepted', 'waived'))::int AS missing,
      sum(o.row_version)::int AS version, max(${newestEvent}) AS "changedAt"
    FROM ${windowTables}
    WHERE o.tenant_id = ${db.tenantId}::uuid AND p.status = 'active' AND ${within(Prisma.sql`w.last_day`, range)}
    GROUP BY w.tenant_id, w.id, s.tenant_id, s.id, p.tenant_id, p.id`);
  return PeriodSchema.array().parse(rows);
}

const TaskSchema = StampSchema.extend({
  id: z.string(),
  planId: z.string(),
  planTitle: z.string(),
  title: z.string(),
  day: z.string(),
  status: TaskStatusSchema,
  agencies: z.array(z.string()),
  follows: z.boolean(),
});

/** readTasks reads the dated tasks of active plans: those that one of the agencies has a part in, or all (null). */
export async function readTasks(
  db: TenantScope,
  agencyIds: readonly string[] | null,
  range: DayRange,
) {
  const part = (condition: Prisma.Sql) => Prisma.sql`EXISTS (SELECT 1 FROM assignment mine
    WHERE mine.tenant_id = t.tenant_id AND mine.task_id = t.id AND ${condition})`;
  const own = Prisma.sql`mine.agency_id = ANY (${[...(agencyIds ?? [])]}::uuid[])`;
  const rows = await db.rows(Prisma.sql`
    SELECT t.id, p.id AS "planId", p.title AS "planTitle", t.title, to_char(t.due_on, 'YYYY-MM-DD') AS day, t.status::text,
      (SELECT coalesce(json_agg(coalesce(a.short_name, a.name) ORDER BY a.position, a.id), '[]')
        FROM assignment r JOIN agency a ON a.tenant_id = r.tenant_id AND a.id = r.agency_id
        WHERE r.tenant_id = t.tenant_id AND r.task_id = t.id AND r.responsible) AS agencies,
      ${agencyIds === null ? Prisma.sql`false` : Prisma.sql`NOT ${part(Prisma.sql`${own} AND mine.responsible`)}`} AS follows,
      t.row_version AS version, greatest(p.created_at, t.last_updated_at, ${audited('task', Prisma.sql`t.id`)}) AS "changedAt"
    FROM task t JOIN plan p ON p.tenant_id = t.tenant_id AND p.id = t.plan_id
    WHERE t.tenant_id = ${db.tenantId}::uuid AND p.status = 'active' AND t.archived_at IS NULL
      AND ${within(Prisma.sql`t.due_on`, range)} AND ${agencyIds === null ? Prisma.sql`true` : part(own)}`);
  return TaskSchema.array().parse(rows);
}

const TargetSchema = StampSchema.extend({
  id: z.string(),
  planId: z.string(),
  planTitle: z.string(),
  title: z.string(),
  day: z.string(),
});

/** readTargets reads the dated targets of active plans. */
export async function readTargets(db: TenantScope, range: DayRange) {
  const rows = await db.rows(Prisma.sql`
    SELECT g.id, p.id AS "planId", p.title AS "planTitle", g.title, to_char(g.due_on, 'YYYY-MM-DD') AS day,
      g.row_version AS version, greatest(p.created_at, ${audited('target', Prisma.sql`g.id`)}) AS "changedAt"
    FROM target g JOIN plan p ON p.tenant_id = g.tenant_id AND p.id = g.plan_id
    WHERE g.tenant_id = ${db.tenantId}::uuid AND p.status = 'active' AND g.archived_at IS NULL
      AND ${within(Prisma.sql`g.due_on`, range)}`);
  return TargetSchema.array().parse(rows);
}
