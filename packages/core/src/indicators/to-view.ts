import { TargetUnitSchema } from '@tiendo/contracts';
import type { Prisma } from '@tiendo/db';
import type { IndicatorView } from './views.ts';

/** toIndicatorView turns an entry's row into what leaves core. */
export function toIndicatorView(row: Prisma.IndicatorGetPayload<object>): IndicatorView {
  const { id, code, name, unit, unitNoun, definition, archivedAt, rowVersion } = row;
  return {
    id,
    code,
    name,
    unit: TargetUnitSchema.nullable().parse(unit),
    unitNoun,
    definition,
    archived: archivedAt !== null,
    rowVersion,
  };
}
