import type { PlanSeed } from '../plan-seed.ts';
import { konTumHeader } from './kon-tum/header.ts';
import { konTumReporting } from './kon-tum/reporting.ts';
import { konTumAssignments } from './kon-tum/tasks.ts';

/** konTum is the plan of Kon Tum for 2015–2020; its text has no target section, so it has no target. */
export const konTum: PlanSeed = {
  ...konTumHeader,
  isDemonstration: false,
  targets: [],
  assignments: konTumAssignments,
  assignmentsElsewhere: [],
  reporting: konTumReporting,
  otherDeadlines: [
    {
      section: 'IV.5',
      text: 'Cứ 2 năm một lần, giám sát, kiểm tra và đánh giá hiệu quả điều trị nghiện ở một số huyện, xã.',
    },
    {
      section: 'VII.1.11',
      text: 'UBND huyện, thành phố mỗi năm lập kế hoạch cai nghiện của địa phương.',
    },
    {
      section: 'VII.2.2',
      text: 'Mỗi năm, tùy tình hình, đơn vị và địa phương sơ kết hoặc tổng kết để rút kinh nghiệm; có thể lồng ghép vào chương trình, dự án khác.',
    },
  ],
};
