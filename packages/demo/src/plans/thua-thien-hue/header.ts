import { basis, cited } from '../../define.ts';
import type { PlanHeader } from '../../plan-seed.ts';

/** thuaThienHueHeader is the head of Thừa Thiên Huế's 2024 plan; the source has no letterhead, so number and date are null. */
export const thuaThienHueHeader: PlanHeader = {
  tenantSlug: 'thua-thien-hue',
  title:
    'Kế hoạch phòng, chống, cai nghiện và quản lý sau cai nghiện ma túy tỉnh Thừa Thiên Huế năm 2024',
  level: 'province',
  locality: 'tỉnh Thừa Thiên Huế',
  documentNumber: null,
  issuedOn: null,
  issuedMonth: null,
  issuedBy: 'Ủy ban nhân dân tỉnh Thừa Thiên Huế',
  period: { from: 2024, to: 2024 },
  objectives:
    'Đề cao trách nhiệm của cấp ủy, chính quyền và đoàn thể, nhất là ở cơ sở, đối với việc cai nghiện, quản lý người sau cai ở cộng đồng, tại nhà và trong cơ sở cai nghiện. ' +
    'Nâng chất lượng điều trị, tư vấn, trợ giúp xã hội và việc làm bằng nhiều mô hình liên thông; đồng thời giảm hại và hạn chế lây nhiễm HIV qua tiêm chích.',
  legalBases: [
    basis(
      '1452/QĐ-TTg',
      '2021-08-31',
      'Quyết định của Thủ tướng Chính phủ về Chương trình phòng, chống ma túy 2021–2025',
    ),
    basis(
      '342/KH-UBND',
      '2021-11-02',
      'Kế hoạch của UBND tỉnh Thừa Thiên Huế triển khai Chương trình nêu trên tại địa phương, 2021–2025',
    ),
    cited(
      '116/2021/NĐ-CP',
      '2021-12-21',
      'Nghị định hướng dẫn Luật Phòng, chống ma túy và Luật Xử lý vi phạm hành chính ở phần cai nghiện, quản lý sau cai (dẫn các Điều 21, 28, 77)',
    ),
    cited(
      '3264/QĐ-UBND',
      '2022-12-31',
      'Quyết định duyệt dự án “Cơ sở trợ giúp xã hội tỉnh Thừa Thiên Huế”',
    ),
    cited(
      '120/2021/NĐ-CP',
      '2021-12-24',
      'Nghị định về giáo dục tại xã, phường, thị trấn (một biện pháp xử lý hành chính)',
    ),
    cited(
      '13/2023/NQ-HĐND',
      null,
      'Nghị quyết của Hội đồng nhân dân tỉnh về kinh phí, mức chi cho cai nghiện tự nguyện và quản lý sau cai',
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
    { key: 'so-y-te', name: 'Sở Y tế', shortName: 'Sở Y tế', kind: 'department' },
    { key: 'cong-an-tinh', name: 'Công an tỉnh', shortName: 'Công an tỉnh', kind: 'police' },
    { key: 'so-tai-chinh', name: 'Sở Tài chính', shortName: 'Sở Tài chính', kind: 'department' },
    {
      key: 'so-khdt',
      name: 'Sở Kế hoạch và Đầu tư',
      shortName: 'Sở KH&ĐT',
      kind: 'department',
    },
    { key: 'so-tu-phap', name: 'Sở Tư pháp', shortName: 'Sở Tư pháp', kind: 'department' },
    {
      key: 'so-tttt',
      name: 'Sở Thông tin và Truyền thông',
      shortName: 'Sở TT&TT',
      kind: 'department',
    },
    {
      key: 'cac-so-ban-nganh',
      name: 'Các Sở, ban, ngành và cơ quan liên quan',
      shortName: 'Các sở, ban, ngành',
      kind: 'other',
      collective: true,
    },
    {
      key: 'tand-tinh',
      name: 'Toà án Nhân dân tỉnh',
      shortName: 'TAND tỉnh',
      kind: 'court',
    },
    {
      key: 'vksnd-tinh',
      name: 'Viện kiểm sát nhân dân tỉnh',
      shortName: 'VKSND tỉnh',
      kind: 'court',
    },
    {
      key: 'mttq-tinh',
      name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên, các tổ chức xã hội',
      shortName: 'MTTQ tỉnh và các tổ chức',
      kind: 'front',
      collective: true,
    },
    {
      key: 'ubnd-huyen',
      name: 'Ủy ban nhân dân các huyện, thị xã và thành phố Huế',
      shortName: 'UBND cấp huyện',
      kind: 'district',
      collective: true,
    },
  ],
};
