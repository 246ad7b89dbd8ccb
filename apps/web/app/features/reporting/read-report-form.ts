import type { Api } from '#app/lib/backend.ts';
import type { FormReader } from '#app/lib/form-reader.ts';
import { uploadFiles } from '#app/lib/upload-files.ts';

/** readReportForm gives what was typed into ReportForm; files just chosen are uploaded, so that a refusal does not lose them. */
export async function readReportForm(api: Api, form: FormReader, obligationId: string) {
  const figures = [];
  for (const row of figureRows(form)) {
    const fileIds = await uploadFiles(api, form, `figures.${row}.`);
    figures.push({ ...readFigure(form, row), fileIds });
  }
  return {
    ...readTexts(form, obligationId),
    figures,
    fileIds: await uploadFiles(api, form),
    removedFileIds: form.all('removedFileIds'),
  };
}

/** readTypedReport is readReportForm without its files: what a browser saves by itself while somebody writes. */
export function readTypedReport(form: FormReader, obligationId: string) {
  const figures = figureRows(form).map((row) => readFigure(form, row));
  return { ...readTexts(form, obligationId), figures };
}

function readTexts(form: FormReader, obligationId: string) {
  return {
    obligationId,
    rowVersion: form.number('rowVersion'),
    nothingToReport: form.checked('nothingToReport'),
    results: form.text('results'),
    difficulties: form.text('difficulties'),
    proposals: form.text('proposals'),
    extraSections: Object.fromEntries(
      form
        .names()
        .flatMap((name) => /^extraSections\.(.+)$/.exec(name)?.[1] ?? [])
        .map((id) => [id, form.text(`extraSections.${id}`)]),
    ),
  };
}

function readFigure(form: FormReader, row: number) {
  return {
    targetId: form.text(`figures.${row}.targetId`),
    numerator: form.optionalNumber(`figures.${row}.numerator`),
    denominator: form.optionalNumber(`figures.${row}.denominator`),
    note: form.text(`figures.${row}.note`),
  };
}

/** figureRows lists the rows of the figures table that were sent, in order. */
function figureRows(form: FormReader): number[] {
  return form
    .names()
    .flatMap((name) => /^figures\.(\d+)\.targetId$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}
