import type { PlanSeed } from '../plan-seed.ts';
import { ngheAnHeader } from './nghe-an/header.ts';
import { ngheAnReporting } from './nghe-an/reporting.ts';
import { ngheAnTargets } from './nghe-an/targets.ts';
import { ngheAnAssignments, ngheAnElsewhere } from './nghe-an/tasks.ts';

/** ngheAn is the plan of Nghệ An for 2024. */
export const ngheAn: PlanSeed = {
  ...ngheAnHeader,
  isDemonstration: false,
  targets: ngheAnTargets,
  assignments: ngheAnAssignments,
  assignmentsElsewhere: ngheAnElsewhere,
  reporting: ngheAnReporting,
  otherDeadlines: [
    {
      section: 'III.6',
      text: 'Kiểm tra, đánh giá theo định kỳ việc cai nghiện, quản lý sau cai ở cơ sở và địa phương để gỡ khó khăn; không nêu tần suất.',
    },
  ],
};
