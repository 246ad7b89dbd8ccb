import { basis, cited } from '../define.ts';
import { type PlanReview, reviewed } from '../review-seed.ts';

const labour = 'Sở Lao động - Thương binh và Xã hội';

const reporters = [
  'Công an tỉnh',
  'Sở Y tế',
  'Sở Tài chính',
  'Sở Tư pháp',
  'Ủy ban Mặt trận Tổ quốc tỉnh',
  'Ủy ban nhân dân các huyện, thành, thị',
];

/** ngheAnReview is what a person adds to the plan of Nghệ An */
export const ngheAnReview: PlanReview = {
  tenantSlug: 'nghe-an',
  title:
    'Kế hoạch tổ chức cai nghiện và quản lý sau cai nghiện ma túy năm 2024 trên địa bàn tỉnh Nghệ An',
  issuedBy: 'Ủy ban nhân dân tỉnh Nghệ An',
  summary:
    'Thực hiện nghiêm chỉ đạo của Trung ương và Tỉnh ủy, gắn việc cai nghiện với hiệu quả điều hành của chính quyền các cấp và sự đồng thuận của nhân dân. Triển khai đồng bộ trong toàn tỉnh, tuyên truyền pháp luật bằng nhiều cách, lồng ghép với phát triển kinh tế - xã hội để sử dụng hiệu quả nguồn lực.',
  legalBases: [
    basis(
      '1452/QĐ-TTg',
      '2021-08-31',
      'Quyết định của Thủ tướng Chính phủ về Chương trình phòng, chống ma túy 2021–2025',
    ),
    cited(
      '116/2021/NĐ-CP',
      '2021-12-21',
      'Nghị định hướng dẫn Luật Phòng, chống ma túy và Luật Xử lý vi phạm hành chính ở phần cai nghiện, quản lý sau cai',
    ),
    cited('73/2021/QH14', '2021-03-30', 'Luật Phòng, chống ma túy năm 2021'),
    cited(
      '4473/QĐ-UBND',
      '2023-12-29',
      'Quyết định của UBND tỉnh Nghệ An giao các chỉ tiêu kinh tế - xã hội cho năm 2024',
    ),
    cited(
      '34/QĐ-SLĐTBXH-PCTNXH',
      '2024-01-19',
      'Quyết định của Sở LĐTBXH phân bổ cho cấp huyện chỉ tiêu lập hồ sơ và đưa người đi cai bắt buộc năm 2024',
    ),
  ],
  agencies: [
    reviewed(labour, 'Sở LĐTBXH', 'department'),
    reviewed('Công an tỉnh', 'Công an tỉnh', 'police'),
    reviewed('Sở Y tế', 'Sở Y tế', 'department'),
    reviewed('Sở Tài chính', 'Sở Tài chính', 'department'),
    reviewed('Sở Tư pháp', 'Sở Tư pháp', 'department'),
    reviewed('Ủy ban Mặt trận Tổ quốc tỉnh', 'MTTQ tỉnh', 'front'),
    reviewed('Viện kiểm sát nhân dân tỉnh', 'VKSND tỉnh', 'court'),
    reviewed('Tòa án nhân dân tỉnh', 'TAND tỉnh', 'court'),
    reviewed('Ủy ban nhân dân các huyện, thành, thị', 'UBND cấp huyện', 'district'),
    reviewed(
      'Ban chỉ đạo Phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc các huyện, thành phố, thị xã',
      'Ban Chỉ đạo cấp huyện',
      'other',
    ),
  ],
  owners: [labour, labour, labour, labour, labour, labour, 'Ủy ban nhân dân các huyện, thành, thị'],
  coordinating: [
    ['Hướng dẫn thực hiện và kiểm tra Kế hoạch', ['Công an tỉnh', 'Sở Y tế']],
    ['Tham mưu phân bổ kinh phí năm 2024', ['Sở Tài chính']],
    [
      'Hoàn thành mục tiêu điều trị Methadone năm 2024',
      [labour, 'Công an tỉnh', 'Ủy ban nhân dân các huyện, thành, thị'],
    ],
    ['Tập huấn cán bộ y tế', [labour]],
  ],
  added: [
    {
      section: 'III.3',
      agency:
        'Ban chỉ đạo Phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc các huyện, thành phố, thị xã',
      coordinating: [],
      title: 'Chỉ đạo phối hợp lập hồ sơ cai nghiện bắt buộc',
      detail:
        'Ban Chỉ đạo cấp huyện yêu cầu Công an huyện, các phòng, ban và UBND cấp xã phối hợp chặt chẽ khi lập hồ sơ cai bắt buộc; thực hiện nghiêm Nghị định 116/2021/NĐ-CP.',
    },
  ],
  reporters: [
    [1, reporters],
    [2, reporters],
    [3, reporters],
  ],
};
