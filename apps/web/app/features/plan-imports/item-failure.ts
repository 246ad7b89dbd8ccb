import type { ErrorCode } from '@tiendo/contracts';
import { atControls } from '#app/features/reporting/schedule-errors.ts';
import type { FormFailure } from '#app/lib/act.ts';
import { failureOf } from '#app/lib/failure-of.ts';

/** The controls of a draft's forms that are called otherwise than the field they state. */
const controls: Readonly<Record<string, string>> = {
  ownerItemId: 'ownerAgencyId',
  reporterItemIds: 'reporterAgencyIds',
};

/** atFields gives the refusal of one of the review's forms its errors at the names of the form's controls; anything else stays as it is. */
export function atFields(actionData: unknown, form: string): unknown {
  const failure = failureOf(actionData, form);
  if (failure === null) return actionData;
  const fields: Record<string, ErrorCode> = {};
  for (const [name, code] of Object.entries(failure.fields)) {
    const field = name.replace(/^(content\.fields|content|header)\./, '');
    const [first = '', ...rest] = field.split('.');
    const control =
      controls[first] ?? (first === 'titles' || first === 'assignments' ? first : null);
    fields[control ?? [first, ...rest].join('.')] ??= code;
  }
  const renamed: FormFailure = { ...failure, fields };
  return failure.values.itemKind?.[0] === 'schedule' ? atControls(renamed) : renamed;
}
