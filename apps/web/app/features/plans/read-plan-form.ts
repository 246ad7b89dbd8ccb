import type { FormReader } from '#app/lib/form-reader.ts';

/** legalBasisRows is how many lines for legal bases the form offers beyond those that are filled. */
export const spareLegalBases = 3;

const rowName = /^legalBases\.(\d+)\.documentNumber$/;

/** readPlanForm gives what was typed into PlanForm; lines of legal bases left empty are left out. */
export function readPlanForm(form: FormReader) {
  return {
    title: form.text('title'),
    documentNumber: form.optional('documentNumber'),
    issuedBy: form.optional('issuedBy'),
    issuedOn: form.optional('issuedOn'),
    periodFrom: form.number('periodFrom'),
    periodTo: form.number('periodTo'),
    summary: form.text('summary'),
    legalBases: readLegalBases(form),
  };
}

function readLegalBases(form: FormReader) {
  return form
    .names()
    .flatMap((name) => rowName.exec(name)?.[1] ?? [])
    .map((row) => ({
      documentNumber: form.text(`legalBases.${row}.documentNumber`),
      title: form.text(`legalBases.${row}.title`),
      kind:
        form.text(`legalBases.${row}.kind`) === 'cited' ? ('cited' as const) : ('basis' as const),
    }))
    .filter((basis) => basis.documentNumber !== '' || basis.title !== '');
}
