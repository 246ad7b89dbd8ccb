import { measure, percent, target } from '../../define.ts';
import type { TargetSeed } from '../../plan-seed.ts';

const by2030 = { dueOn: '2030-12-31' } as const;
const over80 = { comparator: '>=', strict: true, value: 80, unit: '%', ...by2030 } as const;

/** dienChauTargets are the four targets for 2030, numbered 1, 3, 4 and 5 as in the national programme. */
export const dienChauTargets: readonly TargetSeed[] = [
  target(
    'muc-tieu-1',
    'cong-an-xa',
    percent(
      'Mục tiêu 1: 100% người nghiện, người sau cai và gia đình người nghiện biết và tiếp cận chính sách, pháp luật, hệ thống dịch vụ cai nghiện, quản lý và trợ giúp xã hội sau cai',
      100,
      by2030,
    ),
  ),
  target(
    'muc-tieu-3',
    'cong-an-xa',
    measure('Mục tiêu 3: Tư vấn cai nghiện cho hơn 80% người nghiện ma túy', over80),
  ),
  target(
    'muc-tieu-4',
    'cong-an-xa',
    percent(
      'Mục tiêu 4: Hỗ trợ chống tái nghiện và hòa nhập cộng đồng, đúng pháp luật, cho 90% người sau cai',
      90,
      by2030,
    ),
  ),
  target(
    'muc-tieu-5',
    'cong-an-xa',
    measure(
      'Mục tiêu 5: Hơn 80% cán bộ, nhân viên các cấp (cai nghiện, quản lý sau cai, quản lý nhà nước) được tập huấn, bồi dưỡng chuyên môn',
      over80,
    ),
  ),
];
