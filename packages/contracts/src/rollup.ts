import { z } from 'zod';
import { SlugSchema } from './tenancy.ts';

/** RollupPlansSchema chooses the plans that count: real ones, demonstration ones, or both. */
export const RollupPlansSchema = z.enum(['all', 'official', 'demonstration']);
export type RollupPlans = z.infer<typeof RollupPlansSchema>;

/** ReadRollupSchema asks for the published figures under one tenant in one year. */
export const ReadRollupSchema = z.object({
  /** The tenant whose children are listed; the caller's own tenant when absent. */
  under: SlugSchema.optional(),
  year: z.number().int().min(2000, 'invalid_input').max(2100, 'invalid_input'),
  include: RollupPlansSchema.default('all'),
});
export type ReadRollup = z.infer<typeof ReadRollupSchema>;

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

/** figureTotals sums what each kind of share is a share of: all tasks, all reports that were owed, all targets. */
export function figureTotals(figures: SummaryFigures): {
  tasks: number;
  reports: number;
  targets: number;
} {
  const f = figures;
  return {
    tasks: f.tasksDoneOnTime + f.tasksDoneLate + f.tasksInTime + f.tasksOverdue,
    reports: f.reportsOnTime + f.reportsLate + f.reportsMissing + f.reportsPending,
    targets: f.targetsMet + f.targetsOnPlan + f.targetsAtRisk + f.targetsMissed + f.targetsNoData,
  };
}

/** percentOf is a share in percent with one decimal, or null of nothing; a part of a whole never shows as 0 or as 100. */
export function percentOf(part: number, whole: number): number | null {
  if (whole <= 0) return null;
  const rounded = Math.round((part / whole) * 1_000) / 10;
  if (part > 0 && rounded === 0) return 0.1;
  if (part < whole && rounded === 100) return 99.9;
  return rounded;
}
