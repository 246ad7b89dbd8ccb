import { ReportContentSchema, assertThat, type ReportContent } from '@tiendo/contracts';
import {
  readReportTemplate,
  type TemplateContent,
  type TemplateProblem,
} from '@tiendo/official-docs';
import type { ServiceContext } from '#app/context.ts';
import { isWritable, mayWriteReport } from './policy.ts';
import { readReport } from './read-report.ts';
import { saveDraft } from './save-report.ts';
import type { ReportView } from './views.ts';

/** TemplateImport is a draft that was filled whole, or everything that is wrong with the workbook and nothing filled. */
export type TemplateImport =
  | { ok: true; rowVersion: number }
  | { ok: false; problems: TemplateProblem[] };

/**
 * importReportTemplate fills the draft of a report from its workbook, all or nothing; it never submits. Rows and texts left empty leave the draft
 * as it is. The same workbook sent twice fills it once. Errors: those of saveDraft.
 */
export async function importReportTemplate(
  ctx: ServiceContext,
  input: { obligationId: string; rowVersion: number; bytes: Uint8Array },
): Promise<TemplateImport> {
  const { obligationId, rowVersion, bytes } = input;
  const report = await readReport(ctx, obligationId);
  assertThat(mayWriteReport(ctx.actor, report.agencyId), 'forbidden');
  assertThat(isWritable(report.state), 'report_not_open');
  const reading = await readReportTemplate(bytes);
  if (!reading.ok) return reading;
  const problem = misfit(reading, report);
  if (problem !== null) {
    return { ok: false, problems: [{ sheet: null, row: null, cell: null, message: problem }] };
  }
  const content = ReportContentSchema.safeParse(merged(report, reading, rowVersion));
  assertThat(content.success, 'invalid_input');
  return { ok: true, ...(await saveDraft(ctx, content.data)) };
}

/** Why a workbook that can be read is not that of this report; null when it is. */
function misfit(content: TemplateContent, report: ReportView): string | null {
  const { period, figures, narrative } = content;
  if (period === null)
    return 'Tệp không còn ghi kỳ báo cáo của biểu mẫu; hãy tải lại biểu mẫu và nhập lại.';
  if (period.from !== report.periodFrom || period.to !== report.periodTo)
    return `Biểu mẫu này của kỳ ${dayText(period.from)} – ${dayText(period.to)}, không phải kỳ ${dayText(report.periodFrom)} – ${dayText(report.periodTo)} của báo cáo đang mở.`;
  const known = new Set(report.figures.map((figure) => figure.targetId));
  if (figures.some((figure) => !known.has(figure.targetId)))
    return 'Biểu mẫu có chỉ tiêu không thuộc báo cáo này; hãy tải lại biểu mẫu của báo cáo này và nhập lại.';
  const isEmpty = figures.length === 0 && Object.values(narrative).every((text) => text === '');
  return isEmpty ? 'Biểu mẫu chưa có số liệu hay nội dung nào được nhập.' : null;
}

const dayText = (day: string) => day.split('-').toReversed().join('/');

function merged(
  report: ReportView,
  { figures, narrative }: TemplateContent,
  rowVersion: number,
): ReportContent {
  const filled = new Map(figures.map((figure) => [figure.targetId, figure]));
  return {
    obligationId: report.id,
    rowVersion,
    nothingToReport: false,
    results: narrative.results || report.results,
    difficulties: narrative.difficulties || report.difficulties,
    proposals: narrative.proposals || report.proposals,
    extraSections: report.extraSections,
    figures: report.figures.map(({ targetId, numerator, denominator, note }) => ({
      ...(filled.get(targetId) ?? { targetId, numerator, denominator, note }),
      fileIds: [],
    })),
    fileIds: [],
    removedFileIds: [],
  };
}
