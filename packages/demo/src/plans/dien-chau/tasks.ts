import { heading, headingElsewhere, task } from '../../define.ts';
import type { AssignmentElsewhereSeed, AssignmentSeed } from '../../plan-seed.ts';

const police = heading(['cong-an-xa'], 'lead', [
  task(
    'Thường trực Chương trình; đôn đốc, tổng hợp, báo cáo',
    'Là cơ quan thường trực, giúp UBND xã chủ trì triển khai khi Bộ Công an và Công an tỉnh chỉ đạo (bản gốc ghi "Dự án 1", trong khi kế hoạch nói về Dự án 5). Đôn đốc, giám sát các cơ quan, đơn vị làm Dự án 5; tổng hợp tình hình, kết quả để báo cáo định kỳ lên UBND tỉnh và Công an tỉnh.',
  ),
  task(
    'Quản lý nhà nước về quản lý sau cai nghiện',
    'Đảm nhiệm phần việc quản lý nhà nước đối với lĩnh vực quản lý sau cai.',
  ),
  task(
    'Xây dựng mô hình quản lý sau cai theo nhóm đối tượng',
    'Cùng các phòng, ban, ngành nghiên cứu, triển khai mô hình quản lý sau cai sát từng nhóm đối tượng; giúp người sau cai học nghề, có việc làm và sống trong môi trường lành mạnh.',
    { coordinating: ['cac-phong-ban'] },
  ),
  task(
    'Tuyên truyền về tác hại ma túy và quy định mới',
    'Phổ biến cho cán bộ, người nghiện và người đang bị quản lý sau cai về tác hại, ảnh hưởng tới sức khỏe tâm thần, cách can thiệp và giảm hại. Tuyên truyền rộng trong cộng đồng về tác hại và những quy định pháp luật mới.',
  ),
  task(
    'Cung cấp thông tin về việc thực hiện Kế hoạch',
    'Chủ động thông tin việc triển khai, kết quả Kế hoạch tới các phòng, ban, ngành, đoàn thể và báo chí; gửi đồng thời Phòng Văn hoá - Xã hội để cùng tuyên truyền.',
    { coordinating: ['phong-vhxh'] },
  ),
  task(
    'Kiểm tra, sơ kết, tổng kết và đề xuất điều chỉnh Dự án',
    'Chủ trì cùng các phòng, ban, ngành kiểm tra, đôn đốc; sơ kết, tổng kết, đánh giá mục tiêu, nhiệm vụ Dự án 5. Khi cần sửa đổi, bổ sung hoạt động thì báo cáo, đề nghị Công an tỉnh xem xét để tham mưu Bộ Công an.',
    { coordinating: ['cac-phong-ban'] },
  ),
]);

const office = heading(['van-phong'], 'coordinate', [
  task(
    'Kiểm tra, đôn đốc; đưa Dự án 5 vào kế hoạch kinh tế - xã hội',
    'Cùng Công an xã kiểm tra, đôn đốc; đưa nội dung, nhiệm vụ Dự án 5 thành phần việc cụ thể trong kế hoạch kinh tế - xã hội của xã.',
    { coordinating: ['cong-an-xa'] },
  ),
  task(
    'Tham mưu khen thưởng',
    'Cùng các đơn vị giúp UBND xã báo cáo, đề nghị khen thưởng tập thể, cá nhân xuất sắc trong Dự án 5.',
  ),
]);

const health = heading(['ttyt', 'tram-y-te'], 'lead', [
  task(
    'Nâng hiệu quả điều trị Methadone, trao đổi thông tin với Công an xã',
    'Làm cho điều trị thay thế bằng Methadone hiệu quả hơn. Cùng các đơn vị giữ an ninh, trật tự ở cơ sở điều trị và thường xuyên trao đổi với Công an xã để quản lý, giám sát người đang điều trị.',
    { coordinating: ['cong-an-xa'] },
  ),
  task(
    'Tập huấn xác định tình trạng nghiện, bảo đảm nhân lực',
    'Mở lớp tập huấn về xác định tình trạng nghiện; bố trí đủ người làm nhiệm vụ theo quy định.',
  ),
]);

const offices: readonly AssignmentSeed[] = [
  heading(['phong-vhxh'], 'coordinate', [
    task(
      'Truyền thông chính sách cai nghiện trên toàn xã',
      'Cùng Công an xã và các đơn vị truyền thông chủ trương, chính sách, pháp luật về cai nghiện, quản lý sau cai; đưa tin việc triển khai Kế hoạch khắp xã để nhân dân hiểu rõ hơn.',
      { coordinating: ['cong-an-xa'] },
    ),
    task(
      'Sản xuất phim, video, tài liệu tuyên truyền',
      'Cùng các đơn vị làm phim, video và tài liệu để tuyên truyền phòng, chống ma túy tại xã.',
    ),
  ]),
  heading(['phong-kinh-te'], 'lead', [
    task(
      'Tham mưu cân đối, bố trí kinh phí Dự án',
      'Dựa vào đề xuất của Công an xã cùng các phòng, ban, ngành, đơn vị, giúp UBND xã cân đối và bố trí kinh phí cho Dự án đúng quy định.',
      { coordinating: ['cong-an-xa'] },
    ),
    task(
      'Vận động doanh nghiệp, hộ kinh doanh nhận người sau cai',
      'Cùng Công an xã và các ban, ngành, đoàn thể vận động doanh nghiệp, hộ kinh doanh, cơ quan, tổ chức nhận người sau cai vào làm để họ có thu nhập, yên ổn cuộc sống và hòa nhập.',
      { coordinating: ['cong-an-xa'] },
    ),
  ]),
];

const front = heading(['mttq-xa'], 'requested', [
  task(
    'Phát động phong trào toàn dân phòng, chống ma túy',
    'Phối hợp, hướng dẫn hoạt động phòng, chống ma túy ở cộng đồng; phát động phong trào “Toàn dân tham gia phòng, chống ma túy” gắn với những phong trào thi đua khác. Khuyến khích nhân dân tố giác, giúp lực lượng chức năng phát hiện và bắt giữ, đấu tranh với tội phạm ma túy.',
  ),
]);

const hamlets = heading(['khoi-xom'], 'lead', [
  task(
    'Tuyên truyền và huy động nhân dân 42 khối, xóm',
    'Ban cán sự của 42 khối, xóm dùng nhiều cách tuyên truyền phòng, chống ma túy, sát từng nhóm đối tượng và địa bàn; huy động toàn xã hội tham gia, tạo dư luận lên án, không dung thứ tội phạm và tệ nạn ma túy. Kịp thời báo tin, tố giác người nghiện, người sử dụng trái phép và kẻ tàng trữ, vận chuyển, mua bán để Công an và chính quyền cảm hóa, quản lý hoặc đấu tranh, xử lý.',
  ),
]);

/** dienChauAssignments are the seven headings of section VI. */
export const dienChauAssignments: readonly AssignmentSeed[] = [
  police,
  office,
  health,
  ...offices,
  front,
  hamlets,
];

/** dienChauElsewhere is what sections III and VII assign. */
export const dienChauElsewhere: readonly AssignmentElsewhereSeed[] = [
  headingElsewhere('III.1.c', ['cong-an-xa'], 'lead', [
    task(
      'Chủ trì, hướng dẫn các hoạt động của Dự án',
      'Công an xã chủ trì; hướng dẫn và tổ chức các hoạt động của Dự án trên địa bàn.',
    ),
  ]),
  headingElsewhere('III.1.d', ['ttyt', 'tram-y-te', 'cac-phong-ban'], 'coordinate', []),
  headingElsewhere('VII.1', ['cac-phong-ban'], 'lead', [
    task(
      'Thực hiện phần việc được phân công',
      'Mỗi phòng, ban, ngành, đoàn thể, đơn vị dựa vào chức năng của mình và phần được giao mà triển khai.',
    ),
  ]),
  headingElsewhere('VII.2', ['cong-an-xa'], 'lead', [
    task(
      'Theo dõi, đôn đốc và lập đoàn kiểm tra',
      'Với vai trò cơ quan thường trực về phòng, chống ma túy, giúp UBND xã hướng dẫn, theo dõi, đôn đốc; chủ động cùng các phòng, ban, ngành lập đoàn kiểm tra, đánh giá Kế hoạch, tổng hợp và báo cáo theo định kỳ.',
      { coordinating: ['cac-phong-ban'] },
    ),
  ]),
];
