import { measure } from '../define.ts';
import { type CurrentBlueprint, lead, reporter, requested, work } from './blueprint.ts';
import {
  agency,
  countOf,
  goal,
  halfAndYear,
  programmeBases,
  quarters,
  standing,
  whole,
} from './common.ts';

const police = 'cong-an-thanh-pho';
const committee = 'Ủy ban nhân dân thành phố Huế';

const agencies = [
  standing(agency(police, 'Công an thành phố Huế', 'Công an TP', 'police')),
  agency('so-y-te', 'Sở Y tế', 'Sở Y tế', 'department'),
  agency('so-tai-chinh', 'Sở Tài chính', 'Sở Tài chính', 'department'),
  agency('so-tu-phap', 'Sở Tư pháp', 'Sở Tư pháp', 'department'),
  agency('so-noi-vu', 'Sở Nội vụ', 'Sở Nội vụ', 'department'),
  agency('so-gddt', 'Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', 'department'),
  agency('co-so-cai-nghien', 'Cơ sở cai nghiện ma túy thành phố Huế', 'Cơ sở cai nghiện', 'other'),
  agency('mttq-thanh-pho', 'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố', 'MTTQ TP', 'front'),
  agency('tand-thanh-pho', 'Tòa án nhân dân thành phố Huế', 'TAND TP', 'court'),
  agency('ubnd-phu-xuan', 'Ủy ban nhân dân phường Phú Xuân', 'P. Phú Xuân', 'commune_unit'),
  agency('ubnd-thuan-hoa', 'Ủy ban nhân dân phường Thuận Hóa', 'P. Thuận Hóa', 'commune_unit'),
  agency('ubnd-a-luoi-2', 'Ủy ban nhân dân xã A Lưới 2', 'Xã A Lưới 2', 'commune_unit'),
];

/** thuaThienHueCurrent is the city of Huế's demonstration plan. */
export const thuaThienHueCurrent: CurrentBlueprint = {
  header: {
    title: 'Kế hoạch cai nghiện ma túy và hỗ trợ hòa nhập cộng đồng thành phố Huế',
    issuedBy: committee,
    objectives:
      'Kế hoạch trình diễn: Công an thành phố thường trực, 40 xã, phường trực tiếp thực hiện sau khi bỏ cấp huyện. Trọng tâm là đưa tư vấn, điều trị và việc làm về gần nơi người cai nghiện sinh sống.',
    legalBases: programmeBases,
    agencies,
  },
  goals: [
    goal(
      'truyen-thong',
      'so-gddt',
      'met',
      whole('Cả 40 xã, phường có đợt truyền thông trực tiếp trong năm'),
      40,
    ),
    goal(
      'tu-van',
      'so-y-te',
      'on_plan',
      measure('Tư vấn, điều trị hoặc cai nghiện cho 80–85% người nghiện đang được lập hồ sơ', {
        comparator: 'range',
        value: 80,
        valueMax: 85,
        unit: '%',
      }),
      1180,
    ),
    goal(
      'tap-huan',
      police,
      'at_risk',
      whole('Toàn bộ cán bộ cai nghiện cấp xã dự lớp nghiệp vụ'),
      312,
    ),
    goal(
      'diem-tu-van',
      'so-y-te',
      'missed',
      countOf('Mở đủ 07 điểm tư vấn cộng đồng tại các xã, phường', 7, 'điểm tư vấn'),
      null,
      -21,
    ),
    goal(
      'viec-lam',
      'so-noi-vu',
      'no_data',
      whole('Mọi người sau cai có nhu cầu đều được giới thiệu việc làm'),
      264,
    ),
  ],
  headings: [
    lead(police, [
      work(
        'Ban hành quy chế phối hợp giữa Công an và 40 xã, phường',
        'Thống nhất đầu mối, biểu mẫu và thời hạn trao đổi thông tin khi cấp huyện không còn.',
        -30,
        [
          [62, 'in_progress', 40, 'Đã gửi dự thảo lấy ý kiến 40 xã, phường; 33 nơi trả lời.'],
          [34, 'done', 100, 'Quy chế đã ký và gửi tới các xã, phường.'],
        ],
        ['ubnd-phu-xuan', 'ubnd-thuan-hoa', 'ubnd-a-luoi-2'],
      ),
      work(
        'Rà soát, làm sạch danh sách người nghiện có hồ sơ',
        'Đối chiếu số liệu Công an cấp xã với ngành y tế, chỉ trao đổi số tổng hợp.',
        -6,
        [
          [41, 'in_progress', 35, 'Hoàn thành 14/40 xã, phường.'],
          [9, 'in_progress', 70, 'Hoàn thành 28/40 xã, phường; vùng A Lưới còn chậm.'],
        ],
        ['so-y-te'],
      ),
      work(
        'Mở lớp nghiệp vụ đợt 2 cho cán bộ cấp xã',
        'Ba ngày, hai cụm, mời giảng viên của Cục C04.',
        2,
        [[12, 'in_progress', 80, 'Đã chốt danh sách 156 học viên và thuê hội trường.']],
      ),
    ]),
    lead('so-y-te', [
      work(
        'Công bố danh sách cơ sở xác định tình trạng nghiện',
        'Cập nhật theo địa giới mới và đăng trên Cổng thông tin điện tử thành phố.',
        -24,
        [
          [55, 'in_progress', 30, 'Đang thẩm định 11 hồ sơ đề nghị.'],
          [15, 'done', 100, 'Công bố 38 cơ sở; chậm vì phải bổ sung chứng chỉ của 6 bác sĩ.'],
        ],
      ),
      work(
        'Mở thêm hai điểm cấp phát methadone',
        'Đặt tại trạm y tế A Lưới 2 và Hương Trà.',
        12,
        [
          [44, 'in_progress', 40, 'Đã khảo sát mặt bằng hai trạm.'],
          [
            7,
            'blocked',
            40,
            'Chưa có kho bảo quản thuốc đạt chuẩn tại trạm A Lưới 2; chờ Sở Tài chính thẩm định dự toán sửa chữa.',
          ],
        ],
        ['so-tai-chinh', 'ubnd-a-luoi-2'],
      ),
    ]),
    lead('so-noi-vu', [
      work(
        'Khảo sát nhu cầu việc làm của người sau cai',
        'Phiếu khảo sát ẩn danh tại 40 xã, phường; chỉ công bố số tổng hợp.',
        25,
        [[10, 'in_progress', 55, 'Thu 610 phiếu, đang nhập số tổng hợp.']],
      ),
      work(
        'Tổ chức phiên giao dịch việc làm chuyên đề',
        'Mời tối thiểu 25 doanh nghiệp trong các khu công nghiệp.',
        45,
        [],
      ),
    ]),
    lead('so-tai-chinh', [
      work(
        'Thẩm định dự toán kinh phí năm sau',
        'Tổng hợp đề nghị của các sở và 40 xã, phường để trình HĐND thành phố.',
        -3,
        [],
      ),
    ]),
    lead('so-gddt', [
      work(
        'Đưa chuyên đề phòng ngừa vào sinh hoạt lớp',
        'Mỗi trường trung học một chuyên đề mỗi học kỳ.',
        20,
        [
          [48, 'in_progress', 50, 'Tài liệu đã gửi tới các trường.'],
          [5, 'done', 100, 'Các trường trung học đã tổ chức xong, sớm hơn kế hoạch.'],
        ],
      ),
    ]),
    lead('co-so-cai-nghien', [
      work('Sửa chữa khu học nghề và khu điều trị', 'Gồm xưởng mộc, xưởng may và phòng khám.', 30, [
        [70, 'in_progress', 25, 'Đã bàn giao mặt bằng cho nhà thầu.'],
        [18, 'paused', 25, 'Tạm dừng thi công trong mùa mưa lũ.'],
      ]),
    ]),
    lead('ubnd-phu-xuan', [
      work(
        'Ra mắt điểm tư vấn cộng đồng phường Phú Xuân',
        'Bố trí phòng tư vấn riêng và lịch trực của cộng tác viên.',
        0,
        [
          [26, 'in_progress', 60, 'Phòng tư vấn đã sửa xong.'],
          [2, 'in_progress', 90, 'Còn lắp bảng hiệu.'],
        ],
      ),
    ]),
    lead('ubnd-a-luoi-2', [
      work(
        'Truyền thông song ngữ tại các thôn',
        'Nói chuyện trực tiếp bằng tiếng Việt và tiếng Pa Cô, Tà Ôi.',
        9,
        [[16, 'in_progress', 45, 'Đã đi 5/11 thôn.']],
      ),
    ]),
    requested('mttq-thanh-pho', [
      work(
        'Vận động tổ tự quản đồng hành với người sau cai',
        'Mỗi tổ dân phố có ít nhất một cộng tác viên.',
        38,
        [],
      ),
    ]),
    requested('tand-thanh-pho', [
      work(
        'Cung cấp số liệu xét áp dụng biện pháp bắt buộc',
        'Số tổng hợp theo quý, không kèm thông tin cá nhân.',
        16,
        [],
      ),
    ]),
  ],
  rules: [
    ...halfAndYear({
      standingKey: police,
      upTo: [committee],
      mode: 'before',
      sixMonth: '06-15',
      annual: '11-30',
    }),
    quarters(police, 25, [committee]),
    {
      key: 'sau-thang-len-tren',
      title: 'Báo cáo tổng hợp 6 tháng của cơ quan thường trực',
      dueText: 'trước ngày 30/06 hằng năm',
      rule: { kind: 'six-month', due: { mode: 'before', monthDay: '06-30', every: 'year' } },
      hop: 2,
      recipient: { body: committee },
      forwardTo: ['Bộ Công an'],
    },
    {
      key: 'nam-len-tren',
      title: 'Báo cáo tổng hợp năm của cơ quan thường trực',
      dueText: 'trước ngày 05/12 hằng năm',
      rule: { kind: 'annual', due: { mode: 'before', monthDay: '12-05', every: 'year' } },
      hop: 2,
      recipient: { body: committee },
      forwardTo: ['Bộ Công an'],
    },
  ],
  quickReports: {
    past: 'Báo cáo nhanh: tình hình các điểm tư vấn sau mưa lũ',
    next: 'Báo cáo nhanh: nhu cầu kinh phí điểm tư vấn năm sau',
  },
  reporters: [
    reporter(
      'so-y-te',
      'early',
      [
        'Duy trì đủ các cơ sở điều trị methadone; tỷ lệ người bệnh tuân thủ trên 90%. Hai điểm cấp phát mới đã xong khảo sát.',
        'Tập huấn chẩn đoán cho 64 y, bác sĩ tuyến xã. Số lượt tư vấn tại cộng đồng tăng so với kỳ trước.',
      ],
      'Trạm y tế vùng A Lưới thiếu kho bảo quản thuốc đạt chuẩn; sáu bác sĩ chưa có chứng chỉ.',
      'Đề nghị Sở Tài chính sớm thẩm định dự toán sửa kho thuốc.',
    ),
    reporter(
      'so-noi-vu',
      'prompt',
      [
        'Ký thỏa thuận với 18 doanh nghiệp nhận lao động sau cai; khảo sát nhu cầu việc làm đang ở bước tổng hợp.',
        'Mở ba lớp sơ cấp nghề (mộc, may, sửa xe) ngay tại xã, phường.',
      ],
      'Nhiều người ngại khai nhu cầu việc làm nên số liệu khảo sát còn thiếu.',
      'Đề nghị cho nhận phiếu khảo sát qua tổ tự quản để người dân yên tâm hơn.',
    ),
    reporter(
      'so-gddt',
      'waiting',
      [
        'Các trường trung học đã dạy chuyên đề phòng ngừa; hơn 41.000 lượt học sinh tham gia.',
        'Tập huấn giáo viên chủ nhiệm về nhận biết dấu hiệu sử dụng chất gây nghiện.',
      ],
      'Tài liệu cho học sinh dân tộc thiểu số còn ít.',
      'Đề nghị có kinh phí biên soạn tài liệu song ngữ.',
    ),
    reporter(
      'co-so-cai-nghien',
      'late',
      [
        'An ninh trong cơ sở ổn định; 72% học viên đủ điều kiện đang học nghề.',
        'Hoàn thành khám sức khỏe định kỳ cho toàn bộ học viên.',
      ],
      'Công trình sửa chữa tạm dừng vì mưa lũ, chỗ ở chật vào cuối tuần.',
      'Đề nghị gia hạn hợp đồng sửa chữa thêm 60 ngày.',
    ),
    reporter(
      'ubnd-phu-xuan',
      'returned',
      [
        'Phường có 12 cộng tác viên; điểm tư vấn sắp ra mắt.',
        'Tổ chức bốn buổi nói chuyện chuyên đề tại tổ dân phố.',
      ],
      'Địa bàn rộng sau sáp nhập, cộng tác viên kiêm nhiệm nhiều việc.',
      'Đề nghị thống nhất mức hỗ trợ cộng tác viên trong toàn thành phố.',
    ),
    reporter(
      'ubnd-a-luoi-2',
      'nothing',
      ['Không phát sinh trường hợp mới.', 'Không phát sinh trường hợp mới.'],
      'Không có.',
      'Không có.',
    ),
    reporter(
      'ubnd-thuan-hoa',
      'silent',
      ['Chưa báo cáo.', 'Chưa báo cáo.'],
      'Chưa có.',
      'Chưa có.',
    ),
  ],
  returnReason:
    'Số lượt tư vấn trong lời văn (148) khác số trong bảng (184). Đề nghị phường đối chiếu và gửi lại.',
  summary: {
    results: [
      'Phần lớn đơn vị đã gửi báo cáo; truyền thông phủ toàn bộ xã, phường, tư vấn và điều trị bám sát lộ trình.',
      'Công tác năm bám sát kế hoạch; mạng lưới điểm tư vấn chưa đủ số lượng đề ra.',
    ],
    difficulties: 'Một phường chưa có đầu mối liên hệ; hai điểm methadone vướng kho thuốc.',
    proposals: 'Đề nghị UBND thành phố giao UBND phường Thuận Hóa cử đầu mối trước kỳ tới.',
  },
};
