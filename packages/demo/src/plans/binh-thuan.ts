import type { PlanSeed } from '../plan-seed.ts';
import { binhThuanHeader } from './binh-thuan/header.ts';
import { binhThuanReporting } from './binh-thuan/reporting.ts';
import { binhThuanTargets } from './binh-thuan/targets.ts';
import { binhThuanAssignments, binhThuanElsewhere } from './binh-thuan/tasks.ts';

/** binhThuan is the plan of Bình Thuận for 2023–2025. */
export const binhThuan: PlanSeed = {
  ...binhThuanHeader,
  isDemonstration: false,
  targets: binhThuanTargets,
  assignments: binhThuanAssignments,
  assignmentsElsewhere: binhThuanElsewhere,
  reporting: binhThuanReporting,
  otherDeadlines: [],
};
