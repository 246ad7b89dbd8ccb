/** TypedValues are the texts of a form by field; a field that was sent several times has several. */
export type TypedValues = Record<string, string[]>;

/** Passwords are never sent back to the page. */
const secret = /password/i;

/** typedValues keeps what was typed into a form, files and passwords excepted. */
export function typedValues(form: FormData): TypedValues {
  const values: TypedValues = {};
  for (const [name, value] of form) {
    if (typeof value !== 'string' || secret.test(name)) continue;
    (values[name] ??= []).push(value);
  }
  return values;
}
