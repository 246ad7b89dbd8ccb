import { parseLocalNumber } from './parse-local-number.ts';

/** FormReader reads what was typed into a form, as text, number, date or list, without judging it: the contracts do that. */
export class FormReader {
  readonly #form: FormData;

  constructor(form: FormData) {
    this.#form = form;
  }

  /** text is what stands in a field, trimmed and in Unicode NFC; empty when the field is missing. */
  text(name: string): string {
    const value = this.#form.get(name);
    return typeof value === 'string' ? value.normalize('NFC').trim() : '';
  }

  /** optional is the text of a field, or null when nothing was typed. */
  optional(name: string): string | null {
    return this.text(name) || null;
  }

  /** raw is the exact text of a field: for passwords. */
  raw(name: string): string {
    const value = this.#form.get(name);
    return typeof value === 'string' ? value : '';
  }

  /** number reads a figure as Vietnamese people type it; NaN for what is no figure, which every schema refuses. */
  number(name: string): number {
    return parseLocalNumber(this.text(name));
  }

  /** optionalNumber is number, or null when nothing was typed. */
  optionalNumber(name: string): number | null {
    return this.text(name) === '' ? null : this.number(name);
  }

  /** checked tells whether a box was ticked. */
  checked(name: string): boolean {
    return this.#form.has(name);
  }

  /** all lists every text given under one name. */
  all(name: string): string[] {
    return this.#form.getAll(name).filter((value) => typeof value === 'string');
  }

  /** files lists the files chosen under one name; an empty file input counts as none. */
  files(name: string): File[] {
    return this.#form
      .getAll(name)
      .filter((value): value is File => value instanceof File && value.name !== '');
  }

  /** keep adds a value that a refused form shall bring back, such as the id of a file that is uploaded already. */
  keep(name: string, value: string): void {
    this.#form.append(name, value);
  }

  /** names lists every field of the form once. */
  names(): string[] {
    return [...new Set(this.#form.keys())];
  }
}
