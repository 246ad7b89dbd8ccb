import {
  ComparatorSchema,
  CoverageSchema,
  TargetUnitSchema,
  found,
  type PublishedReportContent,
} from '@tiendo/contracts';
import { fromDecimal, toDbDate, type TenantTx } from '@tiendo/db';
import { z } from 'zod';
import type { ServiceContext } from '#app/context.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { readOutline } from '#app/reporting/outline.ts';
import { extraTexts } from '#app/reporting/report-sections.ts';
import { suppressSmall } from './suppress.ts';

/**
 * publishReport sends a consolidated report up, in the transaction of the act that sends it: what its parents may read is written out here, and
 * they read nothing else. A report that was returned from above and is sent again replaces what was sent before. A tenant without a parent
 * publishes nothing. The outbox brings it to the parent's own list. Gives whether it was sent.
 */
export async function publishReport(
  tx: TenantTx,
  ctx: Pick<ServiceContext, 'actor' | 'now' | 'today'>,
  obligationId: string,
): Promise<boolean> {
  const ancestorIds = await readAncestors(tx);
  if (ancestorIds.length === 0) return false;
  const row = await readSent(tx, obligationId);
  const { period } = row;
  const sent = {
    ancestorIds,
    title: period.schedule.title,
    periodFrom: period.periodFrom,
    periodTo: period.periodTo,
    lastDay: row.lastDay,
    sentOn: toDbDate(ctx.today),
    state: 'sent',
    content: await contentOf(tx, row, ctx.actor.fullName),
    publishedAt: ctx.now,
  };
  const { tenantId } = tx;
  await tx.publishedReport.upsert({
    where: { tenantId_obligationId: { tenantId, obligationId } },
    create: { tenantId, obligationId, ...sent },
    update: sent,
    select: { obligationId: true },
  });
  await emitOutboxEvent(tx, 'report.sent_up', { obligationId });
  return true;
}

/**
 * settlePublished ends what was sent up and still waits above, when its own tenant enters the answer; a report that was never sent up, or
 * was answered, is left alone.
 */
export async function settlePublished(
  tx: TenantTx,
  obligationId: string,
  state: 'accepted' | 'returned',
): Promise<void> {
  const { count } = await tx.publishedReport.updateMany({
    where: { tenantId: tx.tenantId, obligationId, state: 'sent' },
    data: { state },
  });
  if (count > 0) await emitOutboxEvent(tx, 'report.sent_up', { obligationId });
}

/** readAncestors gives the tenants above this one, the nearest first. */
export async function readAncestors(
  tx: Pick<TenantTx, '$queryRaw' | 'tenantId'>,
): Promise<string[]> {
  const rows = await tx.$queryRaw`
    SELECT ancestor_ids AS "ancestorIds" FROM tenant WHERE id = ${tx.tenantId}::uuid`;
  const [tenant] = z.array(z.object({ ancestorIds: z.array(z.string()) })).parse(rows);
  return tenant?.ancestorIds ?? [];
}

type SentRow = Awaited<ReturnType<typeof readSent>>;

async function readSent(tx: TenantTx, obligationId: string) {
  return found(
    await tx.obligation.findFirst({
      where: { tenantId: tx.tenantId, id: obligationId },
      include: {
        plan: true,
        period: { include: { schedule: true } },
        report: {
          include: {
            figures: {
              include: { target: { include: { indicator: { select: { code: true } } } } },
              orderBy: [{ target: { position: 'asc' } }, { targetId: 'asc' }],
            },
          },
        },
      },
    }),
  );
}

async function contentOf(
  tx: TenantTx,
  row: SentRow,
  sentByName: string,
): Promise<PublishedReportContent> {
  const { plan } = row;
  const report = found(row.report);
  const outline = await readOutline(tx);
  return {
    planTitle: plan.title,
    documentNumber: plan.documentNumber,
    isDemonstration: plan.isDemonstration,
    sentByName,
    nothingToReport: report.nothingToReport,
    sections: outline
      .map(({ id, title }) => ({ title, text: sectionText(report, id) }))
      .filter((section) => section.text !== ''),
    figures: report.figures.map((figure) => publishedFigure(figure)),
    coverage: CoverageSchema.nullable().parse(report.coverage),
  };
}

function sectionText(report: NonNullable<SentRow['report']>, id: string): string {
  if (id === 'results' || id === 'difficulties' || id === 'proposals') return report[id];
  return extraTexts(report)[id] ?? '';
}

function publishedFigure(figure: NonNullable<SentRow['report']>['figures'][number]) {
  const { target } = figure;
  return suppressSmall({
    title: target.title,
    groupLabel: target.groupLabel,
    indicatorCode: target.indicator?.code ?? null,
    comparator: ComparatorSchema.parse(target.comparator),
    strict: target.strict,
    value: fromDecimal(target.value),
    valueMax: fromDecimal(target.valueMax),
    unit: TargetUnitSchema.nullable().parse(target.unit),
    unitNoun: target.unitNoun,
    numerator: fromDecimal(figure.numerator),
    denominator: fromDecimal(figure.denominator),
    note: figure.note,
    countsPeople: target.countsPeople,
  });
}
