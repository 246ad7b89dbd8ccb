import {
  CivilDateSchema,
  ComparatorSchema,
  TargetStandingSchema,
  TargetUnitSchema,
  TaskStandingSchema,
  AuthorityPrefixSchema,
} from '@tiendo/contracts';
import type { OfficialReport, ProgressTable, ReminderLetter } from '@tiendo/official-docs';
import { z } from 'zod';

const texts = z.array(z.string());

const frame = {
  letterhead: z.object({
    parentBody: z.string().nullable(),
    issuingBody: z.string(),
    number: z.number().nullable(),
    symbol: z.string(),
    place: z.string(),
    date: CivilDateSchema.nullable(),
  }),
  addressees: texts,
  recipients: texts,
  signature: z.object({
    authorityPrefix: AuthorityPrefixSchema.nullable(),
    onBehalfOf: texts,
    position: z.string(),
    signerName: z.string(),
  }),
};

const TargetRowSchema = z.object({
  group: z.string().nullable(),
  title: z.string(),
  plan: z.object({
    comparator: ComparatorSchema,
    strict: z.boolean(),
    value: z.number().nullable(),
    valueMax: z.number().nullable(),
    unit: TargetUnitSchema.nullable(),
    unitNoun: z.string().nullable(),
  }),
  answer: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('figure'),
      numerator: z.number(),
      denominator: z.number().nullable(),
    }),
    z.object({ kind: z.literal('nothing_arose') }),
    z.object({ kind: z.literal('no_figure') }),
  ]),
  standing: TargetStandingSchema,
  lead: texts,
  dueOn: CivilDateSchema.nullable(),
  note: z.string(),
});

const TaskRowSchema = z.object({
  group: z.string().nullable(),
  title: z.string(),
  lead: texts,
  coordinating: texts,
  dueOn: CivilDateSchema.nullable(),
  dueText: z.string().nullable(),
  standing: TaskStandingSchema,
  percent: z.number().nullable(),
  note: z.string(),
});

const narrative = z.array(z.object({ agency: z.string().nullable(), text: z.string() }));

/** FrozenReportSchema reads a report's document as it was kept. */
export const FrozenReportSchema: z.ZodType<OfficialReport> = z.object({
  ...frame,
  about: z.string(),
  period: z.object({ from: CivilDateSchema, to: CivilDateSchema }),
  planName: z.string(),
  opening: z.string().nullable(),
  closing: z.string().nullable(),
  nothingToReport: z.boolean(),
  coverage: z.object({ reported: z.number(), expected: z.number(), missing: texts }).nullable(),
  targets: z.array(TargetRowSchema),
  tasks: z.array(TaskRowSchema),
  narratives: z.object({ results: narrative, difficulties: narrative, proposals: narrative }),
  agencies: z
    .array(
      z.object({
        agency: z.string(),
        lastDay: CivilDateSchema.nullable(),
        sentOn: CivilDateSchema.nullable(),
        state: z.string(),
        note: z.string(),
      }),
    )
    .nullable(),
});

/** FrozenLetterSchema reads a reminder letter as it was kept. */
export const FrozenLetterSchema: z.ZodType<ReminderLetter> = z.object({
  ...frame,
  subject: z.string(),
  planName: z.string(),
  asOf: CivilDateSchema,
  opening: z.string().nullable(),
  owed: z.array(
    z.object({
      agency: z.string(),
      item: z.string(),
      lastDay: CivilDateSchema,
      daysLate: z.number(),
    }),
  ),
  ask: z.string().nullable(),
  deadline: CivilDateSchema.nullable(),
  contact: z.string().nullable(),
});

/** FrozenProgressSchema reads a progress table as it was kept. */
export const FrozenProgressSchema: z.ZodType<ProgressTable> = z.object({
  ordinal: z.string().nullable(),
  title: z.string(),
  attachedTo: z.string().nullable(),
  asOf: CivilDateSchema,
  targets: z.array(TargetRowSchema),
  tasks: z.array(TaskRowSchema),
});

const PlainSchema = z.record(z.string(), z.json());

/** toPlainJson turns a document's content into what a JSON column takes. */
export function toPlainJson(content: object) {
  const plain: unknown = JSON.parse(JSON.stringify(content));
  return PlainSchema.parse(plain);
}
