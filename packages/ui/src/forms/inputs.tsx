import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react';
import { controlAttributes, Field, type FieldBase } from './field.tsx';
import { splitField } from './split-field.ts';

type Native<T> = Omit<T, keyof FieldBase | 'className'>;

/** InputProps is a field and the native attributes of an input. */
export type InputProps = FieldBase & Native<InputHTMLAttributes<HTMLInputElement>>;

/** TextInput takes one line of text (`type` may be email, password, tel, url, search). */
export function TextInput(props: InputProps) {
  const { field, rest } = splitField(props);
  return (
    <Field {...field}>
      <input type="text" {...rest} {...controlAttributes(field)} />
    </Field>
  );
}

/** NumberInput takes a figure; `suffix` is the unit shown after it. It stays a text box, so that `81,3` can be typed. */
export function NumberInput({ suffix, ...props }: InputProps & { readonly suffix?: ReactNode }) {
  const { field, rest } = splitField({ width: 'short' as const, ...props });
  const input = (
    <input
      type="text"
      inputMode="decimal"
      autoComplete="off"
      {...rest}
      {...controlAttributes(field)}
    />
  );
  if (suffix === undefined) return <Field {...field}>{input}</Field>;
  return (
    <Field {...field}>
      <span className="control-group">
        {input}
        <span className="control-suffix">{suffix}</span>
      </span>
    </Field>
  );
}

/** DateInput takes a civil date with the browser's own calendar; its value is `YYYY-MM-DD`. */
export function DateInput(props: InputProps) {
  const { field, rest } = splitField({ width: 'medium' as const, ...props });
  return (
    <Field {...field}>
      <input
        type="date"
        min="1900-01-01"
        max="2200-12-31"
        {...rest}
        {...controlAttributes(field)}
      />
    </Field>
  );
}

/** FileInput takes files; say the types and the size limit in `help`, and the form needs `encType="multipart/form-data"`. */
export function FileInput(props: InputProps) {
  const { field, rest } = splitField(props);
  return (
    <Field {...field}>
      <input type="file" {...rest} {...controlAttributes(field)} />
    </Field>
  );
}

/** TextArea takes several lines of text. */
export function TextArea(props: FieldBase & Native<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const { field, rest } = splitField(props);
  return (
    <Field {...field}>
      <textarea rows={4} {...rest} {...controlAttributes(field)} />
    </Field>
  );
}
