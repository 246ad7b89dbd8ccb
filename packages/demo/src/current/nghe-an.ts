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

const police = 'cong-an-tinh';
const committee = 'Ủy ban nhân dân tỉnh Nghệ An';

const agencies = [
  standing(agency(police, 'Công an tỉnh', 'Công an tỉnh', 'police')),
  agency('so-y-te', 'Sở Y tế', 'Sở Y tế', 'department'),
  agency('so-tai-chinh', 'Sở Tài chính', 'Sở Tài chính', 'department'),
  agency('so-tu-phap', 'Sở Tư pháp', 'Sở Tư pháp', 'department'),
  agency('mttq-tinh', 'Ủy ban Mặt trận Tổ quốc tỉnh', 'MTTQ tỉnh', 'front'),
  agency('tand-tinh', 'Tòa án nhân dân tỉnh', 'TAND tỉnh', 'court'),
  agency('so-noi-vu', 'Sở Nội vụ', 'Sở Nội vụ', 'department'),
  agency('so-gddt', 'Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', 'department'),
  agency('ubnd-dien-chau', 'Ủy ban nhân dân xã Diễn Châu', 'Xã Diễn Châu', 'commune_unit'),
  agency('ubnd-tuong-duong', 'Ủy ban nhân dân xã Tương Dương', 'Xã Tương Dương', 'commune_unit'),
  agency('ubnd-que-phong', 'Ủy ban nhân dân xã Quế Phong', 'Xã Quế Phong', 'commune_unit'),
];

/** ngheAnCurrent is the demonstration plan of Nghệ An. */
export const ngheAnCurrent: CurrentBlueprint = {
  header: {
    title: 'Kế hoạch nâng cao hiệu quả cai nghiện ma túy và quản lý sau cai tỉnh Nghệ An',
    issuedBy: committee,
    objectives:
      'Kế hoạch trình diễn: Công an tỉnh làm thường trực, giao việc thẳng tới 130 xã, phường. Ưu tiên các xã biên giới và địa bàn phức tạp, lấy việc làm bền vững làm thước đo sau cai.',
    legalBases: programmeBases,
    agencies,
  },
  goals: [
    goal(
      'tu-van-cai-nghien',
      police,
      'on_plan',
      atLeast('Tư vấn cai nghiện cho từ 80% người nghiện có hồ sơ', 80),
      4250,
    ),
    goal(
      'sau-cai',
      'so-noi-vu',
      'at_risk',
      atLeast('Hỗ trợ học nghề, việc làm hoặc vay vốn cho từ 90% người sau cai', 90),
      1460,
    ),
    goal(
      'co-so-y-te',
      'so-y-te',
      'met',
      countOf('Có từ 20 cơ sở y tế cung cấp dịch vụ cai nghiện tự nguyện', 20, 'cơ sở'),
      null,
    ),
    goal(
      'van-ban',
      'so-tu-phap',
      'missed',
      countOf('Trình ban hành 03 văn bản thay thế quy định cũ của tỉnh', 3, 'văn bản'),
      null,
      -15,
    ),
    goal(
      'truong-hoc',
      'so-gddt',
      'no_data',
      whole('Mọi trường trung học có tổ tư vấn học đường về phòng ngừa'),
      512,
    ),
  ],
  headings: [
    lead(police, [
      work(
        'Giao chỉ tiêu tư vấn, cai nghiện tới 130 xã, phường',
        'Tính theo số người nghiện có hồ sơ và năng lực tiếp nhận, có tham vấn từng địa phương.',
        -40,
        [
          [72, 'in_progress', 50, 'Đã gửi phương án phân bổ cho các xã, phường góp ý.'],
          [45, 'done', 100, 'UBND tỉnh đã ký quyết định giao chỉ tiêu.'],
        ],
      ),
      work(
        'Kiểm tra công tác quản lý sau cai tại 12 xã trọng điểm',
        'Hai đoàn kiểm tra liên ngành, mỗi đoàn sáu xã.',
        -5,
        [
          [28, 'in_progress', 30, 'Đã kiểm tra 4/12 xã.'],
          [8, 'in_progress', 65, 'Đã kiểm tra 8/12 xã; đường vào Quế Phong sạt lở phải lùi lịch.'],
        ],
        ['so-y-te', 'so-noi-vu'],
      ),
      work(
        'Chuyển giao hồ sơ cơ sở cai nghiện từ ngành lao động',
        'Bàn giao tài sản, nhân sự, hồ sơ nghiệp vụ của các cơ sở.',
        -18,
        [
          [60, 'in_progress', 60, 'Đã bàn giao nhân sự và hồ sơ nghiệp vụ.'],
          [10, 'done', 100, 'Ký biên bản bàn giao cuối cùng; chậm do đối chiếu tài sản.'],
        ],
        ['so-noi-vu', 'so-tai-chinh'],
      ),
    ]),
    lead('so-y-te', [
      work(
        'Tập huấn trạm y tế xã về dịch vụ cai nghiện tự nguyện',
        'Năm lớp theo cụm, mỗi trạm cử hai người.',
        3,
        [
          [21, 'in_progress', 60, 'Đã mở 3/5 lớp.'],
          [4, 'in_progress', 80, 'Đã mở 4/5 lớp; lớp cuối tại Tương Dương.'],
        ],
        ['ubnd-tuong-duong'],
      ),
      work(
        'Đánh giá mô hình cấp phát Buprenorphine tại bản xa',
        'So sánh tỷ lệ tuân thủ với điểm cấp phát tập trung.',
        26,
        [[14, 'in_progress', 40, 'Đã thu số liệu tổng hợp của 9 bản.']],
      ),
    ]),
    lead('so-noi-vu', [
      work(
        'Ký chương trình phối hợp việc làm với các khu công nghiệp',
        'Cam kết nhận lao động sau cai và giữ kín thông tin cá nhân.',
        14,
        [
          [33, 'in_progress', 35, 'Hai khu công nghiệp đã đồng ý dự thảo.'],
          [
            6,
            'blocked',
            35,
            'Doanh nghiệp đề nghị có bảo lãnh của địa phương; chưa có quy định để thực hiện.',
          ],
        ],
        ['so-tu-phap'],
      ),
      work(
        'Mở lớp sơ cấp nghề cho người sau cai vùng biên',
        'Bốn lớp chăn nuôi, trồng dược liệu và dệt thổ cẩm.',
        48,
        [],
      ),
    ]),
    lead('so-tu-phap', [
      work(
        'Rà soát văn bản của tỉnh còn nhắc cấp huyện và Sở LĐTBXH',
        'Lập danh mục văn bản cần bãi bỏ, thay thế sau khi sắp xếp bộ máy.',
        -2,
        [],
      ),
    ]),
    lead('so-gddt', [
      work(
        'Biên soạn sổ tay nhận biết ma túy núp bóng cho học sinh',
        'Bản in và bản điện tử, có tiếng Thái, tiếng Mông.',
        22,
        [
          [39, 'in_progress', 70, 'Hội đồng thẩm định thông qua bản tiếng Việt.'],
          [3, 'done', 100, 'Phát hành tới các trường trước hạn.'],
        ],
      ),
    ]),
    lead('so-tai-chinh', [
      work(
        'Bố trí vốn nâng cấp cơ sở cai nghiện số 2',
        'Cân đối trong kế hoạch đầu tư công trung hạn.',
        35,
        [
          [57, 'in_progress', 20, 'Đã thẩm định sơ bộ tổng mức đầu tư.'],
          [20, 'paused', 20, 'Tạm dừng chờ quy hoạch lại mạng lưới cơ sở cai nghiện.'],
        ],
        ['cong-an-tinh'],
      ),
    ]),
    lead('ubnd-dien-chau', [
      work(
        'Xây dựng tổ tình nguyện ở khối, xóm đông dân',
        'Mỗi tổ từ ba đến năm người, sinh hoạt hằng tháng.',
        1,
        [[5, 'in_progress', 85, 'Phần lớn khối, xóm đã có tổ; còn cụm ven biển.']],
      ),
    ]),
    lead('ubnd-tuong-duong', [
      work(
        'Vận động đăng ký cai nghiện tự nguyện tại các bản',
        'Già làng, trưởng bản và y tế thôn bản cùng đến từng nhà.',
        -9,
        [
          [30, 'in_progress', 50, 'Đã đến 11/23 bản.'],
          [12, 'in_progress', 75, 'Đã đến 17/23 bản; các bản còn lại phải đi thuyền.'],
        ],
      ),
    ]),
    lead('ubnd-que-phong', [
      work(
        'Lập điểm tư vấn liên bản tại Quế Phong',
        'Dùng nhà văn hóa bản, trực hai buổi mỗi tuần.',
        18,
        [],
      ),
    ]),
    requested('mttq-tinh', [
      work(
        'Giám sát chính sách hỗ trợ người sau cai',
        'Giám sát tại tám xã, báo cáo Tỉnh ủy và UBND tỉnh.',
        41,
        [],
      ),
    ]),
    requested('tand-tinh', [
      work(
        'Rút ngắn thời gian xét hồ sơ cai nghiện bắt buộc',
        'Phấn đấu xét trong thời hạn luật định, không để hồ sơ tồn.',
        -35,
        [[38, 'done', 100, 'Không còn hồ sơ tồn quá thời hạn luật định.']],
      ),
    ]),
  ],
  rules: [
    ...halfAndYear({
      standingKey: police,
      upTo: [committee, 'Bộ Công an'],
      mode: 'before',
      sixMonth: '06-20',
      annual: '12-05',
    }),
    quarters(police, 20, [committee]),
  ],
  quickReports: {
    past: 'Báo cáo nhanh: chuyển giao hồ sơ quản lý sau cai',
    next: 'Báo cáo nhanh: kết quả đợt cao điểm tư vấn tại xã',
  },
  reporters: [
    reporter(
      'so-y-te',
      'prompt',
      [
        'Đã có 20 cơ sở y tế cung cấp dịch vụ cai nghiện tự nguyện; bốn lớp tập huấn trạm y tế hoàn thành.',
        'Điều trị thay thế duy trì ổn định, người bệnh chuyển sang Buprenorphine tăng ở vùng cao.',
      ],
      'Nhân lực trạm y tế thay đổi nhiều sau sáp nhập xã.',
      'Đề nghị cho tập huấn trực tuyến bổ sung dành cho cán bộ mới.',
    ),
    reporter(
      'so-noi-vu',
      'late',
      [
        'Giới thiệu việc làm cho người sau cai qua bốn phiên giao dịch; tỷ lệ có việc còn thấp so với mục tiêu.',
        'Phối hợp ngân hàng chính sách rà soát nhu cầu vay vốn tại 60 xã, phường.',
      ],
      'Doanh nghiệp e ngại, đòi bảo lãnh của địa phương khi nhận lao động sau cai.',
      'Đề nghị UBND tỉnh có cơ chế hỗ trợ đóng bảo hiểm cho doanh nghiệp nhận lao động sau cai.',
    ),
    reporter(
      'so-tu-phap',
      'returned',
      [
        'Lập danh mục 27 văn bản cần xử lý sau sắp xếp bộ máy; đang trình dần văn bản thay thế.',
        'Tổ chức trợ giúp pháp lý lưu động tại sáu xã biên giới.',
      ],
      'Nhiều quy định của Trung ương đang sửa đổi nên khó chốt nội dung.',
      'Đề nghị lùi thời gian trình phần còn lại.',
    ),
    reporter(
      'so-gddt',
      'early',
      [
        'Phát hành sổ tay cho học sinh bằng ba thứ tiếng; mở chuyên mục trên trang của ngành.',
        'Tổ chức hội thi tìm hiểu pháp luật cấp trường, thu hút hơn 96.000 học sinh.',
      ],
      'Một số trường chưa có phòng tư vấn riêng.',
      'Đề nghị bố trí kinh phí phòng tư vấn trong dự toán năm sau.',
    ),
    reporter(
      'ubnd-dien-chau',
      'waiting',
      [
        'Xã lập tổ tình nguyện ở phần lớn khối, xóm và mở chuyên mục trên loa truyền thanh.',
        'Người sau cai có hồ sơ đều được phân công người giúp đỡ.',
      ],
      'Cộng tác viên chưa có phụ cấp.',
      'Đề nghị tỉnh quy định mức bồi dưỡng cho cộng tác viên.',
    ),
    reporter(
      'ubnd-tuong-duong',
      'nothing',
      ['Không phát sinh nội dung mới.', 'Không phát sinh nội dung mới.'],
      'Không có.',
      'Không có.',
    ),
    reporter(
      'ubnd-que-phong',
      'silent',
      ['Chưa báo cáo.', 'Chưa báo cáo.'],
      'Chưa có.',
      'Chưa có.',
    ),
  ],
  returnReason:
    'Báo cáo nêu 27 văn bản nhưng phụ lục chỉ liệt kê 25. Đề nghị bổ sung hai văn bản còn thiếu.',
  summary: {
    results: [
      'Các đơn vị triển khai đều khắp; tư vấn cai nghiện bám sát lộ trình.',
      'Dịch vụ y tế đạt mục tiêu; việc làm sau cai cần đẩy nhanh.',
    ],
    difficulties: 'Xã vùng biên chưa có đầu mối liên hệ ổn định.',
    proposals: 'Đề nghị UBND tỉnh đôn đốc các xã cử đầu mối.',
  },
};
