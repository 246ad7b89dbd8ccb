import { ReportKindSchema } from '@tiendo/contracts';
import type { FormReader } from '#app/lib/form-reader.ts';
import { readRuleForm } from './read-rule-form.ts';

/** readScheduleForm gives what was typed into ScheduleForm. */
export function readScheduleForm(form: FormReader) {
  const kind = ReportKindSchema.catch('periodic').parse(form.text('kind'));
  const isChosen = form.text('reporterScope') === 'chosen';
  return {
    title: form.text('title'),
    kind,
    rule: readRuleForm(form, kind),
    dueText: form.text('dueText'),
    hop: form.number('hop'),
    reporterScope: isChosen ? ('chosen' as const) : ('all' as const),
    reporterAgencyIds: isChosen ? form.all('reporterAgencyIds') : [],
    recipient: form.text('recipient'),
    forwardTo: form
      .text('forwardTo')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  };
}
