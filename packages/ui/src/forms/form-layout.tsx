import type { ReactNode } from 'react';

/** FormStack sets the fields of a form in one column, at a width that can be read. */
export function FormStack({ children }: { readonly children: ReactNode }) {
  return <div className="form-stack">{children}</div>;
}

/** FieldRow sets short fields that belong together side by side; on a phone they stand below one another. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className="field-row">{children}</div>;
}

/** FieldSet groups fields under a heading. */
export function FieldSet({
  title,
  help,
  children,
}: {
  readonly title: string;
  readonly help?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className="fieldset">
      <legend>{title}</legend>
      {help !== undefined && <p className="fieldset-help">{help}</p>}
      {children}
    </fieldset>
  );
}
