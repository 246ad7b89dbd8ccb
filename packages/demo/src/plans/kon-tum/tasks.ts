import { heading, task } from '../../define.ts';
import type { AssignmentSeed } from '../../plan-seed.ts';
import { konTumBodies, konTumDistricts } from './tasks-bodies.ts';

const laborDepartment = heading(['so-ldtbxh'], 'lead', [
  task(
    'Hằng năm lập kế hoạch cụ thể để triển khai',
    'Dựa vào Kế hoạch này và hướng dẫn của các bộ, ngành, mỗi năm chủ trì cùng các cơ quan lập kế hoạch cụ thể.',
  ),
  task(
    'Quy hoạch mạng lưới cơ sở điều trị',
    'Chủ trì cùng Sở Y tế và ngành chức năng quy hoạch mạng lưới cơ sở điều trị; khảo sát, đánh giá nhu cầu ở từng huyện, thành phố để định quy mô.',
    { coordinating: ['so-y-te'] },
  ),
  task(
    'Thí điểm cơ sở điều trị tự nguyện và các điểm tư vấn',
    'Hướng dẫn, tổ chức làm thí điểm cơ sở điều trị tự nguyện, điểm tư vấn và điểm chăm sóc, hỗ trợ người điều trị ở cộng đồng.',
  ),
  task(
    'Tập huấn đội tình nguyện và tổ công tác cai nghiện',
    'Cùng các ngành, địa phương tập huấn nghiệp vụ cho hai lực lượng: Tổ công tác cai nghiện ma túy và Đội Công tác xã hội tình nguyện.',
  ),
  task(
    'Hướng dẫn phòng LĐTBXH cấp huyện tham mưu',
    'Chỉ đạo phòng LĐTBXH các huyện, thành phố giúp Chủ tịch UBND cấp huyện giao UBND cấp xã tổ chức điều trị nghiện, quản lý người sau cai ở nơi cư trú.',
    { coordinating: ['ubnd-huyen'] },
  ),
  task(
    'Đề xuất cơ chế hỗ trợ người nghiện',
    'Nghiên cứu, đề xuất chính sách giúp người nghiện học nghề, có việc làm và dùng được các dịch vụ xã hội khác.',
  ),
  task(
    'Kiểm tra, đánh giá, báo cáo 6 tháng và năm',
    'Giám sát, kiểm tra, đánh giá và tổng hợp kết quả cai nghiện, quản lý sau cai so với mục tiêu, nội dung đề ra. Cứ 6 tháng và 1 năm báo cáo UBND tỉnh và Bộ Lao động - Thương binh và Xã hội.',
  ),
]);

const healthDepartment = heading(['so-y-te'], 'lead', [
  task(
    'Nâng cấp cơ sở y tế để điều trị cắt cơn',
    'Cùng UBND cấp huyện nâng cấp trung tâm y tế và trạm y tế sao cho làm được nhiệm vụ điều trị cắt cơn.',
    { coordinating: ['ubnd-huyen'] },
  ),
  task(
    'Hướng dẫn chẩn đoán, điều trị và quản lý thuốc',
    'Hướng dẫn chẩn đoán, điều trị nghiện; nghiên cứu phương pháp, bài thuốc giúp cắt cơn, chống tái nghiện. Chủ trì quản lý, nhập khẩu, cung ứng, dự trữ thuốc điều trị.',
  ),
  task(
    'Phát triển cơ sở methadone thành cơ sở điều trị toàn diện',
    'Cùng ngành chức năng hướng dẫn địa phương phát triển cơ sở methadone thành cơ sở điều trị toàn diện, nơi cấp phát thuốc thay thế thành điểm tư vấn, chăm sóc ở cộng đồng. Cùng Sở LĐTBXH hướng dẫn địa phương làm thí điểm các Mô hình điều trị; tập huấn phương pháp điều trị cho y tế cơ sở.',
    { coordinating: ['so-ldtbxh'] },
  ),
  task(
    'Chỉ đạo y tế cơ sở điều trị, phục hồi sức khỏe',
    'Thường xuyên chỉ đạo đơn vị trong ngành, nhất là Trạm y tế cấp xã, cùng các cơ quan chức năng điều trị nghiện, phục hồi sức khỏe và chăm sóc y tế cho người nghiện ở cộng đồng.',
  ),
  task(
    'Tập huấn xét nghiệm chất ma túy',
    'Mở lớp về xét nghiệm chất ma túy, cấp chứng chỉ đúng quy định của Bộ Y tế.',
  ),
  task(
    'Đánh giá, ứng dụng bài thuốc cai nghiện',
    'Rà soát, đánh giá việc ứng dụng các bài thuốc, phương pháp cai sao cho hợp điều kiện mỗi cơ sở.',
  ),
]);

const police = heading(['cong-an-tinh'], 'lead', [
  task(
    'Lồng ghép với chương trình mục tiêu quốc gia',
    'Lồng ghép hoạt động của chương trình mục tiêu quốc gia về ma túy vào hoạt động của Kế hoạch.',
  ),
  task(
    'Rà soát, phân loại người nghiện; xây dựng xã không ma túy',
    'Chủ trì cùng Sở LĐTBXH, Sở Y tế rà soát, phân loại người nghiện và hướng dẫn quản lý. Kết hợp việc xây dựng địa bàn cấp xã không có ma túy theo Chương trình mục tiêu quốc gia với các điểm tư vấn, chăm sóc người điều trị ở cộng đồng.',
    { coordinating: ['so-ldtbxh', 'so-y-te'] },
  ),
  task(
    'Điều tra, thống kê, lập hồ sơ người nghiện',
    'Hướng dẫn các phòng nghiệp vụ, Công an huyện, thành phố cùng cơ quan LĐTBXH đồng cấp điều tra, thống kê, phân loại, lên danh sách và lập hồ sơ, từ đó tiếp cận, tư vấn hình thức điều trị thích hợp.',
  ),
  task(
    'Quản lý địa bàn, giúp đỡ người điều trị tại cộng đồng',
    'Quản lý chặt đối tượng và địa bàn; phối hợp giúp đỡ, quản lý người nghiện đang điều trị ở cộng đồng.',
  ),
]);

const departments: readonly AssignmentSeed[] = [
  heading(['so-noi-vu'], 'coordinate', [
    task(
      'Trình lập phòng chuyên trách về tệ nạn xã hội',
      'Khi đủ điều kiện, cùng Sở LĐTBXH trình Chủ tịch UBND tỉnh quyết định thành lập phòng “Phòng, chống tệ nạn xã hội”.',
      { coordinating: ['so-ldtbxh'] },
    ),
  ]),
  heading(['so-khdt'], 'coordinate', [
    task(
      'Tham mưu vốn đầu tư phát triển, lồng ghép chương trình',
      'Cùng các đơn vị tham mưu dành vốn đầu tư phát triển cho phần hỗ trợ có mục tiêu; lồng ghép chương trình mục tiêu quốc gia về ma túy và các chương trình quốc gia liên quan vào hoạt động của Kế hoạch.',
    ),
  ]),
  heading(['so-tai-chinh'], 'lead', [
    task(
      'Hướng dẫn nội dung và mức chi',
      'Chủ trì cùng Sở LĐTBXH và các đơn vị hướng dẫn nội dung, mức chi cho hoạt động của Kế hoạch đến năm 2020, đúng quy định hiện hành.',
      { coordinating: ['so-ldtbxh'] },
    ),
  ]),
  heading(['so-tttt', 'dai-ptth', 'bao-kon-tum'], 'lead', [
    task(
      'Xây dựng, triển khai kế hoạch truyền thông',
      'Chủ trì cùng Sở LĐTBXH lập kế hoạch truyền thông để người dân hiểu về bệnh nghiện, cách dự phòng và điều trị theo hướng đổi mới, chính sách hỗ trợ cai, vay vốn học nghề và việc làm sau cai; hướng dẫn các đơn vị truyền thông về điều trị nghiện.',
      { coordinating: ['so-ldtbxh'] },
    ),
  ]),
  heading(['so-gddt'], 'lead', [
    task(
      'Chương trình ngoại khóa cho sinh viên sư phạm',
      'Soạn và tổ chức chương trình ngoại khóa về dự phòng, điều trị nghiện, giúp sinh viên trường Cao đẳng sư phạm có kiến thức cơ bản.',
    ),
  ]),
];

/** konTumAssignments are the eleven headings 1.1 to 1.11 of section VII. */
export const konTumAssignments: readonly AssignmentSeed[] = [
  laborDepartment,
  healthDepartment,
  police,
  ...departments,
  ...konTumBodies,
  konTumDistricts,
];
