import { heading, task } from '../../define.ts';
import type { AssignmentSeed } from '../../plan-seed.ts';

/** konTumBodies are the two headings that the plan asks rather than orders. */
export const konTumBodies: readonly AssignmentSeed[] = [
  heading(['mttq-hoi'], 'requested', [
    task(
      'Tuyên truyền, vận động giúp người nghiện điều trị lâu dài',
      'Trong phạm vi chức năng, chủ động tham gia và lồng ghép nguồn lực để tuyên truyền, giáo dục về chống tệ nạn ma túy; vận động, giúp người nghiện chọn hình thức điều trị thích hợp và theo đến cùng. Tạo cơ hội để họ dự các hoạt động xã hội ở địa phương, bớt bị kỳ thị, vững tin hòa nhập và từ bỏ ma túy.',
    ),
  ]),
  heading(['bdbp-tinh'], 'requested', [
    task(
      'Tuyên truyền trong bộ đội; mô hình Quân dân y ở biên giới',
      'Cùng cơ quan chức năng giáo dục cán bộ, chiến sĩ nêu cao trách nhiệm phòng, chống ma túy. Phối hợp chặt với Sở LĐTBXH, Sở Y tế làm mô hình Quân dân y cai nghiện ở các xã biên giới, tiến tới thành cơ sở điều trị và hỗ trợ toàn diện cho người nghiện trong cộng đồng.',
      { coordinating: ['so-ldtbxh', 'so-y-te'] },
    ),
  ]),
];

/** konTumDistricts is the heading of the district committees; two quantities of section IV fall to them. */
export const konTumDistricts: AssignmentSeed = heading(['ubnd-huyen'], 'lead', [
  task(
    'Hằng năm lập kế hoạch cai nghiện của địa phương',
    'Mỗi năm ban hành kế hoạch và chỉ đạo các hoạt động cai nghiện trong địa phương.',
  ),
  task(
    'Rà soát, cập nhật biến động người nghiện',
    'Giao UBND cấp xã rà soát và thường xuyên cập nhật thông tin biến động về người nghiện để quản lý, hỗ trợ thích hợp.',
  ),
  task(
    'Thực hiện chính sách trợ giúp người nghiện',
    'Thực hiện chính sách, chế độ về trợ cấp xã hội, y tế, giáo dục, học nghề, việc làm, văn hóa và thể dục thể thao dành cho người nghiện.',
  ),
  task(
    'Vận động doanh nghiệp, cơ quan hỗ trợ cai nghiện',
    'Kêu gọi cơ quan, đơn vị, doanh nghiệp ở địa phương giúp người nghiện đi cai.',
  ),
  task(
    'Bố trí ngân sách thực hiện kế hoạch',
    'Chủ động dành ngân sách và huy động thêm nguồn lực cho kế hoạch ở địa phương.',
  ),
  task(
    'Huy động nguồn lực, lập cơ sở và điểm tư vấn điều trị',
    'Chủ động bố trí kinh phí, nhân lực, vật lực cho dự phòng và điều trị; cùng ngành chức năng lập cơ sở điều trị tự nguyện, đưa cơ sở điều trị thay thế thành nơi cung cấp dịch vụ toàn diện và mở các điểm tư vấn, chăm sóc ở cộng đồng. Theo mục IV, mỗi huyện, thành phố phải có tối thiểu 01 cơ sở để xét nghiệm và điều trị nghiện và chọn 1-2 điểm tư vấn, hỗ trợ để làm thí điểm trước khi nhân rộng.',
  ),
  task(
    'Phân bổ kinh phí cho địa bàn trọng điểm',
    'Từ chỉ tiêu cai ở cộng đồng và gia đình, dành kinh phí cho địa bàn trọng điểm để điều trị, cung cấp dịch vụ và quản lý sau cai; chịu trách nhiệm dùng kinh phí đúng mục đích, hiệu quả.',
  ),
]);
