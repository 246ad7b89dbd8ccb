import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon/icon.tsx';

/** FieldWidth is how wide a control's box is: as wide as what is typed into it. */
export type FieldWidth = 'full' | 'wide' | 'medium' | 'short' | 'tiny';

/**
 * FieldBase is what every control shares. `id` is the name unless given; give one where a page has several forms with the
 * same names. `optional` is the word shown after the label of a field that may stay empty.
 */
export type FieldBase = {
  readonly name: string;
  readonly id?: string;
  readonly label: string;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: string;
  readonly hideLabel?: boolean;
  readonly width?: FieldWidth;
};

/** ControlAttributes are what ties a control to its label, help and error. */
export type ControlAttributes = {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
};

/** controlAttributes gives the attributes for the control of a field. */
export function controlAttributes(field: FieldBase): ControlAttributes {
  const id = field.id ?? field.name;
  const described = [
    field.help !== undefined && `${id}-help`,
    field.error !== undefined && `${id}-error`,
  ].filter(Boolean);
  return {
    id,
    name: field.name,
    className: classNames('control', `control-${field.width ?? 'full'}`),
    ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
    ...(field.error !== undefined && { 'aria-invalid': true as const }),
  };
}

/** Hint shows a field's help line under the id that its control refers to. */
export function Hint({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p className="field-help" id={`${id}-help`}>
      {children}
    </p>
  );
}

/** FieldError shows what is wrong with a field, with an icon, under the id that its control refers to. */
export function FieldError({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <p className="field-error" id={`${id}-error`}>
      <Icon name="error" />
      <span>{text}</span>
    </p>
  );
}

/** Field sets label above, error and control, help below; it is for controls that are not in this package. */
export function Field({ children, ...field }: FieldBase & { readonly children: ReactNode }) {
  const id = field.id ?? field.name;
  return (
    <div className={classNames('field', field.error !== undefined && 'field-invalid')}>
      <label
        className={classNames('field-label', field.hideLabel && 'visually-hidden')}
        htmlFor={id}
      >
        {field.label}
        {field.optional !== undefined && (
          <span className="field-optional"> ({field.optional})</span>
        )}
      </label>
      {field.error !== undefined && <FieldError id={id} text={field.error} />}
      {children}
      {field.help !== undefined && <Hint id={id}>{field.help}</Hint>}
    </div>
  );
}
