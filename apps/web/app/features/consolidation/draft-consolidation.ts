import { readReportForm } from '#app/features/reporting/read-report-form.ts';
import type { Api } from '#app/lib/backend.ts';
import type { FormReader } from '#app/lib/form-reader.ts';

type Typed = Awaited<ReturnType<typeof readReportForm>>;

/**
 * draftConsolidation runs a button of DraftForm: what was typed into the report is saved first, so that it is asked about like all that was written.
 * Once the person has agreed to replace it, only its files are.
 */
export async function draftConsolidation(
  api: Api,
  form: FormReader,
  obligationId: string,
): Promise<void> {
  const replace = form.text('intent') === 'consolidate-replace';
  const typed = await readReportForm(api, form, obligationId);
  const keeps = touchesFiles(typed) || (!replace && saysSomething(typed));
  const { rowVersion } = keeps ? await api.reporting.saveDraft.mutate(typed) : typed;
  await api.consolidation.draftConsolidation.mutate({ obligationId, rowVersion, replace });
}

function touchesFiles({ fileIds, removedFileIds, figures }: Typed): boolean {
  const added = [...fileIds, ...figures.flatMap((figure) => figure.fileIds)];
  return added.length + removedFileIds.length > 0;
}

function saysSomething(typed: Typed): boolean {
  const { results, difficulties, proposals, extraSections, figures } = typed;
  const texts = [results, difficulties, proposals, ...Object.values(extraSections)];
  return (
    typed.nothingToReport ||
    [...texts, ...figures.map((figure) => figure.note)].some((text) => text.trim() !== '') ||
    figures.some(({ numerator, denominator }) => numerator !== null || denominator !== null)
  );
}
