import { basis, cited } from '../../define.ts';
import type { PlanHeader } from '../../plan-seed.ts';

/** konTumHeader is the head of Kon Tum's plan of 28/5/2015; "from" is the year of issue, only "to 2020" is stated. */
export const konTumHeader: PlanHeader = {
  tenantSlug: 'kon-tum',
  title:
    'Kế hoạch thực hiện Đề án đổi mới công tác cai nghiện ma túy trên địa bàn tỉnh Kon Tum đến năm 2020',
  level: 'province',
  locality: 'tỉnh Kon Tum',
  documentNumber: null,
  issuedOn: '2015-05-28',
  issuedMonth: null,
  issuedBy: 'Ủy ban nhân dân tỉnh Kon Tum',
  period: { from: 2015, to: 2020 },
  objectives:
    'Đổi mới cách cai nghiện để giảm tác hại và số người sử dụng trái phép, hạn chế lây nhiễm HIV/AIDS, kìm số người nghiện mới, giữ an ninh trật tự và nâng sức khỏe nhân dân. ' +
    'Đa dạng hóa biện pháp, mô hình điều trị theo hướng tự nguyện ở nhà, ở cộng đồng và bắt buộc ở cộng đồng; chỉ đưa vào Trung tâm những người gây ảnh hưởng nghiêm trọng tới trật tự, theo quyết định của Tòa án. Văn bản gốc không có mục chỉ tiêu.',
  legalBases: [
    basis(
      '2596/QĐ-TTg',
      '2013-12-27',
      'Quyết định của Thủ tướng Chính phủ duyệt “Đề án đổi mới công tác cai nghiện ma túy ở Việt Nam đến năm 2020”',
    ),
    basis(
      '2187/QĐ-TTg',
      '2014-12-05',
      'Quyết định của Thủ tướng Chính phủ duyệt kế hoạch thực hiện Đề án nêu trên',
    ),
    cited(
      '03/2012/TTLT-BLDTBXH-BYT-BCA',
      '2012-12-10',
      'Thông tư liên tịch của ngành lao động, y tế và công an; Điều 7 nêu điều kiện của cơ sở điều trị nghiện',
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
    { key: 'so-noi-vu', name: 'Sở Nội vụ', shortName: 'Sở Nội vụ', kind: 'department' },
    { key: 'so-khdt', name: 'Sở Kế hoạch Đầu tư', shortName: 'Sở KH&ĐT', kind: 'department' },
    { key: 'so-tai-chinh', name: 'Sở Tài chính', shortName: 'Sở Tài chính', kind: 'department' },
    {
      key: 'so-tttt',
      name: 'Sở Thông tin và Truyền thông',
      shortName: 'Sở TT&TT',
      kind: 'department',
    },
    {
      key: 'dai-ptth',
      name: 'Đài Phát thanh- Truyền hình tỉnh',
      shortName: 'Đài PT-TH tỉnh',
      kind: 'media',
    },
    { key: 'bao-kon-tum', name: 'Báo Kon Tum', shortName: 'Báo Kon Tum', kind: 'media' },
    { key: 'so-gddt', name: 'Sở Giáo dục và Đào tạo', shortName: 'Sở GD&ĐT', kind: 'department' },
    {
      key: 'mttq-hoi',
      name: 'UBMTTQVN tỉnh và các đoàn thể Chính trị; các tổ chức Hội cấp tỉnh (Liên minh Hợp tác xã, Hội Chữ thập đỏ, Hội Bảo trợ Người tàn tật-Trẻ mồ côi, Hội Nạn nhân chất độc da cam/dioxin tỉnh)',
      shortName: 'MTTQ, đoàn thể và các hội',
      kind: 'front',
      collective: true,
    },
    {
      key: 'bdbp-tinh',
      name: 'BCH Bộ đội Biên phòng tỉnh',
      shortName: 'BĐBP tỉnh',
      kind: 'other',
    },
    {
      key: 'ubnd-huyen',
      name: 'Ủy ban nhân dân huyện, thành phố',
      shortName: 'UBND cấp huyện',
      kind: 'district',
      collective: true,
    },
  ],
};
