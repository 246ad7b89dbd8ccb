import { planText, reportTemplate, resultText, type Answer } from '@tiendo/official-docs';
import type { ServiceContext } from '#app/context.ts';
import { safeFileName } from '#app/files/file-name.ts';
import { readReport } from './read-report.ts';
import type { ReportFigureView, ReportView } from './views.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * writeReportTemplate gives the workbook into which an agency fills one report: its targets with the plan's value and what was reported last time.
 * Errors: not_found, forbidden (another agency's).
 */
export async function writeReportTemplate(
  ctx: ServiceContext,
  obligationId: string,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> {
  const report = await readReport(ctx, obligationId);
  const { title, agencyName, periodFrom, periodTo, lastDay } = report;
  const bytes = await reportTemplate({
    reportTitle: title,
    agency: agencyName,
    periodFrom,
    periodTo,
    lastDay,
    targets: report.figures.map(templateTarget),
  });
  return { name: fileName(report), mediaType, bytes };
}

function fileName({ title, agencyName, periodTo }: ReportView): string {
  const stem = `Biểu mẫu ${title} - ${agencyName} - ${periodTo}`.replaceAll(/[/\\]/g, '-');
  return safeFileName(`${stem}.xlsx`, mediaType);
}

function templateTarget(figure: ReportFigureView) {
  const { targetId, title, unit, unitNoun } = figure;
  return {
    id: targetId,
    title,
    unit: unit === '%' ? '%' : (unitNoun ?? ''),
    planValueText: planText(figure),
    previousText: resultText(previousAnswer(figure), figure),
    needsDenominator: unit === '%',
  };
}

function previousAnswer({ previous }: ReportFigureView): Answer {
  if (!previous || previous.numerator === null) return { kind: 'no_figure' };
  const { numerator, denominator } = previous;
  return { kind: 'figure', numerator, denominator };
}
