import { heading, task } from '../../define.ts';
import type { AssignmentSeed } from '../../plan-seed.ts';

/** binhThuanCourts is the heading of the two judicial bodies; tasks 3 and 4 concern the court alone. */
export const binhThuanCourts: AssignmentSeed = heading(['tand-tinh', 'vksnd-tinh'], 'requested', [
  task(
    'Điều tra, truy tố, xét xử nghiêm tội phạm ma túy',
    'Phối hợp chặt với cơ quan chức năng trong điều tra, truy tố, xét xử; áp dụng biện pháp hành chính về cai nghiện bắt buộc. Giúp người cai được tư vấn pháp lý, xã hội và chuyển gửi; xử nghiêm, đủ răn đe người nghiện, người sử dụng phạm tội hoặc vi phạm.',
  ),
  task(
    'Góp phần hoàn thiện pháp luật',
    'Tham gia rà soát, đề xuất bổ sung, sửa đổi quy định pháp luật về phòng, chống ma túy.',
  ),
  task(
    'Tổ chức phiên tòa rút kinh nghiệm',
    'Riêng Tòa án nhân dân tỉnh: nghiên cứu mở phiên tòa rút kinh nghiệm để xét xử án ma túy tốt hơn; cùng cơ quan truyền thông giáo dục pháp luật thông qua hoạt động xét xử.',
  ),
  task(
    'Lập kế hoạch thực hiện các dự án do Tòa án tối cao duyệt',
    'Riêng Tòa án nhân dân tỉnh: khi Tòa án nhân dân tối cao đã duyệt và triển khai, chủ trì lập và tham mưu kế hoạch cho các dự án liên quan đến phòng, chống ma túy.',
  ),
]);

/** binhThuanBodies are the Front and the three mass organizations, all asked rather than ordered. */
export const binhThuanBodies: readonly AssignmentSeed[] = [
  heading(['mttq-tinh'], 'requested', [
    task(
      'Phối hợp hoạt động phòng ngừa, phát động phong trào',
      'Phối hợp, hướng dẫn hoạt động phòng ngừa nghiện cho nhóm nguy cơ cao, người sử dụng trái phép; phát động trong xã hội phong trào “Toàn dân tham gia phòng, chống ma túy”.',
    ),
    task(
      'Gắn với phòng, chống HIV/AIDS và cuộc vận động ở cơ sở',
      'Kết hợp phòng, chống ma túy với chống lây nhiễm HIV/AIDS, tội phạm và tệ nạn xã hội trong cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh” và các phong trào thi đua.',
    ),
    task(
      'Lập kế hoạch thực hiện dự án do Trung ương Mặt trận duyệt',
      'Chủ trì lập kế hoạch cho các dự án về phòng, chống ma túy, khi các dự án này đã được Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam duyệt và triển khai.',
    ),
  ]),
  heading(['tinh-doan'], 'requested', [
    task(
      'Chỉ đạo Đoàn Thanh niên phòng ngừa trong cộng đồng',
      'Giao các cấp Đoàn trong tỉnh có kế hoạch hoạt động phòng ngừa nghiện tại cộng đồng, hướng vào nhóm nguy cơ cao, người sử dụng trái phép.',
    ),
    task(
      'Triển khai mô hình hỗ trợ người nghiện, người sau cai',
      'Cùng Mặt trận và tổ chức thành viên các cấp xây dựng mô hình tham gia giúp đỡ, quản lý người nghiện và người sau cai.',
      { coordinating: ['mttq-tinh'] },
    ),
    task(
      'Hỗ trợ sinh kế, rà soát nhu cầu học nghề của thanh niên',
      'Áp dụng biện pháp hỗ trợ sinh kế; cùng Sở LĐTBXH rà soát ngành nghề, nhu cầu học nghề của người nghiện tuổi thanh niên, hợp với trình độ của họ và kinh tế - xã hội từng địa phương, đơn vị.',
      { coordinating: ['so-ldtbxh'] },
    ),
  ]),
  heading(['hlhpn-tinh'], 'requested', [
    task(
      'Tập huấn tuyên truyền viên, xây dựng mô hình điểm',
      'Chủ trì cùng Sở LĐTBXH, Công an tỉnh tập huấn phòng, chống ma túy cho báo cáo viên, tuyên truyền viên là phụ nữ cơ sở. Chỉ đạo lập một mô hình điểm để Phụ nữ tham gia giúp đỡ, quản lý người nghiện và người sau cai.',
      { coordinating: ['so-ldtbxh', 'cong-an-tinh'] },
    ),
    task(
      'Vận động hội viên tuyên truyền, nhân rộng mô hình',
      'Chỉ đạo Hội cấp huyện vận động hội viên, phụ nữ tuyên truyền về phòng ngừa, cai nghiện, quản lý sau cai. Xây dựng, củng cố rồi nhân rộng những mô hình tốt ở cơ sở về phòng, chống ma túy.',
    ),
  ]),
  heading(['ldld-tinh'], 'requested', [
    task(
      'Tuyên truyền cho công nhân, nhân rộng mô hình ở khu công nghiệp',
      'Chỉ đạo công đoàn cấp huyện tuyên truyền cho công nhân, người lao động về tác hại ma túy, phòng ngừa, cai nghiện, quản lý sau cai bằng nhiều cách. Xây dựng, củng cố rồi nhân rộng trong khu công nghiệp, nhà máy những mô hình phòng, chống ma túy sát điều kiện từng nơi.',
    ),
  ]),
];
