import { measure, percent, target } from '../../define.ts';
import type { TargetSeed } from '../../plan-seed.ts';

/** ngheAnTargets are the seven targets of section II, in the plan's order. */
export const ngheAnTargets: readonly TargetSeed[] = [
  target(
    'cai-nghien-phu-hop',
    'so-ldtbxh',
    measure(
      'Ít nhất 80% người nghiện có hồ sơ kiểm soát hoặc có mặt ở địa phương được cai nghiện phù hợp, hoặc điều trị thay thế bằng Methadone, Buprenorphine',
      { comparator: '>=', value: 80, unit: '%' },
    ),
  ),
  target(
    'chi-tieu-nam',
    'so-ldtbxh',
    percent('Hoàn thành 100% chỉ tiêu cai nghiện ma túy giao cho năm 2024', 100, {
      dueOn: '2024-12-31',
    }),
  ),
  target(
    'hoc-nghe-vay-von',
    'so-ldtbxh',
    percent(
      'Dạy nghề đạt 80% chỉ tiêu cai bắt buộc ở các cơ sở cai nghiện; thêm người sau cai được vay vốn',
      80,
    ),
    {
      subTargets: [
        percent('Dạy nghề đạt 80% chỉ tiêu cai bắt buộc ở các cơ sở cai nghiện', 80),
        measure('Tiếp tục tăng số người sau cai được vay vốn để có việc làm theo pháp luật'),
      ],
    },
  ),
  target(
    'quy-mo-tiep-nhan',
    'so-ldtbxh',
    measure(
      'Tăng quy mô tiếp nhận ở các cơ sở cai nghiện đúng lộ trình của Đề án chuyển đổi đã duyệt',
    ),
  ),
  target(
    'tap-huan',
    'so-ldtbxh',
    percent(
      'Tập huấn, đào tạo nâng năng lực cai nghiện, quản lý sau cai cho 100% cán bộ làm việc này ở cấp xã và ở các cơ sở cai nghiện',
      100,
    ),
  ),
  target(
    'tuyen-truyen-quan-ly',
    'so-ldtbxh',
    percent(
      'Tuyên truyền pháp luật cho 100% học viên đang cai; quản lý 100% người sau cai trở về; truyền thông tại 100% địa bàn cấp xã trọng điểm',
      100,
    ),
    {
      subTargets: [
        percent(
          'Tuyên truyền pháp luật phòng, chống ma túy cho 100% học viên ở các cơ sở, nhất là về cai nghiện, quản lý sau cai',
          100,
        ),
        percent('Tổ chức quản lý sau cai cho 100% người trở về, tái hòa nhập cộng đồng', 100),
        percent(
          'Truyền thông tại 100% địa bàn cấp xã trọng điểm, phức tạp, đặt nặng nội dung cai nghiện và quản lý sau cai',
          100,
        ),
      ],
    },
  ),
  target(
    'cong-bo-dich-vu',
    'ubnd-huyen',
    measure(
      'Cả 21/21 huyện, thành phố, thị xã đều công bố cá nhân, tổ chức, đơn vị sự nghiệp đủ điều kiện làm dịch vụ cai nghiện tự nguyện ở gia đình, cộng đồng (Luật Phòng, chống ma túy năm 2021, Nghị định 116/2021/NĐ-CP)',
      {
        comparator: '=',
        value: 21,
        denominator: 21,
        unit: 'count',
        unitNoun: 'huyện, thành phố, thị xã',
      },
    ),
  ),
];
