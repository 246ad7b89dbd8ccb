import { ApprovalSchema, found } from '@tiendo/contracts';
import { fromDbDate, fromDecimal, type TenantTx } from '@tiendo/db';
import type { WrittenReport } from './report-content.ts';
import { extraTexts } from './report-sections.ts';

/** LockedReport is an obligation with its report as it stands, held until the transaction ends. */
export type LockedReport = Awaited<ReturnType<typeof lockReport>>;

/** lockReport reads an obligation with its report and holds it, so that two people who write or decide it take turns. */
export async function lockReport(tx: TenantTx, obligationId: string) {
  await tx.$queryRaw`SELECT 1 FROM obligation
    WHERE tenant_id = ${tx.tenantId}::uuid AND id = ${obligationId}::uuid FOR UPDATE`;
  const row = found(
    await tx.obligation.findFirst({
      where: { tenantId: tx.tenantId, id: obligationId },
      select: {
        id: true,
        planId: true,
        agencyId: true,
        state: true,
        rowVersion: true,
        lastDay: true,
        unlockedUntil: true,
        approval: true,
        plan: { select: { status: true } },
        submittedOn: true,
        period: {
          select: { periodTo: true, schedule: { select: { hop: true, question: true } } },
        },
        report: { include: { figures: true, files: { select: { id: true } } } },
      },
    }),
  );
  const setting = await tx.tenantSetting.findFirst({
    where: { tenantId: tx.tenantId },
    select: { lockAfterDays: true, approval: true },
  });
  const { period, ...kept } = row;
  return {
    ...kept,
    hop: period.schedule.hop,
    question: period.schedule.question,
    periodTo: fromDbDate(period.periodTo),
    submittedOn: fromDbDate(row.submittedOn),
    lastDay: fromDbDate(row.lastDay),
    unlockedUntil: fromDbDate(row.unlockedUntil),
    lockAfterDays: setting?.lockAfterDays ?? null,
    // A report in flight keeps the way of approval that it began with.
    approval: ApprovalSchema.parse(row.approval ?? setting?.approval ?? 'direct'),
  };
}

/** keptContent is what a locked report says now; null when none was begun. */
export function keptContent(locked: LockedReport): WrittenReport | null {
  const { report } = locked;
  if (!report) return null;
  const { nothingToReport, results, difficulties, proposals } = report;
  const figures = report.figures.map((figure, row) => ({
    row,
    targetId: figure.targetId,
    numerator: fromDecimal(figure.numerator),
    denominator: fromDecimal(figure.denominator),
    note: figure.note,
  }));
  const extraSections = extraTexts(report);
  return { nothingToReport, results, difficulties, proposals, extraSections, figures };
}
