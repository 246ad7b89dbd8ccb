import { basis, cited } from '../../define.ts';
import type { PlanHeader } from '../../plan-seed.ts';

/** binhThuanHeader is the head of Bình Thuận's 2023–2025 plan; the source has no letterhead, so number and date are null. */
export const binhThuanHeader: PlanHeader = {
  tenantSlug: 'binh-thuan',
  title:
    'Kế hoạch thực hiện Dự án “Nâng cao hiệu quả công tác cai nghiện ma túy và phòng ngừa nghiện ma túy đối với nhóm người có nguy cơ cao và người sử dụng trái phép chất ma túy” trên địa bàn tỉnh',
  level: 'province',
  locality: 'tỉnh Bình Thuận',
  documentNumber: null,
  issuedOn: null,
  issuedMonth: null,
  issuedBy: 'Ủy ban nhân dân tỉnh Bình Thuận',
  period: { from: 2023, to: 2025 },
  objectives:
    'Nâng hiệu quả cai nghiện và phòng ngừa nghiện; đề cao trách nhiệm của mọi cấp, mọi ngành, đảng viên và nhân dân; giảm tác hại của ma túy, kìm số người nghiện mới. ' +
    'Dự án gồm hai tiểu dự án: cai nghiện, quản lý sau cai, hòa nhập cộng đồng; và phòng ngừa đối với nhóm nguy cơ cao, người sử dụng trái phép. Việc triển khai gắn với chương trình kinh tế - xã hội của địa phương.',
  legalBases: [
    basis(
      '1393/QĐ-LĐTBXH',
      '2022-12-30',
      'Quyết định của Bộ Lao động - Thương binh và Xã hội duyệt Dự án về cai nghiện và phòng ngừa nghiện cho nhóm nguy cơ cao',
    ),
    cited(
      '116/2021/NĐ-CP',
      '2021-12-21',
      'Nghị định hướng dẫn Luật Phòng, chống ma túy và Luật Xử lý vi phạm hành chính ở phần cai nghiện, quản lý sau cai',
    ),
    cited(
      '36-CT/TW',
      '2019-08-16',
      'Chỉ thị của Bộ Chính trị yêu cầu phòng, chống và kiểm soát ma túy hiệu quả hơn',
    ),
    cited(
      '76-CTr/TU',
      '2019-12-30',
      'Chương trình hành động để thực hiện Chỉ thị 36-CT/TW, do Ban Thường vụ Tỉnh ủy (khóa XIII) ban hành',
    ),
    cited(
      '4218/KH-UBND',
      '2021-11-11',
      'Kế hoạch của UBND tỉnh Bình Thuận về Chương trình phòng, chống ma túy 2021–2025',
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
    { key: 'so-gddt', name: 'Sở Giáo dục và Đào tạo', shortName: 'Sở GD&ĐT', kind: 'department' },
    { key: 'so-y-te', name: 'Sở Y tế', shortName: 'Sở Y tế', kind: 'department' },
    { key: 'so-tai-chinh', name: 'Sở Tài chính', shortName: 'Sở Tài chính', kind: 'department' },
    { key: 'so-khdt', name: 'Sở Kế hoạch và Đầu tư', shortName: 'Sở KH&ĐT', kind: 'department' },
    {
      key: 'so-tttt',
      name: 'Sở Thông tin và Truyền thông',
      shortName: 'Sở TT&TT',
      kind: 'department',
    },
    { key: 'tand-tinh', name: 'Tòa án nhân dân tỉnh', shortName: 'TAND tỉnh', kind: 'court' },
    {
      key: 'vksnd-tinh',
      name: 'Viện Kiểm sát nhân dân tỉnh',
      shortName: 'VKSND tỉnh',
      kind: 'court',
    },
    {
      key: 'mttq-tinh',
      name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên',
      shortName: 'MTTQ tỉnh và thành viên',
      kind: 'front',
      collective: true,
    },
    { key: 'tinh-doan', name: 'Tỉnh Đoàn', shortName: 'Tỉnh Đoàn', kind: 'mass_organization' },
    {
      key: 'hlhpn-tinh',
      name: 'Hội Liên hiệp Phụ nữ tỉnh',
      shortName: 'Hội LHPN tỉnh',
      kind: 'mass_organization',
    },
    {
      key: 'ldld-tinh',
      name: 'Liên đoàn Lao động tỉnh',
      shortName: 'LĐLĐ tỉnh',
      kind: 'mass_organization',
    },
    {
      key: 'dai-ptth',
      name: 'Đài Phát thanh - Truyền hình Bình Thuận',
      shortName: 'Đài PT-TH',
      kind: 'media',
    },
    { key: 'bao-binh-thuan', name: 'Báo Bình Thuận', shortName: 'Báo Bình Thuận', kind: 'media' },
    {
      key: 'ubnd-huyen',
      name: 'Ủy ban nhân dân huyện, thị xã, thành phố',
      shortName: 'UBND cấp huyện',
      kind: 'district',
      collective: true,
    },
  ],
};
