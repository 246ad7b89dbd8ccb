import { basis, cited } from '../define.ts';
import { type PlanReview, reviewed } from '../review-seed.ts';

const labour = 'Sở Lao động - Thương binh và Xã hội';

/** binhThuanReview is what a person adds to the plan of Bình Thuận */
export const binhThuanReview: PlanReview = {
  tenantSlug: 'binh-thuan',
  title:
    'Kế hoạch thực hiện Dự án “Nâng cao hiệu quả công tác cai nghiện ma túy và phòng ngừa nghiện ma túy đối với nhóm người có nguy cơ cao và người sử dụng trái phép chất ma túy” trên địa bàn tỉnh',
  issuedBy: 'Ủy ban nhân dân tỉnh Bình Thuận',
  summary:
    'Nâng hiệu quả cai nghiện và phòng ngừa nghiện; đề cao trách nhiệm của mọi cấp, mọi ngành, đảng viên và nhân dân; giảm tác hại của ma túy, kìm số người nghiện mới. Dự án gồm hai tiểu dự án: cai nghiện, quản lý sau cai, hòa nhập cộng đồng; và phòng ngừa đối với nhóm nguy cơ cao, người sử dụng trái phép. Việc triển khai gắn với chương trình kinh tế - xã hội của địa phương.',
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
    reviewed(labour, 'Sở LĐTBXH', 'department'),
    reviewed('Công an tỉnh', 'Công an tỉnh', 'police'),
    reviewed('Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', 'department'),
    reviewed('Sở Y tế', 'Sở Y tế', 'department'),
    reviewed('Sở Tài chính', 'Sở Tài chính', 'department'),
    reviewed('Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT', 'department'),
    reviewed('Sở Thông tin và Truyền thông', 'Sở TT&TT', 'department'),
    reviewed('Tòa án nhân dân tỉnh', 'TAND tỉnh', 'court'),
    reviewed('Viện Kiểm sát nhân dân tỉnh', 'VKSND tỉnh', 'court'),
    reviewed(
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên',
      'MTTQ tỉnh và thành viên',
      'front',
    ),
    reviewed('Tỉnh Đoàn', 'Tỉnh Đoàn', 'mass_organization'),
    reviewed('Hội Liên hiệp Phụ nữ tỉnh', 'Hội LHPN tỉnh', 'mass_organization'),
    reviewed('Liên đoàn Lao động tỉnh', 'LĐLĐ tỉnh', 'mass_organization'),
    reviewed('Đài Phát thanh - Truyền hình Bình Thuận', 'Đài PT-TH', 'media'),
    reviewed('Báo Bình Thuận', 'Báo Bình Thuận', 'media'),
    reviewed('Ủy ban nhân dân huyện, thị xã, thành phố', 'UBND cấp huyện', 'district'),
  ],
  owners: [labour, labour, labour, labour, labour],
  coordinating: [
    ['Tham mưu kinh phí hỗ trợ thực hiện Dự án', ['Sở Tài chính']],
    ['Giáo dục phòng, chống ma túy trong nhà trường', [labour, 'Công an tỉnh']],
    ['Phối hợp trình giao vốn đầu tư trung hạn, hằng năm', ['Sở Tài chính']],
    [
      'Triển khai mô hình hỗ trợ người nghiện, người sau cai',
      ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên'],
    ],
    ['Hỗ trợ sinh kế, rà soát nhu cầu học nghề của thanh niên', [labour]],
    ['Tập huấn tuyên truyền viên, xây dựng mô hình điểm', [labour, 'Công an tỉnh']],
  ],
  added: [
    {
      section: 'VI.1',
      agency: labour,
      coordinating: [],
      title: 'Tham mưu tổ chức thực hiện Dự án; sơ kết, tổng kết, báo cáo',
      detail:
        'Giúp UBND tỉnh tổ chức Dự án đúng quy định; sơ kết, tổng kết rồi báo cáo tình hình, kết quả với UBND tỉnh và Bộ Lao động - Thương binh và Xã hội.',
    },
  ],
  reporters: [],
};
