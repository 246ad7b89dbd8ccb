import { type CurrentBlueprint, lead, reporter, requested, work } from './blueprint.ts';
import {
  agency,
  atLeast,
  countOf,
  goal,
  halfAndYear,
  programmeBases,
  quarters,
  standing,
  whole,
} from './common.ts';

const police = 'cong-an-quang-ngai';
const committee = 'Ủy ban nhân dân tỉnh Quảng Ngãi';

const agencies = [
  standing(agency(police, 'Công an tỉnh Quảng Ngãi', 'Công an tỉnh', 'police')),
  agency('so-y-te-quang-ngai', 'Sở Y tế tỉnh Quảng Ngãi', 'Sở Y tế', 'department'),
  agency('so-noi-vu-quang-ngai', 'Sở Nội vụ tỉnh Quảng Ngãi', 'Sở Nội vụ', 'department'),
  agency('so-tai-chinh-quang-ngai', 'Sở Tài chính tỉnh Quảng Ngãi', 'Sở Tài chính', 'department'),
  agency('bdbp-quang-ngai', 'Ban Chỉ huy Bộ đội Biên phòng tỉnh', 'BĐBP tỉnh', 'other'),
  agency(
    'mttq-quang-ngai',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Quảng Ngãi',
    'MTTQ tỉnh',
    'front',
  ),
  agency('ubnd-kon-tum', 'Ủy ban nhân dân phường Kon Tum', 'P. Kon Tum', 'commune_unit'),
  agency('ubnd-bo-y', 'Ủy ban nhân dân xã Bờ Y', 'Xã Bờ Y', 'commune_unit'),
  agency('ubnd-dak-ha', 'Ủy ban nhân dân xã Đăk Hà', 'Xã Đăk Hà', 'commune_unit'),
  agency('ubnd-kon-plong', 'Ủy ban nhân dân xã Kon Plông', 'Xã Kon Plông', 'commune_unit'),
];

/** konTumCurrent is the demonstration plan for the area of the former Kon Tum, today in Quảng Ngãi. */
export const konTumCurrent: CurrentBlueprint = {
  header: {
    title: 'Kế hoạch điều trị, cai nghiện ma túy tại cộng đồng trên địa bàn Kon Tum (cũ)',
    issuedBy: committee,
    objectives:
      'Kế hoạch trình diễn: giữ nhịp công tác ở vùng cao, biên giới sau hợp nhất. Lấy trạm y tế xã làm nơi tiếp nhận đầu tiên, quân dân y kết hợp ở xã biên giới, tài liệu truyền thông bằng tiếng dân tộc.',
    legalBases: programmeBases,
    agencies,
  },
  goals: [
    goal(
      'tram-y-te',
      'so-y-te-quang-ngai',
      'on_plan',
      atLeast('Từ 85% trạm y tế xã nhận tư vấn và chuyển gửi điều trị', 85),
      40,
    ),
    goal(
      'sinh-ke',
      'so-noi-vu-quang-ngai',
      'at_risk',
      atLeast('Từ 75% người sau cai có hỗ trợ sinh kế', 75),
      182,
    ),
    goal(
      'quan-dan-y',
      'bdbp-quang-ngai',
      'met',
      countOf('Duy trì 05 tổ quân dân y tại xã biên giới', 5, 'tổ'),
      null,
    ),
    goal(
      'diem-tu-van',
      'ubnd-kon-tum',
      'missed',
      countOf('Khai trương 04 điểm tư vấn tại phường, xã trung tâm', 4, 'điểm'),
      null,
      -19,
    ),
    goal(
      'tap-huan',
      police,
      'no_data',
      whole('Toàn bộ Công an xã được tập huấn nghiệp vụ quản lý sau cai'),
      160,
    ),
  ],
  headings: [
    lead(police, [
      work(
        'Tiếp nhận hồ sơ từ Công an địa bàn Kon Tum cũ',
        'Kiểm đếm, niêm phong, bàn giao theo từng xã, phường.',
        -36,
        [
          [66, 'in_progress', 70, 'Đã nhận hồ sơ của 29 xã, phường.'],
          [39, 'done', 100, 'Nhận đủ hồ sơ, lập biên bản từng nơi.'],
        ],
      ),
      work(
        'Ký quy chế phối hợp với tỉnh giáp ranh',
        'Trao đổi thông tin tổng hợp, tiếp nhận người cai nghiện khi quá tải.',
        19,
        [
          [42, 'in_progress', 45, 'Hai bên thống nhất 7/10 điều.'],
          [16, 'paused', 45, 'Tạm dừng chờ hướng dẫn mới về phân khu tiếp nhận.'],
        ],
      ),
      work('Tập huấn Công an xã về quản lý sau cai', 'Bốn lớp tại hai cụm đông và tây.', 43, []),
    ]),
    lead('so-y-te-quang-ngai', [
      work(
        'Nâng cấp phòng tư vấn tại 10 trạm y tế xã',
        'Vách ngăn riêng tư, tủ thuốc, máy tính.',
        -7,
        [
          [37, 'in_progress', 40, 'Xong 4/10 trạm.'],
          [10, 'in_progress', 70, 'Xong 7/10 trạm; đường vào Kon Plông sạt lở.'],
        ],
        ['ubnd-kon-plong'],
      ),
      work(
        'Cấp chứng chỉ tư vấn cho y sĩ trạm y tế',
        'Thi lý thuyết và thực hành, mời trường y kiểm tra độc lập.',
        3,
        [[8, 'in_progress', 85, 'Có 46 người thi xong lý thuyết.']],
      ),
      work(
        'Cung ứng thuốc điều trị thay thế cho vùng cao',
        'Dự trữ đủ ba tháng trước mùa mưa.',
        10,
        [
          [24, 'in_progress', 50, 'Đã hoàn tất đấu thầu.'],
          [5, 'blocked', 50, 'Nhà cung cấp báo chậm giao hàng; kho chỉ còn đủ 25 ngày.'],
        ],
        ['so-tai-chinh-quang-ngai'],
      ),
    ]),
    lead('so-noi-vu-quang-ngai', [
      work(
        'Hỗ trợ cây giống, con giống cho người sau cai',
        'Cà phê, sâm dây và dê; hướng dẫn kỹ thuật tại vườn.',
        27,
        [[17, 'in_progress', 50, 'Đã giao giống cho 61 hộ.']],
      ),
      work(
        'Khảo sát nghề phù hợp ở vùng dân tộc thiểu số',
        'Khảo sát tại 12 xã, có già làng tham gia.',
        -26,
        [
          [53, 'in_progress', 50, 'Khảo sát xong 6/12 xã.'],
          [17, 'done', 100, 'Đủ 12 xã; chậm vì mùa rẫy bà con vắng nhà.'],
        ],
      ),
    ]),
    lead('so-tai-chinh-quang-ngai', [
      work('Trình phương án kinh phí bổ sung cuối năm', 'Ưu tiên thuốc và sửa trạm y tế.', -2, []),
    ]),
    requested('bdbp-quang-ngai', [
      work(
        'Duy trì tổ quân dân y ở xã biên giới',
        'Mỗi tổ có một bác sĩ quân y và hai y tế thôn.',
        18,
        [
          [46, 'in_progress', 60, 'Ba tổ hoạt động đều.'],
          [6, 'done', 100, 'Đủ năm tổ, trước hạn.'],
        ],
        ['so-y-te-quang-ngai'],
      ),
    ]),
    requested('mttq-quang-ngai', [
      work(
        'Vận động già làng làm tuyên truyền viên',
        'Ít nhất một người ở mỗi thôn trọng điểm.',
        36,
        [],
      ),
    ]),
    lead('ubnd-kon-tum', [
      work('Khai trương điểm tư vấn tại chợ trung tâm', 'Mở cửa cả buổi tối thứ Năm.', 0, [
        [4, 'in_progress', 90, 'Đã lắp đặt xong, chờ cấp điện.'],
      ]),
    ]),
    lead('ubnd-bo-y', [
      work(
        'Truyền thông tại cửa khẩu và các thôn giáp biên',
        'Tờ rơi ba thứ tiếng, loa lưu động ngày chợ phiên.',
        7,
        [[14, 'in_progress', 60, 'Đã phát 1.800 tờ rơi.']],
        ['bdbp-quang-ngai'],
      ),
    ]),
    lead('ubnd-dak-ha', [
      work(
        'Thành lập nhóm hỗ trợ tại các nông trường cà phê',
        'Mỗi nông trường một nhóm năm người.',
        47,
        [],
      ),
    ]),
  ],
  rules: [
    ...halfAndYear({
      standingKey: police,
      upTo: [committee, 'Bộ Công an'],
      mode: 'on',
      sixMonth: '06-15',
      annual: '12-15',
    }),
    quarters(police, 15, [committee]),
  ],
  quickReports: {
    past: 'Báo cáo nhanh: tình hình thuốc điều trị thay thế',
    next: 'Báo cáo nhanh: các trạm y tế đủ điều kiện tư vấn',
  },
  reporters: [
    reporter(
      'so-y-te-quang-ngai',
      'prompt',
      [
        'Bảy phòng tư vấn tại trạm y tế đã nâng cấp xong; số trạm nhận tư vấn tăng đều.',
        'Bốn mươi sáu y sĩ hoàn thành phần thi lý thuyết.',
      ],
      'Thuốc điều trị thay thế giao chậm, kho chỉ còn đủ gần một tháng.',
      'Đề nghị cho điều chuyển thuốc từ kho phía đông của tỉnh.',
    ),
    reporter(
      'so-noi-vu-quang-ngai',
      'late',
      [
        'Giao giống cho 61 hộ; cán bộ kỹ thuật hướng dẫn tại vườn.',
        'Hoàn thành khảo sát nghề ở 12 xã vùng cao.',
      ],
      'Kinh phí sinh kế cấp chậm so với mùa vụ.',
      'Đề nghị cấp kinh phí trước tháng Năm hằng năm.',
    ),
    reporter(
      'bdbp-quang-ngai',
      'early',
      [
        'Năm tổ quân dân y hoạt động đều, khám 940 lượt người.',
        'Phối hợp truyền thông tại bảy thôn giáp biên.',
      ],
      'Địa bàn rộng, thiếu xe chuyên dụng.',
      'Đề nghị bố trí thêm một xe cứu thương dã chiến.',
    ),
    reporter(
      'ubnd-kon-tum',
      'returned',
      [
        'Hai điểm tư vấn đã hoạt động, điểm thứ ba chờ cấp điện.',
        'Lập danh sách cộng tác viên ở mọi tổ dân phố.',
      ],
      'Thiếu mặt bằng cho điểm thứ tư.',
      'Đề nghị dùng trụ sở phường cũ còn trống sau sắp xếp.',
    ),
    reporter(
      'ubnd-bo-y',
      'nothing',
      ['Không phát sinh.', 'Không phát sinh.'],
      'Không có.',
      'Không có.',
    ),
    reporter('ubnd-dak-ha', 'silent', ['Chưa báo cáo.', 'Chưa báo cáo.'], 'Chưa có.', 'Chưa có.'),
  ],
  returnReason: 'Báo cáo thiếu số liệu điểm tư vấn theo mẫu kèm theo Kế hoạch. Đề nghị bổ sung.',
  summary: {
    results: [
      'Mạng lưới trạm y tế mở rộng đúng lộ trình; tổ quân dân y đủ số lượng.',
      'Sinh kế sau cai còn chậm so với mục tiêu năm.',
    ],
    difficulties: 'Thuốc điều trị thay thế cung ứng chậm.',
    proposals: 'Đề nghị UBND tỉnh cho điều chuyển thuốc giữa các kho.',
  },
};
