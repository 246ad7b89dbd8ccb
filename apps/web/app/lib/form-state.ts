import type { FormError } from '@tiendo/ui';
import { failureOf } from './failure-of.ts';
import type { KeptForm } from './keep-form.ts';
import { useText } from './text.ts';

/** FormState is what a form shows after it was refused: its own earlier input, and the sentences. */
export interface FormState {
  /** failed tells whether this form was refused. */
  readonly failed: boolean;
  /** errors are for the summary at the top. */
  readonly errors: readonly FormError[];
  /** value is what was typed into the field, or the given value on a fresh form. */
  value(name: string, fresh: string | number | null | undefined): string;
  /** values are all that was given under one name, or the given ones on a fresh form. */
  values(name: string, fresh: readonly string[]): readonly string[];
  /** checked tells whether a box was ticked, or is on a fresh form. */
  checked(name: string, fresh: boolean): boolean;
  /** error is the sentence beside a field. */
  error(name: string): string | undefined;
}

/**
 * useFormState gives a form its state after an action. `form` is the value of the form's hidden field `form`, which tells the forms
 * of one page apart; `idPrefix` goes before the field's name in its control's id.
 */
export function useFormState(actionData: unknown, form = '', idPrefix = ''): FormState {
  const { t } = useText();
  const failure = failureOf(actionData, form);
  // A form that was only looked at (a preview) comes back with what was typed as well, and without errors.
  const typed = failure ?? (isKept(actionData) && actionData.form === form ? actionData : null);
  const fields = Object.entries(failure?.fields ?? {});
  const errors: FormError[] = fields.map(([name, code]) => ({
    // A form's own id is no field that people could go to.
    ...(code !== 'already_sent' && { field: idPrefix + name }),
    text: t.error(code),
  }));
  if (failure && fields.length === 0) errors.push({ text: t.error(failure.code) });
  return {
    failed: failure !== null,
    errors,
    value: (name, fresh) =>
      // A form that was sent before gets a new id, else it could never be saved.
      typed && failure?.fields[name] !== 'already_sent'
        ? (typed.values[name]?.[0] ?? '')
        : String(fresh ?? ''),
    values: (name, fresh) => (typed ? (typed.values[name] ?? []) : fresh),
    checked: (name, fresh) => (typed ? name in typed.values : fresh),
    error: (name) => {
      const code = failure?.fields[name];
      return code && t.error(code);
    },
  };
}

function isKept(value: unknown): value is KeptForm {
  return typeof value === 'object' && value !== null && 'kept' in value && value.kept === true;
}
