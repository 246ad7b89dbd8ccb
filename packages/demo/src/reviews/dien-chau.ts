import { basis, cited } from '../define.ts';
import { type PlanReview, reviewed } from '../review-seed.ts';

const police = 'Công an xã';
const others = 'Các phòng, ban, ngành, đoàn thể và các đơn vị liên quan';

/** dienChauReview is what a person adds to the plan of Diễn Châu */
export const dienChauReview: PlanReview = {
  tenantSlug: 'dien-chau',
  title:
    'Kế hoạch triển khai thực hiện Dự án 5: “Nâng cao hiệu quả cai nghiện ma túy và quản lý sau cai” thuộc Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030 trên địa bàn xã Diễn Châu',
  issuedBy: 'Ủy ban nhân dân xã Diễn Châu',
  summary:
    'Nâng chất lượng cai nghiện, quản lý người sau cai, góp phần bảo vệ sức khỏe nhân dân, giữ trật tự xã hội và phát triển bền vững. Dự án thực hiện trong phạm vi xã Diễn Châu từ 2026 đến 2030, dành cho người nghiện, người điều trị thay thế, người đang bị quản lý sau cai và những tổ chức, cá nhân liên quan.',
  legalBases: [
    basis(
      '7619/QĐ-BCA',
      '2025-09-08',
      'Quyết định của Bộ trưởng Bộ Công an về “Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030”',
    ),
    basis(
      '44/HD-BCA-C04',
      '2025-11-13',
      'Hướng dẫn cách thực hiện một số dự án của Chương trình mục tiêu quốc gia nêu trên',
    ),
    basis(
      '108/KH-UBND',
      '2026-02-12',
      'Kế hoạch của UBND tỉnh Nghệ An để triển khai Dự án 5 trong toàn tỉnh',
    ),
    cited(
      '17/KH-UBND',
      '2026-01-15',
      'Kế hoạch tổng thể của UBND xã cho Chương trình mục tiêu quốc gia nêu trên',
    ),
  ],
  agencies: [
    reviewed(police, police, 'police'),
    reviewed('Văn phòng HĐND và UBND xã', 'Văn phòng', 'office'),
    reviewed('Trung tâm Y tế Diễn Châu', 'TTYT Diễn Châu', 'commune_unit'),
    reviewed('Các Trạm Y tế trên địa bàn xã', 'Trạm Y tế', 'commune_unit'),
    reviewed('Phòng Văn hoá - Xã hội', 'Phòng VH-XH', 'commune_unit'),
    reviewed('Phòng Kinh tế', 'Phòng Kinh tế', 'commune_unit'),
    reviewed(
      'Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội',
      'MTTQ xã và các đoàn thể',
      'front',
    ),
    reviewed('Ban cán sự 42 khối, xóm', '42 khối, xóm', 'commune_unit'),
    reviewed(others, 'Các phòng, ban, đoàn thể', 'other'),
  ],
  owners: [police, police, police, police],
  coordinating: [
    ['Xây dựng mô hình quản lý sau cai theo nhóm đối tượng', [others]],
    ['Cung cấp thông tin về việc thực hiện Kế hoạch', ['Phòng Văn hoá - Xã hội']],
    ['Kiểm tra, sơ kết, tổng kết và đề xuất điều chỉnh Dự án', [others]],
    ['Phối hợp kiểm tra, đôn đốc; đưa Dự án 5 vào kế hoạch kinh tế - xã hội', [police]],
    ['Nâng hiệu quả điều trị Methadone, trao đổi thông tin với Công an xã', [police]],
    ['Phối hợp truyền thông chính sách cai nghiện trên toàn xã', [police]],
    ['Tham mưu cân đối, bố trí kinh phí Dự án', [police]],
    ['Vận động doanh nghiệp, hộ kinh doanh nhận người sau cai', [police]],
  ],
  added: [
    {
      section: 'III.1.c',
      agency: police,
      coordinating: [],
      title: 'Chủ trì, hướng dẫn các hoạt động của Dự án',
      detail: 'Công an xã chủ trì; hướng dẫn và tổ chức các hoạt động của Dự án trên địa bàn.',
    },
    {
      section: 'VII.1',
      agency: others,
      coordinating: [],
      title: 'Thực hiện phần việc được phân công',
      detail:
        'Mỗi phòng, ban, ngành, đoàn thể, đơn vị dựa vào chức năng của mình và phần được giao mà triển khai.',
    },
    {
      section: 'VII.2',
      agency: police,
      coordinating: [others],
      title: 'Theo dõi, đôn đốc và lập đoàn kiểm tra',
      detail:
        'Với vai trò cơ quan thường trực về phòng, chống ma túy, giúp UBND xã hướng dẫn, theo dõi, đôn đốc; chủ động cùng các phòng, ban, ngành lập đoàn kiểm tra, đánh giá Kế hoạch, tổng hợp và báo cáo theo định kỳ.',
    },
  ],
  reporters: [],
};
