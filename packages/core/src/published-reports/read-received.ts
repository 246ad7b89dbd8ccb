import { daysBetween } from '@tiendo/calendar';
import {
  PublishedReportContentSchema,
  PublishedReportStateSchema,
  TenantLevelSchema,
  found,
  type CivilDate,
  type ListReceived,
  type ReadReceived,
} from '@tiendo/contracts';
import type { CentralDb } from '@tiendo/db';
import { z } from 'zod';
import type { ServiceContext } from '#app/context.ts';
import type { ReceivedItem, ReceivedReport } from './views.ts';

const RowSchema = z.object({
  tenantId: z.string(),
  slug: z.string(),
  name: z.string(),
  level: TenantLevelSchema,
  obligationId: z.string(),
  title: z.string(),
  planTitle: z.string(),
  isDemonstration: z.boolean(),
  periodFrom: z.string(),
  periodTo: z.string(),
  lastDay: z.string(),
  sentOn: z.string(),
  state: PublishedReportStateSchema,
});

const maxReceived = 2_000;

/**
 * listReceived gives the reports that the viewer's own children have sent up, those that wait for an answer first, at most 2,000: of one year, or
 * of this year with all that still wait.
 */
export async function listReceived(
  ctx: Pick<ServiceContext, 'today'>,
  central: CentralDb,
  input: ListReceived,
): Promise<ReceivedItem[]> {
  const year = input.year ?? Number(ctx.today.slice(0, 4));
  const rows = await central.$queryRaw<unknown[]>`
    SELECT p.tenant_id AS "tenantId", t.slug, t.name, t.level::text, p.obligation_id AS "obligationId", p.title,
      p.content ->> 'planTitle' AS "planTitle", (p.content ->> 'isDemonstration')::boolean AS "isDemonstration",
      to_char(p.period_from, 'YYYY-MM-DD') AS "periodFrom", to_char(p.period_to, 'YYYY-MM-DD') AS "periodTo",
      to_char(p.last_day, 'YYYY-MM-DD') AS "lastDay", to_char(p.sent_on, 'YYYY-MM-DD') AS "sentOn", p.state
    FROM published_report p JOIN tenant t ON t.id = p.tenant_id
    WHERE p.ancestor_ids[1] = ${central.viewerId}::uuid AND (extract(year FROM p.last_day) = ${year} OR (${input.year === undefined} AND p.state = 'sent'))
      AND (${input.state ?? null}::text IS NULL OR p.state = ${input.state ?? null})
    ORDER BY p.state <> 'sent', p.sent_on DESC, t.name, p.obligation_id LIMIT ${maxReceived}`;
  return z
    .array(RowSchema)
    .parse(rows)
    .map((row) => toItem(row, ctx.today));
}

/**
 * readReceived gives one report that a child of the viewer has sent up. A report that the viewer may not see, or of a tenant further down, is not
 * found: it is its parent's to answer.
 */
export async function readReceived(
  ctx: ServiceContext,
  central: CentralDb,
  input: ReadReceived,
): Promise<ReceivedReport> {
  const row = found(
    await central.publishedReport.findFirst({
      where: { tenantId: input.tenantId, obligationId: input.obligationId },
    }),
  );
  found(row.ancestorIds[0] === central.viewerId ? row : null);
  const tenant = found(await central.tenant.findFirst({ where: { id: input.tenantId } }));
  const content = PublishedReportContentSchema.parse(row.content);
  const answers = await ctx.db.reportReceipt.findMany({
    where: {
      tenantId: ctx.db.tenantId,
      fromTenantId: input.tenantId,
      fromObligationId: input.obligationId,
    },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    take: 50,
  });
  const day = (date: Date) => date.toISOString().slice(0, 10);
  return {
    tenant: { id: tenant.id, slug: tenant.slug, name: tenant.name, level: tenant.level },
    obligationId: row.obligationId,
    title: row.title,
    planTitle: content.planTitle,
    isDemonstration: content.isDemonstration,
    periodFrom: day(row.periodFrom),
    periodTo: day(row.periodTo),
    lastDay: day(row.lastDay),
    sentOn: day(row.sentOn),
    ...delays(day(row.lastDay), day(row.sentOn), ctx.today),
    state: PublishedReportStateSchema.parse(row.state),
    content,
    publishedAt: row.publishedAt.toISOString(),
    answers: answers.map(({ decision, reason, decidedByName, decidedAt }) => ({
      decision,
      reason,
      decidedByName,
      decidedAt: decidedAt.toISOString(),
    })),
    mayAnswer:
      row.state === 'sent' && !answers.some((answer) => answer.decidedAt >= row.publishedAt),
  };
}

/** findReceived tells whose report one of the tenant's own list of reports from below is. Error: not_found. */
export async function findReceived(
  { db }: Pick<ServiceContext, 'db'>,
  id: string,
): Promise<ReadReceived> {
  const row = found(await db.receivedReport.findFirst({ where: { tenantId: db.tenantId, id } }));
  return { tenantId: row.fromTenantId, obligationId: row.fromObligationId };
}

function toItem(row: z.infer<typeof RowSchema>, today: CivilDate): ReceivedItem {
  const { tenantId, slug, name, level, ...report } = row;
  const { lastDay, sentOn } = report;
  return {
    tenant: { id: tenantId, slug, name, level },
    ...report,
    ...delays(lastDay, sentOn, today),
  };
}

function delays(lastDay: CivilDate, sentOn: CivilDate, today: CivilDate) {
  return { daysLate: daysBetween(lastDay, sentOn), daysSent: daysBetween(sentOn, today) };
}
