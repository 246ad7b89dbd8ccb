import { z } from 'zod';
import { SlugSchema } from './tenancy.ts';

/** ReadRollupSchema asks for the published figures under one tenant in one year. */
export const ReadRollupSchema = z.object({
  /** The tenant whose children are listed; the caller's own tenant when absent. */
  under: SlugSchema.optional(),
  year: z.number().int().min(2000).max(2100),
});

/** SummaryFigures are the counters of one plan, as published: whole numbers, never a record. */
export interface SummaryFigures {
  tasksDoneOnTime: number;
  tasksDoneLate: number;
  tasksInTime: number;
  tasksOverdue: number;
  reportsOnTime: number;
  reportsLate: number;
  reportsMissing: number;
  reportsPending: number;
  targetsMet: number;
  targetsOnPlan: number;
  targetsAtRisk: number;
  targetsMissed: number;
  targetsNoData: number;
}

/** emptyFigures is the sum of no plans. */
export const emptyFigures: SummaryFigures = {
  tasksDoneOnTime: 0,
  tasksDoneLate: 0,
  tasksInTime: 0,
  tasksOverdue: 0,
  reportsOnTime: 0,
  reportsLate: 0,
  reportsMissing: 0,
  reportsPending: 0,
  targetsMet: 0,
  targetsOnPlan: 0,
  targetsAtRisk: 0,
  targetsMissed: 0,
  targetsNoData: 0,
};

/** addFigures sums two sets of counters. */
export function addFigures(a: SummaryFigures, b: SummaryFigures): SummaryFigures {
  const sum = { ...a };
  for (const key of summaryKeys) sum[key] += b[key];
  return sum;
}

/** summaryKeys lists the counters by name. */
export const summaryKeys = [
  'tasksDoneOnTime',
  'tasksDoneLate',
  'tasksInTime',
  'tasksOverdue',
  'reportsOnTime',
  'reportsLate',
  'reportsMissing',
  'reportsPending',
  'targetsMet',
  'targetsOnPlan',
  'targetsAtRisk',
  'targetsMissed',
  'targetsNoData',
] as const satisfies readonly (keyof SummaryFigures)[];
