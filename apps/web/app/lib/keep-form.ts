import type { FormReader } from './form-reader.ts';
import type { TypedValues } from './typed-values.ts';

/** KeptForm is a form that an action answered without saving it, with all that was typed: useFormState shows it again. */
export interface KeptForm {
  kept: true;
  form: string;
  values: TypedValues;
}

/** keepForm keeps what was typed into a form that was sent to be looked at, not to be saved. */
export function keepForm(form: FormReader): KeptForm {
  const values = Object.fromEntries(form.names().map((name) => [name, form.all(name)]));
  return { kept: true, form: form.text('form'), values };
}
