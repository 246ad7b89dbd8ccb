import type { ReactNode } from 'react';

/** CellNote is a second, quieter line of a table's cell. */
export function CellNote({ children }: { readonly children: ReactNode }) {
  return <span className="cell-note">{children}</span>;
}
