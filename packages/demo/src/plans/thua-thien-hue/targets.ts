import { measure, percent, target } from '../../define.ts';
import type { TargetSeed } from '../../plan-seed.ts';

/** thuaThienHueTargets are the five targets of 2024, in the plan's order. */
export const thuaThienHueTargets: readonly TargetSeed[] = [
  target(
    'truyen-thong',
    'so-ldtbxh',
    percent(
      'Truyền thông, giáo dục phòng, chống ma túy tới 100% xã, phường, thị trấn và cơ sở giáo dục nghề nghiệp',
      100,
    ),
  ),
  target(
    'tu-van-dieu-tri',
    'so-ldtbxh',
    measure(
      'Từ 80% đến 85% người nghiện thuộc diện có hồ sơ quản lý được cai nghiện, điều trị hoặc tư vấn theo hình thức thích hợp',
      { comparator: 'range', value: 80, valueMax: 85, unit: '%' },
    ),
  ),
  target(
    'tai-hoa-nhap',
    'ubnd-huyen',
    percent(
      'Mọi người đã cai nghiện xong (100%) được giúp trở lại cộng đồng qua giáo dục, tư vấn và giám sát thích hợp',
      100,
    ),
  ),
  target(
    'tap-huan',
    'so-ldtbxh',
    percent(
      'Tập huấn, đào tạo để nâng năng lực, chuyên môn cho 100% cán bộ quản lý và cán bộ cai nghiện ở Trung tâm, cấp huyện và cấp xã',
      100,
    ),
  ),
  target(
    'hoc-nghe-viec-lam',
    'so-ldtbxh',
    percent(
      'Dạy nghề cho 100% học viên đủ điều kiện ở Trung tâm Bảo trợ xã hội; tư vấn việc làm cho 100% người cai nghiện có nhu cầu',
      100,
    ),
    {
      subTargets: [
        percent(
          'Dạy nghề cho 100% học viên cai nghiện đủ điều kiện ở Trung tâm Bảo trợ xã hội',
          100,
        ),
        percent('Tư vấn việc làm cho 100% người cai nghiện có nhu cầu', 100),
      ],
    },
  ),
];
