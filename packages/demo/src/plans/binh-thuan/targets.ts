import { measure, target } from '../../define.ts';
import type { TargetSeed } from '../../plan-seed.ts';

const first = { group: 'a) Tiểu dự án 1' } as const;
const second = { group: 'b) Tiểu dự án 2' } as const;
const over80 = { comparator: '>=', strict: true, value: 80, unit: '%' } as const;

/** binhThuanTargets are the five targets of the two sub-projects, in the plan's order. */
export const binhThuanTargets: readonly TargetSeed[] = [
  target(
    'nguoi-nghien',
    'so-ldtbxh',
    measure(
      'Hơn 80% người nghiện có hồ sơ quản lý được sàng lọc, đánh giá, tư vấn, giáo dục đổi hành vi, điều trị và cai thích hợp; người sau cai được giúp học nghề, việc làm, hòa nhập đúng pháp luật',
      over80,
    ),
    first,
  ),
  target(
    'can-bo',
    'so-ldtbxh',
    measure(
      'Hơn 80% cán bộ quản lý nhà nước và người trực tiếp làm cai nghiện, quản lý sau cai được bồi dưỡng chuyên môn nghiệp vụ',
      over80,
    ),
    first,
  ),
  target(
    'mo-hinh',
    'so-ldtbxh',
    measure(
      'Chậm nhất 31/12/2024 có từ 01 mô hình cai nghiện, quản lý sau cai hiệu quả, hợp với đặc điểm kinh tế - xã hội của tỉnh',
      {
        comparator: '>=',
        value: 1,
        unit: 'count',
        unitNoun: 'mô hình',
        dueOn: '2024-12-31',
      },
    ),
    first,
  ),
  target(
    'nguoi-su-dung',
    'so-ldtbxh',
    measure(
      'Hơn 80% người sử dụng ma túy trái phép, thuộc diện quản lý hồ sơ, đến được dịch vụ tư vấn và phòng ngừa nghiện',
      over80,
    ),
    second,
  ),
  target(
    'hoat-dong-phong-ngua',
    'so-ldtbxh',
    measure('Có hoạt động phòng ngừa nghiện tại cộng đồng, trường học và nơi làm việc'),
    second,
  ),
];
