import type { FieldBase } from './field.tsx';

/** splitField takes the field's own props out of a control's props, leaving the native attributes. */
export function splitField<P extends FieldBase>(
  props: P,
): { field: FieldBase; rest: Omit<P, keyof FieldBase> } {
  const { name, id, label, help, error, optional, hideLabel, width, ...rest } = props;
  return { field: { name, id, label, help, error, optional, hideLabel, width }, rest };
}
