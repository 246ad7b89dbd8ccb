import { basis, cited } from '../define.ts';
import { type PlanReview, reviewed } from '../review-seed.ts';

const front = 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên';
const labour = 'Sở Lao động - Thương binh và Xã hội';
const others = 'Các Sở, ban, ngành và cơ quan liên quan';
const districts = 'Ủy ban nhân dân các huyện, thị xã và thành phố Huế';

const departmentsAndDistricts = [
  'Sở Y tế',
  'Công an tỉnh',
  'Sở Tài chính',
  'Sở Kế hoạch và Đầu tư',
  'Sở Tư pháp',
  'Sở Thông tin và Truyền thông',
  others,
  districts,
];

/** thuaThienHueReview is what a person adds to the plan of Thừa Thiên Huế */
export const thuaThienHueReview: PlanReview = {
  tenantSlug: 'thua-thien-hue',
  title:
    'Kế hoạch phòng, chống, cai nghiện và quản lý sau cai nghiện ma túy tỉnh Thừa Thiên Huế năm 2024',
  issuedBy: 'Ủy ban nhân dân tỉnh Thừa Thiên Huế',
  summary:
    'Đề cao trách nhiệm của cấp ủy, chính quyền và đoàn thể, nhất là ở cơ sở, đối với việc cai nghiện, quản lý người sau cai ở cộng đồng, tại nhà và trong cơ sở cai nghiện. Nâng chất lượng điều trị, tư vấn, trợ giúp xã hội và việc làm bằng nhiều mô hình liên thông; đồng thời giảm hại và hạn chế lây nhiễm HIV qua tiêm chích.',
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
      'Nghị định hướng dẫn Luật Phòng, chống ma túy và Luật Xử lý vi phạm hành chính ở phần cai nghiện, quản lý sau cai',
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
    reviewed(labour, 'Sở LĐTBXH', 'department'),
    reviewed('Sở Y tế', 'Sở Y tế', 'department'),
    reviewed('Công an tỉnh', 'Công an tỉnh', 'police'),
    reviewed('Sở Tài chính', 'Sở Tài chính', 'department'),
    reviewed('Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT', 'department'),
    reviewed('Sở Tư pháp', 'Sở Tư pháp', 'department'),
    reviewed('Sở Thông tin và Truyền thông', 'Sở TT&TT', 'department'),
    reviewed(others, 'Các sở, ban, ngành', 'other'),
    reviewed('Toà án Nhân dân tỉnh', 'TAND tỉnh', 'court'),
    reviewed('Viện kiểm sát nhân dân tỉnh', 'VKSND tỉnh', 'court'),
    reviewed(front, 'MTTQ tỉnh và thành viên', 'front'),
    reviewed('Các tổ chức xã hội', 'Các tổ chức xã hội', 'mass_organization'),
    reviewed(districts, 'UBND cấp huyện', 'district'),
  ],
  owners: [labour, labour, districts, labour, labour],
  coordinating: [
    ['Lập, trình duyệt dự án nâng cao hiệu quả cai nghiện', [others]],
    ['Duy trì mạng lưới điểm tư vấn và điều trị ở cộng đồng', [districts]],
    ['Kiểm tra, chấn chỉnh công tác cai nghiện trên địa bàn', [others]],
    ['Công bố cơ sở y tế xác định tình trạng nghiện', [others]],
    ['Hướng dẫn phác đồ điều trị và nâng hiệu quả methadone', [others, districts]],
    ['Hướng dẫn phòng bệnh, khám sức khỏe tại cơ sở bắt buộc', [labour]],
    ['Đánh giá chương trình methadone, tham gia điểm tư vấn thí điểm', [others]],
    ['Rà soát, phân loại người nghiện và vận động đi cai', [labour, 'Sở Y tế', front]],
    ['Bảo đảm an ninh tại Trung tâm, cơ sở methadone và các điểm tư vấn', [labour]],
    ['Bố trí kinh phí cai nghiện năm 2024, kiểm tra quyết toán', [others]],
    ['Đề xuất vốn đầu tư cho Cơ sở cai nghiện của tỉnh', [labour, 'Sở Tài chính']],
    ['Phổ biến pháp luật về cai nghiện, quản lý sau cai', [others]],
    ['Theo dõi, đánh giá người nghiện; vận động doanh nghiệp nhận lao động sau cai', [front]],
  ],
  added: [],
  // Section V asks the departments and districts, neither the courts nor those whom section IV only requests.
  reporters: [
    [0, departmentsAndDistricts],
    [1, departmentsAndDistricts],
  ],
};
