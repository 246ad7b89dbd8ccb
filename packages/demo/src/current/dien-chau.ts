import { type CurrentBlueprint, lead, reporter, requested, work } from './blueprint.ts';
import {
  agency,
  atLeast,
  countOf,
  goal,
  halfAndYear,
  moreThan,
  programmeBases,
  standing,
  whole,
} from './common.ts';

const police = 'cong-an-xa';
const committee = 'Ủy ban nhân dân xã Diễn Châu';
const upTo = [committee, 'Công an tỉnh Nghệ An'];

const agencies = [
  standing(agency(police, 'Công an xã', 'Công an xã', 'police')),
  agency('van-phong', 'Văn phòng HĐND và UBND xã', 'Văn phòng', 'office'),
  agency('ttyt', 'Trung tâm Y tế Diễn Châu', 'TTYT Diễn Châu', 'commune_unit'),
  agency('phong-vhxh', 'Phòng Văn hoá - Xã hội', 'Phòng VH-XH', 'commune_unit'),
  agency('phong-kinh-te', 'Phòng Kinh tế', 'Phòng Kinh tế', 'commune_unit'),
  agency('khoi-xom', 'Ban cán sự 42 khối, xóm', '42 khối, xóm', 'commune_unit'),
  agency('ubmttq-xa', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'MTTQ xã', 'front'),
  agency('doan-xa', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh xã', 'Đoàn xã', 'mass_organization'),
  agency('hoi-phu-nu-xa', 'Hội Liên hiệp Phụ nữ xã', 'Hội LHPN xã', 'mass_organization'),
];

/** dienChauCurrent is the demonstration plan of the commune of Diễn Châu. */
export const dienChauCurrent: CurrentBlueprint = {
  header: {
    title: 'Kế hoạch thực hiện Dự án 5 trên địa bàn xã Diễn Châu',
    issuedBy: committee,
    objectives:
      'Kế hoạch trình diễn: chia mục tiêu đến năm 2030 thành việc từng tháng cho các phòng, đoàn thể và 42 khối, xóm. Công an xã thường trực, mỗi tháng họp giao ban một lần.',
    legalBases: programmeBases,
    agencies,
  },
  goals: [
    goal(
      'tiep-can',
      'phong-vhxh',
      'on_plan',
      whole('Mọi gia đình có người nghiện nhận tờ rơi và được giải thích chính sách'),
      118,
    ),
    goal('tu-van', police, 'met', moreThan('Trên 80% người nghiện được tư vấn cai nghiện', 80), 96),
    goal(
      'chong-tai-nghien',
      'phong-kinh-te',
      'at_risk',
      atLeast('Từ 90% người sau cai được hỗ trợ chống tái nghiện, hòa nhập', 90),
      54,
    ),
    goal(
      'to-tinh-nguyen',
      'doan-xa',
      'missed',
      countOf('Lập đủ 42 tổ tình nguyện ở khối, xóm', 42, 'tổ'),
      null,
      -17,
    ),
    goal(
      'tap-huan',
      'ttyt',
      'no_data',
      moreThan('Trên 80% cán bộ, nhân viên liên quan được tập huấn', 80),
      63,
    ),
  ],
  headings: [
    lead(police, [
      work(
        'Phân công thành viên Ban Chỉ đạo phụ trách khối, xóm',
        'Mỗi thành viên phụ trách hai hoặc ba khối, xóm, có bảng phân công dán tại trụ sở.',
        -38,
        [
          [58, 'in_progress', 60, 'Đã thống nhất phân công tại cuộc họp giao ban.'],
          [41, 'done', 100, 'Chủ tịch UBND xã đã ký bảng phân công.'],
        ],
      ),
      work(
        'Rà soát danh sách quản lý sau cai quý này',
        'Đối chiếu với Trạm Y tế và ban cán sự khối, xóm; chỉ báo cáo số tổng hợp.',
        2,
        [[7, 'in_progress', 75, 'Đã rà soát 33/42 khối, xóm.']],
        ['ttyt', 'khoi-xom'],
      ),
      work(
        'Kiểm tra chéo mô hình khối xóm không ma túy',
        'Ba tổ kiểm tra chéo, mỗi tổ hai ngày.',
        -8,
        [
          [26, 'in_progress', 25, 'Tổ 1 kiểm tra xong 6 khối.'],
          [12, 'in_progress', 50, 'Hai tổ xong việc; tổ 3 thiếu người.'],
        ],
        ['ubmttq-xa'],
      ),
    ]),
    lead('van-phong', [
      work(
        'Đưa chỉ tiêu Dự án 5 vào nghị quyết năm sau',
        'Dự thảo trình HĐND xã kỳ họp cuối năm.',
        28,
        [],
      ),
    ]),
    lead('ttyt', [
      work(
        'Tập huấn xác định tình trạng nghiện cho y tế thôn',
        'Một ngày lý thuyết, một ngày thực hành.',
        16,
        [
          [31, 'in_progress', 30, 'Đã lập danh sách 63 người.'],
          [
            9,
            'blocked',
            30,
            'Giảng viên tuyến tỉnh chưa có lịch; đã đề nghị Sở Y tế cử người khác.',
          ],
        ],
      ),
      work(
        'Khám sức khỏe cho người đang điều trị methadone',
        'Kết hợp xét nghiệm viêm gan và HIV tự nguyện.',
        -22,
        [
          [47, 'in_progress', 40, 'Đã khám đợt một.'],
          [14, 'done', 100, 'Khám xong đợt hai; chậm vì thiếu sinh phẩm.'],
        ],
      ),
    ]),
    lead('phong-vhxh', [
      work(
        'Phát tờ rơi và giải thích chính sách tại nhà',
        'Cán bộ đi cùng cộng tác viên, giữ kín thông tin gia đình.',
        21,
        [
          [36, 'in_progress', 40, 'Đã đến 47 gia đình.'],
          [10, 'in_progress', 70, 'Đã đến 82 gia đình.'],
        ],
      ),
      work(
        'Làm phóng sự ngắn về người sau cai lập nghiệp',
        'Nhân vật tự nguyện và được xem lại trước khi phát.',
        13,
        [
          [29, 'in_progress', 60, 'Đã quay xong.'],
          [4, 'done', 100, 'Phát trên trang của xã, sớm hơn hạn.'],
        ],
      ),
    ]),
    lead('phong-kinh-te', [
      work(
        'Vận động 10 hộ kinh doanh nhận người sau cai',
        'Ưu tiên nghề mộc, cơ khí và chế biến hải sản.',
        -3,
        [],
      ),
      work(
        'Lập danh sách vay vốn chính sách đợt hai',
        'Cùng tổ tiết kiệm và vay vốn bình xét công khai.',
        34,
        [
          [50, 'in_progress', 20, 'Đã gửi thông báo tới các khối, xóm.'],
          [19, 'paused', 20, 'Tạm dừng chờ phân bổ nguồn vốn mới.'],
        ],
      ),
    ]),
    requested('ubmttq-xa', [
      work('Ký giao ước thi đua với 42 khối, xóm', 'Gắn với bình xét gia đình văn hóa.', 44, []),
    ]),
    requested('doan-xa', [
      work(
        'Lập tổ thanh niên tình nguyện ở khối, xóm',
        'Mỗi tổ ba đoàn viên, tập huấn kỹ năng tiếp cận.',
        0,
        [[3, 'in_progress', 90, 'Phần lớn khối, xóm đã có tổ; còn họp ra mắt cụm cuối.']],
      ),
    ]),
    requested('hoi-phu-nu-xa', [
      work(
        'Sinh hoạt câu lạc bộ người mẹ đồng hành',
        'Mỗi tháng một buổi, có cán bộ tâm lý tham dự.',
        6,
        [[12, 'in_progress', 65, 'Đã tổ chức hai trong ba buổi.']],
      ),
    ]),
    lead('khoi-xom', [
      work(
        'Phát thanh chuyên mục hằng tuần trên loa khối, xóm',
        'Bài do Phòng Văn hoá - Xã hội cung cấp.',
        37,
        [],
      ),
    ]),
  ],
  rules: [
    ...halfAndYear({ standingKey: police, upTo, mode: 'by', sixMonth: '06-10', annual: '12-01' }),
    {
      key: 'thang',
      title: 'Báo cáo tháng',
      dueText: 'chậm nhất ngày 25 hằng tháng (trừ tháng 6 và tháng 12)',
      rule: {
        kind: 'monthly',
        skip: [6, 12],
        due: { mode: 'by', day: 25, every: 'month', of: 'same-month' },
      },
      hop: 1,
      recipient: { agencyKey: police },
      forwardTo: [],
    },
  ],
  quickReports: {
    past: 'Báo cáo nhanh: kết quả lập tổ tình nguyện',
    next: 'Báo cáo nhanh: người sau cai có nhu cầu vay vốn',
  },
  reporters: [
    reporter(
      'phong-vhxh',
      'early',
      [
        'Giải thích chính sách cho thêm 35 gia đình; bốn tin bài trên loa truyền thanh.',
        'Cấp tờ rơi cho toàn bộ khối, xóm; chuyên mục trên trang của xã có hơn 5.000 lượt xem.',
      ],
      'Một số gia đình e ngại, không muốn cán bộ đến nhà.',
      'Đề nghị mở thêm buổi tư vấn kín tại trạm y tế.',
    ),
    reporter(
      'ttyt',
      'late',
      [
        'Người điều trị methadone tuân thủ tốt; hoàn thành một đợt khám sức khỏe.',
        'Cử hai bác sĩ đi học xác định tình trạng nghiện.',
      ],
      'Chưa mời được giảng viên cho lớp tập huấn y tế thôn.',
      'Đề nghị Sở Y tế cử giảng viên dự phòng.',
    ),
    reporter(
      'phong-kinh-te',
      'returned',
      [
        'Sáu hộ kinh doanh nhận chín người sau cai vào làm.',
        'Rà soát nhu cầu vay vốn; 14 người đủ điều kiện bình xét.',
      ],
      'Nguồn vốn đợt hai chưa được phân bổ.',
      'Đề nghị ngân hàng chính sách ưu tiên người sau cai.',
    ),
    reporter(
      'doan-xa',
      'prompt',
      [
        'Duy trì các tổ thanh niên tình nguyện đã lập; tập huấn 60 đoàn viên.',
        'Tổ chức giải bóng đá gây quỹ giúp thanh niên sau cai.',
      ],
      'Thanh niên đi làm xa, khó lập đủ tổ ở mọi khối, xóm.',
      'Đề nghị cho ghép tổ ở các xóm ít đoàn viên.',
    ),
    reporter(
      'hoi-phu-nu-xa',
      'waiting',
      [
        'Câu lạc bộ người mẹ đồng hành có 27 thành viên.',
        'Vận động được ba gia đình đăng ký cai nghiện tự nguyện.',
      ],
      'Chưa có kinh phí mời chuyên gia tâm lý.',
      'Đề nghị lồng ghép với hoạt động của trạm y tế.',
    ),
    reporter('khoi-xom', 'silent', ['Chưa báo cáo.', 'Chưa báo cáo.'], 'Chưa có.', 'Chưa có.'),
    reporter('van-phong', 'silent', ['Chưa báo cáo.', 'Chưa báo cáo.'], 'Chưa có.', 'Chưa có.'),
  ],
  returnReason:
    'Số người có việc làm cộng cả người làm thời vụ, trái hướng dẫn. Đề nghị tách riêng rồi gửi lại.',
  summary: {
    results: [
      'Các phòng, đoàn thể thực hiện đều; tư vấn đạt mục tiêu năm.',
      'Truyền thông tại nhà theo sát lộ trình.',
    ],
    difficulties: 'Chưa lập đủ tổ tình nguyện; vốn vay chậm.',
    proposals: 'Đề nghị UBND xã ghép tổ ở các xóm nhỏ.',
  },
};
