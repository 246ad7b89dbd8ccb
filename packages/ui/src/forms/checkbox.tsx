import type { InputHTMLAttributes } from 'react';
import { classNames } from '../class-names.ts';
import { controlAttributes, type FieldBase, FieldError } from './field.tsx';
import { splitField } from './split-field.ts';

/** CheckboxProps is a field and the native attributes of a checkbox; its value is `true` unless given. */
export type CheckboxProps = FieldBase &
  Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldBase | 'className' | 'type'>;

/** Checkbox takes one yes or no. */
export function Checkbox(props: CheckboxProps) {
  const { field, rest } = splitField(props);
  const { className: _box, ...control } = controlAttributes(field);
  return (
    <div className={classNames('field', field.error !== undefined && 'field-invalid')}>
      {field.error !== undefined && <FieldError id={control.id} text={field.error} />}
      <div className="choice">
        <input value="true" {...rest} {...control} type="checkbox" />
        <span className="choice-text">
          <label htmlFor={control.id}>{field.label}</label>
          {field.help !== undefined && (
            <span className="choice-help" id={`${control.id}-help`}>
              {field.help}
            </span>
          )}
        </span>
      </div>
    </div>
  );
}
