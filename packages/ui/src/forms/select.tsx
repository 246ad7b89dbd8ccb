import type { SelectHTMLAttributes } from 'react';
import { controlAttributes, Field, type FieldBase } from './field.tsx';
import { splitField } from './split-field.ts';

/** Option is one choice: what is sent and what is read. */
export type Option = {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
};

/** OptionGroup is a heading with the choices under it. */
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] };

/** SelectProps: `placeholder` adds an empty first choice. */
export type SelectProps = FieldBase &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldBase | 'className' | 'children'> & {
    readonly options: readonly (Option | OptionGroup)[];
    readonly placeholder?: string;
  };

function Choice({ value, label, disabled }: Option) {
  return (
    <option value={value} disabled={disabled}>
      {label}
    </option>
  );
}

/** Select takes one choice out of a list too long for radio buttons. */
export function Select({ options, placeholder, ...props }: SelectProps) {
  const { field, rest } = splitField(props);
  return (
    <Field {...field}>
      <select {...rest} {...controlAttributes(field)}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map((inner) => (
                <Choice key={inner.value} {...inner} />
              ))}
            </optgroup>
          ) : (
            <Choice key={option.value} {...option} />
          ),
        )}
      </select>
    </Field>
  );
}
