import { heading, headingElsewhere, task } from '../../define.ts';
import type { AssignmentElsewhereSeed, AssignmentSeed } from '../../plan-seed.ts';
import { binhThuanBodies, binhThuanCourts } from './tasks-bodies.ts';

const laborDepartment = heading(['so-ldtbxh'], 'lead', [
  task(
    'Chủ trì tham mưu triển khai Dự án; sơ kết, tổng kết',
    'Làm đầu mối tham mưu UBND tỉnh thực hiện Dự án, cùng các sở, ngành triển khai hiệu quả trên địa bàn. Theo định kỳ, đề xuất sơ kết, tổng kết, đánh giá kết quả và báo cáo đúng quy định.',
  ),
  task(
    'Quản lý phòng ngừa, cai nghiện và hỗ trợ sau cai',
    'Chỉ đạo, quản lý việc phòng ngừa nghiện, cai nghiện, giáo dục, dạy nghề, vay vốn, tạo việc làm; giúp người đã cai hòa nhập và tổ chức quản lý sau cai.',
  ),
  task(
    'Tuyên truyền và đề xuất giải pháp nâng hiệu quả',
    'Cùng ngành chức năng, địa phương tuyên truyền phòng, chống ma túy. Đề xuất giải pháp để cai nghiện, quản lý sau cai, hòa nhập và phòng ngừa nghiện ở nhóm nguy cơ cao, người sử dụng trái phép đạt kết quả tốt hơn.',
  ),
  task(
    'Hướng dẫn nghiệp vụ, thí điểm mô hình tại cộng đồng',
    'Trong phạm vi chức năng, hướng dẫn việc cai nghiện, quản lý sau cai, phòng ngừa nghiện. Nghiên cứu và làm thí điểm mô hình cai tại cộng đồng, quản lý sau cai hợp điều kiện của tỉnh.',
  ),
  task(
    'Tham mưu kinh phí hỗ trợ thực hiện Dự án',
    'Cùng Sở Tài chính đề xuất UBND tỉnh dành kinh phí giúp sở, ngành, địa phương triển khai các hoạt động của Dự án.',
    { coordinating: ['so-tai-chinh'] },
  ),
  task(
    'Đề xuất khen thưởng',
    'Hướng dẫn, đôn đốc, tổng hợp và đề nghị khen thưởng tập thể, cá nhân làm Dự án xuất sắc.',
  ),
]);

const police = heading(['cong-an-tinh'], 'lead', [
  task(
    'Tăng cường nghiệp vụ, phối hợp lập hồ sơ cai nghiện',
    'Chỉ đạo lực lượng Công an đẩy mạnh nghiệp vụ và phối hợp tốt khi lập hồ sơ người nghiện, để mỗi người được áp dụng hình thức cai thích hợp.',
  ),
  task(
    'Cập nhật, khai thác dữ liệu phòng, chống ma túy',
    'Duy trì thường xuyên việc cập nhật và khai thác thông tin, số liệu thống kê về phòng, chống ma túy.',
  ),
  task(
    'Tuyên truyền phòng ngừa trong nhân dân',
    'Cùng sở, ngành, hội, đoàn thể tuyên truyền cho người dân nhằm phòng ngừa tốt việc sử dụng trái phép và nghiện ma túy trong tỉnh.',
  ),
]);

const departments: readonly AssignmentSeed[] = [
  heading(['so-gddt'], 'lead', [
    task(
      'Giáo dục phòng, chống ma túy trong nhà trường',
      'Chủ trì cùng Sở LĐTBXH, Công an tỉnh mở hội thảo, buổi nói chuyện chuyên đề, cuộc thi tìm hiểu để học sinh biết rõ ma túy và tác hại. Đưa kiến thức phòng, chống vào chương trình chính khóa, lồng ghép ở hoạt động trải nghiệm, ngoại khóa cho học sinh mọi cấp học.',
      { coordinating: ['so-ldtbxh', 'cong-an-tinh'] },
    ),
    task(
      'Quản lý chặt học sinh, học viên',
      'Hướng dẫn nhà trường, cơ sở giáo dục quản lý chặt việc học và sinh hoạt của học sinh, học viên; cùng gia đình, cơ quan, tổ chức áp dụng biện pháp phòng, chống ma túy.',
    ),
  ]),
  heading(['so-y-te'], 'lead', [
    task(
      'Xác định tình trạng nghiện và hỗ trợ chuyên môn cai nghiện',
      'Chỉ đạo cơ sở y tế, nhất là tuyến xã, phường, thị trấn, phối hợp tốt với các ngành, địa phương khi chẩn đoán, xác định tình trạng nghiện theo quy trình chuyên môn; áp dụng phác đồ, thuốc cắt cơn và phục hồi sức khỏe cho người cai ở gia đình, cộng đồng.',
    ),
    task(
      'Tập huấn người trực tiếp làm cai nghiện',
      'Thường xuyên bồi dưỡng năng lực cho người trực tiếp làm việc ở “Cơ sở điều trị nghiện ma túy tỉnh” và ở đơn vị sự nghiệp công lập làm dịch vụ cai tự nguyện tại nhà, tại cộng đồng.',
    ),
  ]),
  heading(['so-tai-chinh'], 'lead', [
    task(
      'Tham mưu bố trí chi thường xuyên',
      'Tổng hợp đề nghị của các sở, ngành và giúp UBND tỉnh dành chi thường xuyên cho kế hoạch, đúng phân cấp theo Luật Ngân sách nhà nước và trong khả năng ngân sách địa phương.',
    ),
  ]),
  heading(['so-khdt'], 'coordinate', [
    task(
      'Trình giao vốn đầu tư trung hạn, hằng năm; lồng ghép nguồn lực',
      'Cùng Sở Tài chính và các ngành trình cấp có thẩm quyền giao vốn đầu tư trung hạn, hằng năm cho Dự án theo Luật Đầu tư công. Huy động, lồng ghép nguồn lực của những chương trình, dự án khác trong tỉnh.',
      { coordinating: ['so-tai-chinh'] },
    ),
  ]),
  heading(['so-tttt'], 'lead', [
    task(
      'Định hướng báo chí và thông tin cơ sở',
      'Hướng dẫn báo chí, hệ thống thông tin cơ sở tuyên truyền phòng, chống ma túy theo cách làm mới, dùng nhiều công nghệ hiện đại để phổ biến pháp luật hiệu quả hơn, bám sát nội dung Dự án.',
    ),
  ]),
];

const media = heading(['dai-ptth', 'bao-binh-thuan'], 'lead', [
  task(
    'Mở chuyên trang, chuyên mục phòng, chống ma túy',
    'Lập chuyên trang, chuyên mục và lồng ghép vào các chương trình khác. Tăng thời lượng về quy định pháp luật, cảnh báo thủ đoạn mới, hậu quả và hệ lụy của tội phạm ma túy sao cho tới được mọi người dân; biểu dương mô hình và gương điển hình.',
  ),
]);

const districts = heading(['ubnd-huyen'], 'lead', [
  task(
    'Lập kế hoạch của địa phương, lồng ghép nguồn lực',
    'Xây dựng kế hoạch nêu rõ mục tiêu, chỉ tiêu, nhiệm vụ từng năm và cả giai đoạn. Lồng ghép nhiệm vụ phòng, chống ma túy vào kế hoạch kinh tế - xã hội hằng năm, từng giai đoạn và các chương trình, nguồn lực, dự án thuộc quyền quản lý.',
  ),
  task(
    'Giám sát và báo cáo kết quả Dự án',
    'Giám sát chặt chẽ các hoạt động của Dự án ở địa phương; báo cáo tình hình và kết quả.',
  ),
]);

/** binhThuanAssignments are the fourteen headings of section IV. */
export const binhThuanAssignments: readonly AssignmentSeed[] = [
  laborDepartment,
  police,
  ...departments,
  binhThuanCourts,
  ...binhThuanBodies,
  media,
  districts,
];

/** binhThuanElsewhere is what section VI assigns again to the standing body. */
export const binhThuanElsewhere: readonly AssignmentElsewhereSeed[] = [
  headingElsewhere('VI.1', ['so-ldtbxh'], 'lead', [
    task(
      'Tham mưu tổ chức thực hiện Dự án; sơ kết, tổng kết, báo cáo',
      'Giúp UBND tỉnh tổ chức Dự án đúng quy định; sơ kết, tổng kết rồi báo cáo tình hình, kết quả với UBND tỉnh và Bộ Lao động - Thương binh và Xã hội.',
    ),
  ]),
];
