import { type CurrentBlueprint, lead, reporter, requested, work } from './blueprint.ts';
import {
  agency,
  countOf,
  goal,
  halfAndYear,
  moreThan,
  programmeBases,
  quarters,
  standing,
  whole,
} from './common.ts';

const police = 'cong-an-lam-dong';
const committee = 'Ủy ban nhân dân tỉnh Lâm Đồng';

const agencies = [
  standing(agency(police, 'Công an tỉnh Lâm Đồng', 'Công an tỉnh', 'police')),
  agency('so-y-te-lam-dong', 'Sở Y tế tỉnh Lâm Đồng', 'Sở Y tế', 'department'),
  agency('so-gddt-lam-dong', 'Sở Giáo dục và Đào tạo tỉnh Lâm Đồng', 'Sở GD&ĐT', 'department'),
  agency('so-tai-chinh-lam-dong', 'Sở Tài chính tỉnh Lâm Đồng', 'Sở Tài chính', 'department'),
  agency('so-noi-vu-lam-dong', 'Sở Nội vụ tỉnh Lâm Đồng', 'Sở Nội vụ', 'department'),
  agency('tinh-doan-lam-dong', 'Tỉnh Đoàn Lâm Đồng', 'Tỉnh Đoàn', 'mass_organization'),
  agency('co-so-dieu-tri', 'Cơ sở cai nghiện ma túy tại Bình Thuận', 'Cơ sở cai nghiện', 'other'),
  agency('ubnd-phan-thiet', 'Ủy ban nhân dân phường Phan Thiết', 'P. Phan Thiết', 'commune_unit'),
  agency('ubnd-la-gi', 'Ủy ban nhân dân phường La Gi', 'P. La Gi', 'commune_unit'),
  agency('ubnd-bac-binh', 'Ủy ban nhân dân xã Bắc Bình', 'Xã Bắc Bình', 'commune_unit'),
  agency('ubnd-phu-quy', 'Ủy ban nhân dân đặc khu Phú Quý', 'Đặc khu Phú Quý', 'commune_unit'),
];

/** binhThuanCurrent is the demonstration plan for the area of the former Bình Thuận, today in Lâm Đồng. */
export const binhThuanCurrent: CurrentBlueprint = {
  header: {
    title: 'Kế hoạch phòng ngừa nghiện và cai nghiện ma túy trên địa bàn Bình Thuận (cũ)',
    issuedBy: committee,
    objectives:
      'Kế hoạch trình diễn: theo dõi riêng địa bàn Bình Thuận cũ sau hợp nhất. Tiếp nối hai hướng của giai đoạn trước là cai nghiện gắn với sinh kế và phòng ngừa sớm cho nhóm nguy cơ cao, nhất là ngư dân, công nhân, thanh thiếu niên.',
    legalBases: programmeBases,
    agencies,
  },
  goals: [
    goal(
      'co-nguoi-nghien',
      'so-y-te-lam-dong',
      'on_plan',
      moreThan('Trên 80% người nghiện có hồ sơ được sàng lọc và tư vấn', 80),
      1930,
    ),
    goal(
      'tap-huan',
      police,
      'met',
      moreThan('Trên 80% cán bộ cai nghiện được bồi dưỡng trong năm', 80),
      240,
    ),
    goal(
      'phong-ngua',
      'tinh-doan-lam-dong',
      'at_risk',
      moreThan('Trên 80% người sử dụng trái phép có hồ sơ được tiếp cận dịch vụ phòng ngừa', 80),
      870,
    ),
    goal(
      'mo-hinh',
      'ubnd-phan-thiet',
      'missed',
      countOf('Vận hành 02 mô hình quản lý sau cai gắn với nghề biển', 2, 'mô hình'),
      null,
      -28,
    ),
    goal(
      'truong-hoc',
      'so-gddt-lam-dong',
      'no_data',
      whole('Mọi trường trung học tổ chức ngày hội phòng ngừa'),
      138,
    ),
  ],
  headings: [
    lead(police, [
      work(
        'Hợp nhất dữ liệu tổng hợp của ba tỉnh cũ',
        'Quy về một bộ mã đơn vị hành chính, giữ khả năng xem theo địa giới cũ.',
        -32,
        [
          [75, 'in_progress', 45, 'Đã chuyển đổi xong mã của địa bàn Bình Thuận.'],
          [36, 'done', 100, 'Hoàn thành, đối chiếu khớp số tổng hợp của cả ba nơi.'],
        ],
      ),
      work(
        'Bồi dưỡng cán bộ cai nghiện sau chuyển giao',
        'Bốn chuyên đề: sàng lọc, tư vấn, quản lý sau cai, bảo vệ dữ liệu cá nhân.',
        17,
        [
          [43, 'in_progress', 60, 'Đã dạy hai chuyên đề đầu.'],
          [6, 'done', 100, 'Đủ bốn chuyên đề, 193 người dự.'],
        ],
        ['so-y-te-lam-dong'],
      ),
      work(
        'Kiểm tra điều kiện an ninh tại cơ sở cai nghiện',
        'Kiểm tra camera, hàng rào, phương án xử lý tình huống.',
        0,
        [[11, 'in_progress', 80, 'Còn hạng mục phòng cháy phải kiểm tra lại.']],
        ['co-so-dieu-tri'],
      ),
    ]),
    lead('so-y-te-lam-dong', [
      work(
        'Triển khai sàng lọc lưu động cho ngư dân',
        'Kết hợp với các đợt khám sức khỏe tại cảng cá.',
        -7,
        [
          [35, 'in_progress', 30, 'Đã sàng lọc tại cảng Phan Thiết.'],
          [
            13,
            'in_progress',
            55,
            'Đã sàng lọc tại La Gi; tàu đi biển dài ngày nên số người khám còn ít.',
          ],
        ],
        ['ubnd-phan-thiet', 'ubnd-la-gi'],
      ),
      work(
        'Thiết lập đường dây tư vấn 24/7',
        'Dùng chung tổng đài y tế, có nhánh riêng cho tư vấn cai nghiện.',
        15,
        [
          [30, 'in_progress', 50, 'Đã tuyển sáu tư vấn viên.'],
          [8, 'blocked', 50, 'Nhà mạng chưa cấp đầu số vì hồ sơ mang tên đơn vị cũ.'],
        ],
      ),
    ]),
    lead('so-gddt-lam-dong', [
      work(
        'Tổ chức hội thi sáng kiến phòng ngừa trong học sinh',
        'Vòng trường, vòng cụm và chung kết toàn địa bàn.',
        2,
        [[9, 'in_progress', 85, 'Đã chọn 24 đội vào chung kết.']],
      ),
      work('Bồi dưỡng giáo viên tư vấn học đường', 'Hai lớp, ưu tiên trường ven biển.', 50, []),
    ]),
    lead('so-tai-chinh-lam-dong', [
      work(
        'Thống nhất định mức hỗ trợ giữa ba địa bàn cũ',
        'So sánh ba bộ định mức, đề xuất một mức chung.',
        -4,
        [],
      ),
    ]),
    lead('so-noi-vu-lam-dong', [
      work(
        'Đề xuất ngành nghề đào tạo phù hợp vùng biển',
        'Khảo sát nhu cầu của hợp tác xã và doanh nghiệp chế biến hải sản.',
        33,
        [
          [52, 'in_progress', 30, 'Đã khảo sát 14 hợp tác xã.'],
          [22, 'paused', 30, 'Tạm dừng để nhập với khảo sát lao động chung của tỉnh.'],
        ],
      ),
    ]),
    lead('co-so-dieu-tri', [
      work(
        'Mở xưởng vá lưới, đan lát cho học viên',
        'Doanh nghiệp bao tiêu sản phẩm, trả công theo khối lượng.',
        -20,
        [
          [49, 'in_progress', 60, 'Đã lắp đặt xưởng.'],
          [11, 'done', 100, 'Xưởng hoạt động; chậm vì chờ nghiệm thu điện.'],
        ],
      ),
    ]),
    lead('ubnd-phan-thiet', [
      work(
        'Vận hành mô hình tổ tàu thuyền không ma túy',
        'Chủ tàu ký cam kết, đồn biên phòng cùng giám sát.',
        24,
        [[15, 'in_progress', 50, 'Có 63 chủ tàu ký cam kết.']],
      ),
    ]),
    lead('ubnd-la-gi', [
      work(
        'Rà soát cộng tác viên tại khu phố',
        'Bảo đảm mỗi khu phố có một người nắm tình hình.',
        -45,
        [[46, 'done', 100, 'Mọi khu phố đã có cộng tác viên.']],
      ),
    ]),
    lead('ubnd-phu-quy', [
      work('Tuyên truyền cho thanh niên đảo Phú Quý', 'Ba buổi giao lưu kết hợp hội thao.', 40, []),
    ]),
    requested('tinh-doan-lam-dong', [
      work(
        'Lập đội tiếp cận cộng đồng tại khu công nghiệp',
        'Mỗi khu công nghiệp một đội mười người.',
        8,
        [[18, 'in_progress', 40, 'Đã lập đội ở 2/5 khu công nghiệp.']],
      ),
    ]),
  ],
  rules: [
    ...halfAndYear({
      standingKey: police,
      upTo: [committee, 'Bộ Công an'],
      mode: 'before',
      sixMonth: '06-05',
      annual: '12-05',
    }),
    quarters(police, 22, [committee]),
  ],
  quickReports: {
    past: 'Báo cáo nhanh: kết quả hợp nhất đầu mối theo dõi',
    next: 'Báo cáo nhanh: chuẩn bị cao điểm phòng ngừa mùa du lịch',
  },
  reporters: [
    reporter(
      'so-y-te-lam-dong',
      'early',
      [
        'Sàng lọc lưu động tại hai cảng cá; số người được tư vấn theo sát lộ trình.',
        'Nâng số trạm y tế làm được xét nghiệm nhanh lên 31.',
      ],
      'Ngư dân đi biển dài ngày, khó mời khám lại.',
      'Đề nghị cho khám theo lịch con nước, ngoài giờ hành chính.',
    ),
    reporter(
      'so-gddt-lam-dong',
      'late',
      [
        'Hội thi sáng kiến vòng trường có 138 trường tham gia.',
        'Đưa nội dung phòng ngừa thuốc lá điện tử chứa chất gây nghiện vào sinh hoạt dưới cờ.',
      ],
      'Giáo viên tư vấn đều kiêm nhiệm.',
      'Đề nghị có định mức giờ cho giáo viên tư vấn.',
    ),
    reporter(
      'tinh-doan-lam-dong',
      'returned',
      [
        'Lập hai đội tiếp cận cộng đồng, tư vấn 312 lượt thanh niên công nhân.',
        'Tổ chức diễn đàn thanh niên nói không với ma túy tại ba khu công nghiệp.',
      ],
      'Công nhân làm ca, khó gặp vào ban ngày.',
      'Đề nghị doanh nghiệp dành một giờ mỗi tháng cho tuyên truyền.',
    ),
    reporter(
      'co-so-dieu-tri',
      'prompt',
      [
        'Xưởng vá lưới nhận 58 học viên; không xảy ra vụ việc về an ninh.',
        'Hoàn thành đánh giá đầu vào cho toàn bộ học viên mới.',
      ],
      'Thiếu hai bác sĩ chuyên khoa tâm thần.',
      'Đề nghị Sở Y tế cử bác sĩ luân phiên.',
    ),
    reporter(
      'ubnd-phan-thiet',
      'waiting',
      [
        'Có 63 chủ tàu ký cam kết; mô hình thứ nhất đã chạy ổn định.',
        'Ba nhóm đồng đẳng sinh hoạt đều hằng tuần.',
      ],
      'Mô hình thứ hai chưa chọn được địa điểm.',
      'Đề nghị cho mượn nhà văn hóa khu phố làm nơi sinh hoạt.',
    ),
    reporter(
      'ubnd-la-gi',
      'nothing',
      ['Không phát sinh.', 'Không phát sinh.'],
      'Không có.',
      'Không có.',
    ),
    reporter('ubnd-bac-binh', 'silent', ['Chưa báo cáo.', 'Chưa báo cáo.'], 'Chưa có.', 'Chưa có.'),
  ],
  returnReason:
    'Chưa tách số lượt tư vấn theo khu công nghiệp như mẫu quy định. Đề nghị bổ sung bảng chi tiết.',
  summary: {
    results: [
      'Các đơn vị vận hành ổn định sau hợp nhất; bồi dưỡng cán bộ vượt mục tiêu.',
      'Hoạt động phòng ngừa đã mở rộng tới cảng cá và khu công nghiệp.',
    ],
    difficulties: 'Xã Bắc Bình chưa cử đầu mối; định mức hỗ trợ giữa các địa bàn cũ còn khác nhau.',
    proposals: 'Đề nghị UBND tỉnh sớm thống nhất định mức.',
  },
};
