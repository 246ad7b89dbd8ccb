/** TypedField is one field of the form with what stands in it; a figure's is named by its target, because rows move when a plan changes. */
export interface TypedField {
  key: string;
  value: string;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

/** What people type; files, hidden fields and boxes that take files off are the person's own saving. */
function controls(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      element instanceof HTMLTextAreaElement ||
      (element instanceof HTMLInputElement &&
        !['hidden', 'file', 'submit'].includes(element.type) &&
        element.name !== 'removedFileIds'),
  );
}

function keyOf(form: HTMLFormElement, name: string): string {
  const row = /^(figures\.\d+\.)(.+)$/.exec(name);
  if (!row) return name;
  const target = form.elements.namedItem(`${row[1]}targetId`);
  return target instanceof HTMLInputElement ? `figure ${target.value} ${row[2]}` : name;
}

const isBox = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === 'checkbox';

const read = (form: HTMLFormElement, valueOf: (control: Control) => string): TypedField[] =>
  controls(form).map((control) => ({ key: keyOf(form, control.name), value: valueOf(control) }));

/** readFields gives everything that stands in the form. */
export const readFields = (form: HTMLFormElement): TypedField[] =>
  read(form, (control) => (isBox(control) ? String(control.checked) : control.value));

/** readServed gives what the server put into the form, whatever was typed before this script was there. */
export const readServed = (form: HTMLFormElement): TypedField[] =>
  read(form, (control) => (isBox(control) ? String(control.defaultChecked) : control.defaultValue));

/** writeFields puts kept texts back and gives those for which there is no field any more. */
export function writeFields(form: HTMLFormElement, fields: readonly TypedField[]): string[] {
  const known = new Map(controls(form).map((control) => [keyOf(form, control.name), control]));
  return fields.flatMap(({ key, value }) => {
    const control = known.get(key);
    if (!control) return value.trim() === '' ? [] : [value];
    if (isBox(control)) control.checked = value === 'true';
    else control.value = value;
    return [];
  });
}

/** isSame tells whether two readings of the form say the same. */
export function isSame(one: readonly TypedField[], other: readonly TypedField[]): boolean {
  const text = (fields: readonly TypedField[]) =>
    fields
      // Browsers send line ends in two characters and show them in one.
      .map(({ key, value }) => `${key}\n${value.replaceAll('\r\n', '\n').trim()}`)
      .toSorted()
      .join('\n\n');
  return text(one) === text(other);
}

/** draftBody is the form as it is sent to be saved by itself: without files. */
export function draftBody(form: HTMLFormElement): FormData {
  const body = new FormData(form);
  for (const name of new Set(body.keys())) {
    if (/(^|\.)(files|fileIds|removedFileIds)$/.test(name)) body.delete(name);
  }
  return body;
}
