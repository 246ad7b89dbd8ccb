import { z } from 'zod';
import { CivilDateSchema } from './civil-date.ts';
import {
  IdSchema,
  RowVersionSchema,
  SubmissionIdSchema,
  optionalText,
  titleText,
} from './common.ts';

/** ComparatorSchema: how a figure is held against the target's value; `none` is a target without a figure. */
export const ComparatorSchema = z.enum(['>=', '<=', '=', 'range', 'none']);
export type Comparator = z.infer<typeof ComparatorSchema>;

/** TargetUnitSchema: percent (numerator over denominator) or a count of `unitNoun`. */
export const TargetUnitSchema = z.enum(['%', 'count']);
export type TargetUnit = z.infer<typeof TargetUnitSchema>;

/** TargetStandingSchema: where a target stands today. */
export const TargetStandingSchema = z.enum(['met', 'on_plan', 'at_risk', 'missed', 'no_data']);
export type TargetStanding = z.infer<typeof TargetStandingSchema>;

/** A figure has at most four decimals, as its column keeps them. */
const figure = z
  .number('invalid_input')
  .min(-1e12, 'invalid_input')
  .max(1e12, 'invalid_input')
  .refine((value) => Number(value.toFixed(4)) === value, 'invalid_input');

/** targetStatement is what a document states of a target: comparator, value or values, unit, due date. */
export const targetStatement = z.object({
  title: titleText,
  groupLabel: optionalText(300),
  comparator: ComparatorSchema,
  strict: z.boolean(),
  value: figure.nullable(),
  valueMax: figure.nullable(),
  unit: TargetUnitSchema.nullable(),
  unitNoun: optionalText(80),
  denominator: figure.nullable(),
  dueOn: CivilDateSchema.nullable(),
});

const targetFields = targetStatement.extend({
  parentId: IdSchema.nullable(),
  ownerAgencyId: IdSchema.nullable(),
  /** The entry of the ministry's catalogue that the target maps to. */
  indicatorId: IdSchema.nullable().default(null),
  /** Every reporting agency gives its share of the figure, not only the owner. */
  everyReporter: z.boolean().default(false),
  /** Its figures count people: small ones do not leave the tenant. */
  countsPeople: z.boolean().default(false),
});

type Measure = { comparator: Comparator; value: number | null; valueMax: number | null };

/** measureIsWhole tells whether comparator and values belong together: one value, two for a range, none for a target without a figure. */
export const measureIsWhole = (target: Measure) => {
  if (target.comparator === 'none') return target.value === null && target.valueMax === null;
  if (target.value === null) return false;
  if (target.comparator !== 'range') return target.valueMax === null;
  return target.valueMax !== null && target.valueMax >= target.value;
};

/** measureError is where the sentence stands when they do not. */
export const measureError = { path: ['value'], message: 'invalid_input' };

/** CreateTargetSchema adds a target at the end of its plan's list. */
export const CreateTargetSchema = targetFields
  .extend({ planId: IdSchema, submissionId: SubmissionIdSchema })
  .refine(measureIsWhole, measureError);
export type CreateTarget = z.infer<typeof CreateTargetSchema>;

/** UpdateTargetSchema replaces a target's fields. */
export const UpdateTargetSchema = targetFields
  .extend({ id: IdSchema, rowVersion: RowVersionSchema })
  .refine(measureIsWhole, measureError);
export type UpdateTarget = z.infer<typeof UpdateTargetSchema>;

/** ListTargetsSchema lists the targets of a plan. */
export const ListTargetsSchema = z.object({
  planId: IdSchema,
  includeArchived: z.boolean().default(false),
});
export type ListTargets = z.infer<typeof ListTargetsSchema>;
