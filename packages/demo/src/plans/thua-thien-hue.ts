import type { PlanSeed } from '../plan-seed.ts';
import { thuaThienHueHeader } from './thua-thien-hue/header.ts';
import { thuaThienHueReporting } from './thua-thien-hue/reporting.ts';
import { thuaThienHueTargets } from './thua-thien-hue/targets.ts';
import { thuaThienHueAssignments } from './thua-thien-hue/tasks.ts';

/** thuaThienHue is the plan of Thừa Thiên Huế for 2024. */
export const thuaThienHue: PlanSeed = {
  ...thuaThienHueHeader,
  isDemonstration: false,
  targets: thuaThienHueTargets,
  assignments: thuaThienHueAssignments,
  assignmentsElsewhere: [],
  reporting: thuaThienHueReporting,
  otherDeadlines: [],
};
