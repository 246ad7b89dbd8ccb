import type { DocumentFrame } from '../src/input/frame.ts';
import type { PlannedValue, TargetRow, TaskRow } from '../src/input/plan.ts';
import type { ProgressTable } from '../src/input/progress.ts';
import type { ReminderLetter } from '../src/input/reminder.ts';
import type { OfficialReport } from '../src/input/report.ts';
import type { ReportTemplate } from '../src/template/template-input.ts';

const percent = (comparator: PlannedValue['comparator'], value: number): PlannedValue => ({
  comparator,
  strict: false,
  value,
  valueMax: null,
  unit: '%',
  unitNoun: null,
});

const health = 'Nhóm chỉ tiêu về phòng bệnh';
const services = 'Nhóm chỉ tiêu về dịch vụ';

/** Targets with every kind of answer. */
export const targets: TargetRow[] = [
  {
    group: health,
    title: 'Tỷ lệ trẻ em dưới 01 tuổi được tiêm chủng đầy đủ các loại vắc xin',
    plan: percent('>=', 95),
    answer: { kind: 'figure', numerator: 18_204, denominator: 19_020 },
    standing: 'met',
    lead: ['Sở Y tế'],
    dueOn: '2026-12-15',
    note: '',
  },
  {
    group: services,
    title: 'Số xã, phường có điểm cấp nước sạch tập trung hoạt động ổn định',
    plan: { ...percent('=', 130), unit: 'count', unitNoun: 'xã, phường' },
    answer: { kind: 'figure', numerator: 97, denominator: 130 },
    standing: 'at_risk',
    lead: ['Sở Nông nghiệp và Môi trường'],
    dueOn: '2026-11-30',
    note: 'Khu vực miền núi chậm do mưa lũ kéo dài trong tháng 5',
  },
  {
    group: health,
    title: 'Tỷ lệ hộ gia đình được tuyên truyền về vệ sinh môi trường',
    plan: { ...percent('range', 80), valueMax: 85 },
    answer: { kind: 'no_figure' },
    standing: 'no_data',
    lead: ['Ủy ban nhân dân các xã, phường'],
    dueOn: null,
    note: '',
  },
  {
    group: services,
    title: 'Số vụ ngộ độc thực phẩm đông người',
    plan: { ...percent('<=', 0), unit: 'count', unitNoun: 'vụ' },
    answer: { kind: 'nothing_arose' },
    standing: 'met',
    lead: ['Sở Y tế'],
    dueOn: '2026-12-15',
    note: '',
  },
];

/** Tasks in all four cells. */
export const tasks: TaskRow[] = [
  {
    group: 'I. Công tác chỉ đạo, điều hành',
    title: 'Ban hành hướng dẫn thực hiện kế hoạch tại cơ sở, phân công đầu mối theo dõi',
    lead: ['Sở Y tế'],
    coordinating: ['Sở Nội vụ', 'Sở Tài chính'],
    dueOn: '2026-02-28',
    dueText: null,
    standing: 'done_on_time',
    percent: 100,
    note: '',
  },
  {
    group: 'I. Công tác chỉ đạo, điều hành',
    title: 'Kiểm tra việc thực hiện tại các xã, phường trọng điểm',
    lead: ['Công an tỉnh', 'Sở Y tế'],
    coordinating: ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    dueOn: '2026-04-30',
    dueText: null,
    standing: 'done_late',
    percent: 100,
    note: 'Hoàn thành ngày 12/05/2026',
  },
  {
    group: 'II. Công tác tuyên truyền',
    title:
      'Tổ chức tuyên truyền trên các phương tiện thông tin đại chúng và hệ thống truyền thanh cơ sở',
    lead: ['Sở Văn hóa, Thể thao và Du lịch'],
    coordinating: ['Báo và Phát thanh, truyền hình tỉnh', 'Ủy ban nhân dân các xã, phường'],
    dueOn: null,
    dueText: 'Thường xuyên',
    standing: 'in_time',
    percent: 55,
    note: '',
  },
  {
    group: 'II. Công tác tuyên truyền',
    title: 'Biên soạn, in và cấp phát tài liệu truyền thông cho 130 xã, phường',
    lead: ['Sở Văn hóa, Thể thao và Du lịch'],
    coordinating: [],
    dueOn: '2026-05-31',
    dueText: null,
    standing: 'overdue',
    percent: 60,
    note: 'Chờ phân bổ kinh phí',
  },
];

/** The frame of a provincial committee's document. */
export const frame: DocumentFrame = {
  letterhead: {
    parentBody: null,
    issuingBody: 'Ủy ban nhân dân tỉnh Bình Minh',
    number: 5,
    symbol: 'BC-UBND',
    place: 'Bình Minh',
    date: '2026-06-05',
  },
  addressees: ['Bộ Y tế'],
  recipients: [
    'Như trên',
    'Thường trực Tỉnh ủy, Hội đồng nhân dân tỉnh',
    'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh',
    'Các sở, ban, ngành cấp tỉnh',
    'Lưu: VT, KGVX',
  ],
  signature: {
    authorityPrefix: 'KT.',
    onBehalfOf: ['TM. Ủy ban nhân dân', 'Chủ tịch'],
    position: 'Phó Chủ tịch',
    signerName: 'Nguyễn Thị Minh An',
  },
};

/** A six-month report with everything in it. */
export const report: OfficialReport = {
  ...frame,
  about: 'Kết quả thực hiện Kế hoạch chăm sóc sức khỏe cộng đồng 6 tháng đầu năm 2026',
  period: { from: '2025-12-15', to: '2026-06-14' },
  planName:
    'Kế hoạch số 123/KH-UBND ngày 20 tháng 01 năm 2026 về chăm sóc sức khỏe cộng đồng trên địa bàn tỉnh năm 2026',
  opening: null,
  closing: null,
  nothingToReport: false,
  coverage: {
    reported: 18,
    expected: 21,
    missing: ['Sở Xây dựng', 'Ủy ban nhân dân phường Trường Sơn', 'Ủy ban nhân dân xã Đông Hải'],
  },
  targets,
  tasks,
  narratives: {
    results: [
      {
        agency: 'Sở Y tế',
        text: 'Đã hoàn thành tập huấn cho 412 cán bộ y tế cơ sở; cấp phát đủ vắc xin theo kế hoạch cho toàn bộ trạm y tế.\nCông tác giám sát dịch được duy trì hằng tuần, không để dịch lớn xảy ra.',
      },
      {
        agency: 'Công an tỉnh',
        text: 'Phối hợp kiểm tra 36 xã, phường; kịp thời chấn chỉnh 04 đơn vị chậm triển khai.',
      },
    ],
    difficulties: [
      {
        agency: 'Sở Nông nghiệp và Môi trường',
        text: 'Địa hình miền núi chia cắt, mưa lũ kéo dài làm chậm tiến độ thi công các điểm cấp nước.',
      },
    ],
    proposals: [],
  },
  agencies: [
    {
      agency: 'Sở Y tế',
      lastDay: '2026-06-14',
      sentOn: '2026-06-10',
      state: 'Đã tiếp nhận',
      note: '',
    },
    {
      agency: 'Công an tỉnh',
      lastDay: '2026-06-14',
      sentOn: '2026-06-16',
      state: 'Đã tiếp nhận, gửi muộn',
      note: '',
    },
    {
      agency: 'Sở Xây dựng',
      lastDay: '2026-06-14',
      sentOn: null,
      state: 'Chưa gửi, quá hạn',
      note: 'Đã đôn đốc 02 lần',
    },
  ],
};

/** A reminder of a department to three bodies. */
export const reminder: ReminderLetter = {
  ...frame,
  letterhead: {
    ...frame.letterhead,
    parentBody: 'Ủy ban nhân dân tỉnh Bình Minh',
    issuingBody: 'Sở Y tế',
    number: null,
    symbol: 'SYT-NVY',
    date: '2026-06-17',
  },
  signature: {
    authorityPrefix: 'TL.',
    onBehalfOf: ['Giám đốc'],
    position: 'Trưởng phòng Nghiệp vụ Y',
    signerName: 'Trần Văn Bình',
  },
  addressees: ['Sở Xây dựng', 'Ủy ban nhân dân phường Trường Sơn', 'Ủy ban nhân dân xã Đông Hải'],
  recipients: ['Như trên', 'Giám đốc Sở (để báo cáo)', 'Lưu: VT, NVY'],
  subject:
    'đôn đốc gửi báo cáo kết quả thực hiện Kế hoạch chăm sóc sức khỏe cộng đồng 6 tháng đầu năm 2026',
  planName: report.planName,
  asOf: '2026-06-16',
  opening: null,
  owed: [
    {
      agency: 'Sở Xây dựng',
      item: 'Báo cáo 6 tháng đầu năm 2026',
      lastDay: '2026-06-14',
      daysLate: 2,
    },
    {
      agency: 'Ủy ban nhân dân phường Trường Sơn',
      item: 'Báo cáo 6 tháng đầu năm 2026',
      lastDay: '2026-06-14',
      daysLate: 2,
    },
    {
      agency: 'Ủy ban nhân dân xã Đông Hải',
      item: 'Báo cáo 6 tháng đầu năm 2026',
      lastDay: '2026-06-14',
      daysLate: 2,
    },
    {
      agency: 'Ủy ban nhân dân xã Đông Hải',
      item: 'Rà soát các điểm cấp nước tập trung',
      lastDay: '2026-05-31',
      daysLate: 16,
    },
  ],
  ask: null,
  deadline: '2026-06-20',
  contact: 'bà Lê Thị Hoa, điện thoại 0238 3 000 000',
};

/** The whole plan's progress. */
export const progress: ProgressTable = {
  ordinal: 'I',
  title: 'Tiến độ thực hiện Kế hoạch chăm sóc sức khỏe cộng đồng năm 2026',
  attachedTo:
    'Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh Bình Minh',
  asOf: '2026-06-14',
  targets,
  tasks: [1, 2, 3, 4].flatMap(() => tasks),
};

/** What an agency fills for that report. */
export const template: ReportTemplate = {
  reportTitle: 'Báo cáo 6 tháng đầu năm 2026',
  agency: 'Sở Y tế',
  periodFrom: '2025-12-15',
  periodTo: '2026-06-14',
  lastDay: '2026-06-14',
  targets: [
    {
      id: '0b8f1f0c-51a4-4c8e-9d0e-000000000001',
      title: 'Tỷ lệ trẻ em dưới 01 tuổi được tiêm chủng đầy đủ các loại vắc xin',
      unit: '%',
      planValueText: '≥ 95%',
      previousText: '17.900/18.950 (94,46%)',
      needsDenominator: true,
    },
    {
      id: '0b8f1f0c-51a4-4c8e-9d0e-000000000002',
      title: '=Số buổi truyền thông trực tiếp tại cộng đồng',
      unit: 'buổi',
      planValueText: '260 buổi',
      previousText: 'Chưa có số liệu',
      needsDenominator: false,
    },
    {
      id: '0b8f1f0c-51a4-4c8e-9d0e-000000000003',
      title: 'Tỷ lệ trạm y tế có đủ thuốc thiết yếu',
      unit: '%',
      planValueText: '100%',
      previousText: '',
      needsDenominator: true,
    },
  ],
};
