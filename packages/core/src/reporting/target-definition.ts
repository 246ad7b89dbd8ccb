import {
  CivilDateSchema,
  ComparatorSchema,
  TargetStandingSchema,
  TargetUnitSchema,
} from '@tiendo/contracts';
import { z } from 'zod';

/** StatementSchema is what a target says, as far as a report's table shows it. */
export const StatementSchema = z.object({
  title: z.string(),
  groupLabel: z.string().nullable(),
  comparator: ComparatorSchema,
  strict: z.boolean(),
  value: z.number().nullable(),
  valueMax: z.number().nullable(),
  unit: TargetUnitSchema.nullable(),
  unitNoun: z.string().nullable(),
  denominator: z.number().nullable(),
  dueOn: CivilDateSchema.nullable(),
});
export type Statement = z.infer<typeof StatementSchema>;

/** DefinitionSchema is what a target said when its figure was taken in, and where it stood by that: the score that stays. */
export const DefinitionSchema = StatementSchema.extend({
  versionNumber: z.number().nullable(),
  /** Null of one agency's share: only all shares together are held against the target. */
  standing: TargetStandingSchema.nullable(),
});
export type Definition = z.infer<typeof DefinitionSchema>;
