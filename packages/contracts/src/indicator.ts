import { z } from 'zod';
import {
  IdSchema,
  RowVersionSchema,
  SubmissionIdSchema,
  optionalText,
  plainText,
  titleText,
} from './common.ts';
import { TargetUnitSchema } from './target.ts';

const indicatorFields = z.object({
  /** What reports and exchanges call it, as the ministry writes it: `5.1`, `MT-03`. */
  code: plainText(40, 'invalid_input').min(1, 'invalid_input'),
  name: titleText,
  unit: TargetUnitSchema.nullable(),
  unitNoun: optionalText(80),
  /** How the figure is counted: numerator, denominator, what is left out. */
  definition: plainText(4_000, 'invalid_input'),
});

/** CreateIndicatorSchema adds an entry to the ministry's catalogue. Error: duplicate_code. */
export const CreateIndicatorSchema = indicatorFields.extend({ submissionId: SubmissionIdSchema });
export type CreateIndicator = z.infer<typeof CreateIndicatorSchema>;

/** UpdateIndicatorSchema replaces an entry's fields. */
export const UpdateIndicatorSchema = indicatorFields.extend({
  id: IdSchema,
  rowVersion: RowVersionSchema,
});
export type UpdateIndicator = z.infer<typeof UpdateIndicatorSchema>;

/** ListIndicatorsSchema lists the catalogue in the order of its codes. */
export const ListIndicatorsSchema = z.object({ includeArchived: z.boolean().default(false) });
export type ListIndicators = z.infer<typeof ListIndicatorsSchema>;
