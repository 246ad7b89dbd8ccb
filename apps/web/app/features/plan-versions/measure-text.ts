import { ComparatorSchema, TargetUnitSchema } from '@tiendo/contracts';
import { z } from 'zod';
import type { AuditValue } from '#app/features/audit/value-text.ts';
import { demandText } from '#app/features/targets/demand.ts';
import type { Text } from '#app/lib/text.ts';

const MeasureSchema = z.object({
  comparator: ComparatorSchema,
  strict: z.boolean().default(false),
  value: z.number().nullable().default(null),
  valueMax: z.number().nullable().default(null),
  unit: TargetUnitSchema.nullable().default(null),
  unitNoun: z.string().nullable().default(null),
  denominator: z.number().nullable().default(null),
});

/** isMeasured tells whether a field is part of what a target demands. */
export function isMeasured(field: string): boolean {
  return Object.hasOwn(MeasureSchema.shape, field);
}

/** measureText writes what a kept target demands in one piece, "≥ 80 %"; null when the state is of something else. */
export function measureText(state: Record<string, AuditValue>, text: Text): string | null {
  const measure = MeasureSchema.safeParse(state);
  return measure.success ? demandText(measure.data, text) : null;
}
