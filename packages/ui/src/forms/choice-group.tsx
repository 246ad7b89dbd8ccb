import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { type FieldBase, FieldError, Hint } from './field.tsx';
import type { Option } from './select.tsx';

/** ChoiceOption is a choice with an optional line of help of its own. */
export type ChoiceOption = Option & { readonly help?: ReactNode };

type GroupProps = Omit<FieldBase, 'width'> & {
  readonly options: readonly ChoiceOption[];
  readonly inline?: boolean;
};

/** RadioGroupProps: exactly one choice. */
export type RadioGroupProps = GroupProps & {
  readonly defaultValue?: string;
  readonly required?: boolean;
};

/** CheckboxGroupProps: any number of choices, sent under one name. */
export type CheckboxGroupProps = GroupProps & { readonly defaultValues?: readonly string[] };

type FrameProps = GroupProps & {
  readonly type: 'radio' | 'checkbox';
  readonly chosen: readonly string[];
  readonly required?: boolean;
};

function Group({ type, chosen, options, inline, required, ...field }: FrameProps) {
  const id = field.id ?? field.name;
  const described = [
    field.error !== undefined && `${id}-error`,
    field.help !== undefined && `${id}-help`,
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={classNames(
        'field',
        'choices',
        inline && 'choices-inline',
        field.error !== undefined && 'field-invalid',
      )}
      aria-describedby={described || undefined}
    >
      <legend className={classNames('field-label', field.hideLabel && 'visually-hidden')}>
        {field.label}
        {field.optional !== undefined && (
          <span className="field-optional"> ({field.optional})</span>
        )}
      </legend>
      {field.error !== undefined && <FieldError id={id} text={field.error} />}
      <div className="choices-list">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type={type}
              name={field.name}
              value={option.value}
              disabled={option.disabled}
              required={required}
              defaultChecked={chosen.includes(option.value)}
            />
            <span className="choice-text">
              {option.label}
              {option.help !== undefined && <span className="choice-help">{option.help}</span>}
            </span>
          </label>
        ))}
      </div>
      {field.help !== undefined && <Hint id={id}>{field.help}</Hint>}
    </fieldset>
  );
}

/** RadioGroup takes exactly one of a few choices, all of them in view. */
export function RadioGroup({ defaultValue, ...props }: RadioGroupProps) {
  return (
    <Group {...props} type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} />
  );
}

/** CheckboxGroup takes any number of choices. */
export function CheckboxGroup({ defaultValues = [], ...props }: CheckboxGroupProps) {
  return <Group {...props} type="checkbox" chosen={defaultValues} />;
}
