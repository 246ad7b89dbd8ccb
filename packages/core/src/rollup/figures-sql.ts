import type { SummaryFigures } from '@tiendo/contracts';
import { Prisma } from '@tiendo/db';
import { z } from 'zod';
import { emptySum } from './add-sums.ts';
import type { RollupSum } from './views.ts';

/** columnOf says which column of published_summary holds each counter. */
const columnOf = {
  tasksDoneOnTime: 'tasks_done_on_time',
  tasksDoneLate: 'tasks_done_late',
  tasksInTime: 'tasks_in_time',
  tasksOverdue: 'tasks_overdue',
  reportsOnTime: 'reports_on_time',
  reportsLate: 'reports_late',
  reportsMissing: 'reports_missing',
  reportsPending: 'reports_pending',
  targetsMet: 'targets_met',
  targetsOnPlan: 'targets_on_plan',
  targetsAtRisk: 'targets_at_risk',
  targetsMissed: 'targets_missed',
  targetsNoData: 'targets_no_data',
} as const satisfies Record<keyof SummaryFigures, string>;

const columns = Object.entries(columnOf);

/** summedFigures are the counters of a group of rows `s` of published_summary, one column each. */
export const summedFigures = Prisma.raw(
  columns.map(([key, column]) => `sum(s.${column})::int AS "${key}"`).join(', '),
);

/** rowFigures are the counters of one row `s` of published_summary. */
export const rowFigures = Prisma.raw(
  columns.map(([key, column]) => `s.${column} AS "${key}"`).join(', '),
);

const counter = z.int();

/** FiguresSchema reads the counters out of a row. */
export const FiguresSchema = z.object({
  tasksDoneOnTime: counter,
  tasksDoneLate: counter,
  tasksInTime: counter,
  tasksOverdue: counter,
  reportsOnTime: counter,
  reportsLate: counter,
  reportsMissing: counter,
  reportsPending: counter,
  targetsMet: counter,
  targetsOnPlan: counter,
  targetsAtRisk: counter,
  targetsMissed: counter,
  targetsNoData: counter,
});

/** SumSchema reads a sum of plans; null, which a group without plans has, is the sum of nothing. */
export const SumSchema = FiguresSchema.extend({
  plans: counter,
  demonstrationPlans: counter,
  publishing: counter,
  asOf: z.string(),
})
  .transform(({ plans, demonstrationPlans, publishing, asOf, ...figures }): RollupSum => {
    return { figures, plans, demonstrationPlans, publishing, asOf };
  })
  .nullable()
  .transform((sum) => sum ?? emptySum);
