import type { ReportingSeed } from '../../plan-seed.ts';

const reporters = [
  'so-y-te',
  'cong-an-tinh',
  'so-tai-chinh',
  'so-khdt',
  'so-tu-phap',
  'so-tttt',
  'cac-so-ban-nganh',
  'ubnd-huyen',
] as const;

const standingBody = { agencyKey: 'so-ldtbxh' } as const;
const committee = { body: 'Ủy ban nhân dân tỉnh' } as const;

/** thuaThienHueReporting are the reporting rules of section V: both hops, then difficulties as they arise. */
export const thuaThienHueReporting: readonly ReportingSeed[] = [
  {
    key: 'sau-thang-co-quan',
    kind: 'six-month',
    due: { mode: 'before', date: '2024-06-15' },
    reporter: reporters,
    recipient: standingBody,
    forwardTo: ['Ủy ban nhân dân tỉnh'],
    hop: 1,
    note: 'Sở, ngành, đơn vị liên quan và UBND cấp huyện gửi báo cáo 6 tháng trước ngày 15/6/2024.',
  },
  {
    key: 'nam-co-quan',
    kind: 'annual',
    due: { mode: 'before', date: '2024-11-30' },
    reporter: reporters,
    recipient: standingBody,
    forwardTo: ['Ủy ban nhân dân tỉnh'],
    hop: 1,
    note: 'Sở, ngành, đơn vị liên quan và UBND cấp huyện gửi tổng kết năm trước ngày 30/11/2024.',
  },
  {
    key: 'sau-thang-thuong-truc',
    kind: 'six-month',
    due: { mode: 'before', date: '2024-06-30' },
    reporter: ['so-ldtbxh'],
    recipient: committee,
    forwardTo: [],
    hop: 2,
    note: 'Sở LĐTBXH tổng hợp, báo cáo UBND tỉnh về 6 tháng đầu năm trước ngày 30/6/2024.',
  },
  {
    key: 'nam-thuong-truc',
    kind: 'annual',
    due: { mode: 'before', date: '2024-12-05' },
    reporter: ['so-ldtbxh'],
    recipient: committee,
    forwardTo: [],
    hop: 2,
    note: 'Sở LĐTBXH tổng hợp, báo cáo UBND tỉnh kết quả cả năm trước ngày 05/12/2024.',
  },
  {
    key: 'vuong-mac',
    kind: 'ad-hoc',
    due: null,
    reporter: null,
    recipient: committee,
    forwardTo: [],
    hop: 1,
    note: 'Vướng mắc nảy sinh được báo ngay để UBND tỉnh xem xét, giải quyết; kế hoạch không nêu cơ quan báo và không ấn định ngày.',
  },
];
