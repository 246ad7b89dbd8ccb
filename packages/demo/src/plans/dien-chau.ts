import type { PlanSeed } from '../plan-seed.ts';
import { dienChauHeader } from './dien-chau/header.ts';
import { dienChauReporting } from './dien-chau/reporting.ts';
import { dienChauTargets } from './dien-chau/targets.ts';
import { dienChauAssignments, dienChauElsewhere } from './dien-chau/tasks.ts';

/** dienChau is the plan of the commune of Diễn Châu for 2026–2030. */
export const dienChau: PlanSeed = {
  ...dienChauHeader,
  isDemonstration: false,
  targets: dienChauTargets,
  assignments: dienChauAssignments,
  assignmentsElsewhere: dienChauElsewhere,
  reporting: dienChauReporting,
  otherDeadlines: [],
};
