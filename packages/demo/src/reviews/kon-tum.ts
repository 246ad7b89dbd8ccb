import { basis, cited } from '../define.ts';
import { type PlanReview, reviewed } from '../review-seed.ts';

const labour = 'Sở Lao động - Thương binh và Xã hội';

/** konTumReview is what a person adds to the plan of Kon Tum */
export const konTumReview: PlanReview = {
  tenantSlug: 'kon-tum',
  title:
    'Kế hoạch thực hiện Đề án đổi mới công tác cai nghiện ma túy trên địa bàn tỉnh Kon Tum đến năm 2020',
  issuedBy: 'Ủy ban nhân dân tỉnh Kon Tum',
  summary:
    'Đổi mới cách cai nghiện để giảm tác hại và số người sử dụng trái phép, hạn chế lây nhiễm HIV/AIDS, kìm số người nghiện mới, giữ an ninh trật tự và nâng sức khỏe nhân dân. Đa dạng hóa biện pháp, mô hình điều trị theo hướng tự nguyện ở nhà, ở cộng đồng và bắt buộc ở cộng đồng; chỉ đưa vào Trung tâm những người gây ảnh hưởng nghiêm trọng tới trật tự, theo quyết định của Tòa án. Văn bản gốc không có mục chỉ tiêu.',
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
    reviewed(labour, 'Sở LĐTBXH', 'department'),
    reviewed('Sở Y tế', 'Sở Y tế', 'department'),
    reviewed('Công an tỉnh', 'Công an tỉnh', 'police'),
    reviewed('Sở Nội vụ', 'Sở Nội vụ', 'department'),
    reviewed('Sở Kế hoạch Đầu tư', 'Sở KH&ĐT', 'department'),
    reviewed('Sở Tài chính', 'Sở Tài chính', 'department'),
    reviewed('Sở Thông tin và Truyền thông', 'Sở TT&TT', 'department'),
    reviewed('Đài Phát thanh- Truyền hình tỉnh', 'Đài PT-TH tỉnh', 'media'),
    reviewed('Báo Kon Tum', 'Báo Kon Tum', 'media'),
    reviewed('Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', 'department'),
    reviewed('UBMTTQVN tỉnh và các đoàn thể Chính trị', 'MTTQ và các đoàn thể', 'front'),
    reviewed(
      'Các tổ chức Hội cấp tỉnh (Liên minh Hợp tác xã, Hội Chữ thập đỏ, Hội Bảo trợ Người tàn tật-Trẻ mồ côi, Hội Nạn nhân chất độc da cam/dioxin tỉnh)',
      'Các hội cấp tỉnh',
      'mass_organization',
    ),
    reviewed('BCH Bộ đội Biên phòng tỉnh', 'BĐBP tỉnh', 'other'),
    reviewed('Ủy ban nhân dân huyện, thành phố', 'UBND cấp huyện', 'district'),
  ],
  owners: [],
  coordinating: [
    ['Quy hoạch mạng lưới cơ sở điều trị', ['Sở Y tế']],
    [
      'Hướng dẫn phòng Lao động - Thương binh và Xã hội cấp huyện tham mưu',
      ['Ủy ban nhân dân huyện, thành phố'],
    ],
    ['Nâng cấp cơ sở y tế để điều trị cắt cơn', ['Ủy ban nhân dân huyện, thành phố']],
    ['Phát triển cơ sở methadone thành cơ sở điều trị toàn diện', [labour]],
    ['Rà soát, phân loại người nghiện; xây dựng xã không ma túy', [labour, 'Sở Y tế']],
    ['Phối hợp trình lập phòng chuyên trách về tệ nạn xã hội', [labour]],
    ['Hướng dẫn nội dung và mức chi', [labour]],
    ['Xây dựng, triển khai kế hoạch truyền thông', [labour]],
    ['Tuyên truyền trong bộ đội; mô hình Quân dân y ở biên giới', [labour, 'Sở Y tế']],
  ],
  added: [],
  reporters: [],
};
