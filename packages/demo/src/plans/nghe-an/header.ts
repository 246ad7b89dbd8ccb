import { basis, cited } from '../../define.ts';
import type { PlanHeader } from '../../plan-seed.ts';

/** ngheAnHeader is the head of Nghệ An's 2024 plan; its letterhead leaves number, day and month blank. */
export const ngheAnHeader: PlanHeader = {
  tenantSlug: 'nghe-an',
  title:
    'Kế hoạch tổ chức cai nghiện và quản lý sau cai nghiện ma túy năm 2024 trên địa bàn tỉnh Nghệ An',
  level: 'province',
  locality: 'tỉnh Nghệ An',
  documentNumber: null,
  issuedOn: null,
  issuedMonth: null,
  issuedBy: 'Ủy ban nhân dân tỉnh Nghệ An',
  period: { from: 2024, to: 2024 },
  objectives:
    'Thực hiện nghiêm chỉ đạo của Trung ương và Tỉnh ủy, gắn việc cai nghiện với hiệu quả điều hành của chính quyền các cấp và sự đồng thuận của nhân dân. ' +
    'Triển khai đồng bộ trong toàn tỉnh, tuyên truyền pháp luật bằng nhiều cách, lồng ghép với phát triển kinh tế - xã hội để sử dụng hiệu quả nguồn lực.',
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
    {
      key: 'so-ldtbxh',
      name: 'Sở Lao động - Thương binh và Xã hội',
      shortName: 'Sở LĐTBXH',
      kind: 'department',
      standingBody: true,
    },
    { key: 'cong-an-tinh', name: 'Công an tỉnh', shortName: 'Công an tỉnh', kind: 'police' },
    { key: 'so-y-te', name: 'Sở Y tế', shortName: 'Sở Y tế', kind: 'department' },
    { key: 'so-tai-chinh', name: 'Sở Tài chính', shortName: 'Sở Tài chính', kind: 'department' },
    { key: 'so-tu-phap', name: 'Sở Tư pháp', shortName: 'Sở Tư pháp', kind: 'department' },
    {
      key: 'mttq-tinh',
      name: 'Ủy ban Mặt trận Tổ quốc tỉnh',
      shortName: 'MTTQ tỉnh',
      kind: 'front',
    },
    {
      key: 'vksnd-tinh',
      name: 'Viện kiểm sát nhân dân tỉnh',
      shortName: 'VKSND tỉnh',
      kind: 'court',
    },
    { key: 'tand-tinh', name: 'Tòa án nhân dân tỉnh', shortName: 'TAND tỉnh', kind: 'court' },
    {
      key: 'ubnd-huyen',
      name: 'Ủy ban nhân dân các huyện, thành, thị',
      shortName: 'UBND cấp huyện',
      kind: 'district',
      collective: true,
    },
    {
      key: 'bcd-huyen',
      name: 'Ban chỉ đạo Phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc các huyện, thành phố, thị xã',
      shortName: 'Ban Chỉ đạo cấp huyện',
      kind: 'other',
      collective: true,
    },
  ],
};
