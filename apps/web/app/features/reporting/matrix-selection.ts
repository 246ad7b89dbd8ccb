import { z } from 'zod';
import type { MatrixView } from './matrix-page.tsx';
import { mayChoose } from './matrix-table.tsx';

type Cell = NonNullable<MatrixView['agencies'][number]['cells'][number]>;

/** QuickSelectSchema names the groups of reports that one link ticks. */
export const QuickSelectSchema = z.enum(['overdue', 'locked', 'unsent']);
export type QuickSelect = z.infer<typeof QuickSelectSchema>;

const matches: Record<QuickSelect, (cell: Cell) => boolean> = {
  overdue: (cell) => cell.timeliness === 'missing',
  locked: (cell) => cell.isLocked,
  unsent: () => true,
};

/** quickSelection gives the reports of a matrix that a link ticks; none without one. */
export function quickSelection(matrix: MatrixView, group: QuickSelect | null): string[] {
  if (group === null) return [];
  return matrix.agencies
    .flatMap((agency) => agency.cells)
    .filter((cell) => cell !== null && mayChoose(cell) && matches[group](cell))
    .flatMap((cell) => cell?.obligationId ?? []);
}
