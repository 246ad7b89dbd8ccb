import type { ReportingSeed } from '../../plan-seed.ts';

const standingBody = { agencyKey: 'so-ldtbxh' } as const;
const forwardTo = ['Ủy ban nhân dân tỉnh', 'Bộ Lao động - Thương binh và Xã hội'] as const;

/** binhThuanReporting are the rules of VI.2, and the standing body's two duties of IV.1 and VI.1. */
export const binhThuanReporting: readonly ReportingSeed[] = [
  {
    key: 'sau-thang',
    kind: 'six-month',
    due: { mode: 'before', monthDay: '06-05', every: 'year' },
    reporter: 'all',
    recipient: standingBody,
    forwardTo,
    hop: 1,
    note: 'Báo cáo 06 tháng nộp trước ngày 05/6 hằng năm.',
  },
  {
    key: 'nam',
    kind: 'annual',
    due: { mode: 'before', monthDay: '12-05', every: 'year' },
    reporter: 'all',
    recipient: standingBody,
    forwardTo,
    hop: 1,
    note: 'Báo cáo năm nộp trước ngày 05/12.',
  },
  {
    key: 'dot-xuat',
    kind: 'ad-hoc',
    due: null,
    reporter: 'all',
    recipient: standingBody,
    forwardTo,
    hop: 1,
    note: 'Báo cáo khi có việc đột xuất, không ấn định ngày.',
  },
  {
    key: 'so-tong-ket',
    kind: 'periodic',
    due: null,
    reporter: ['so-ldtbxh'],
    recipient: null,
    forwardTo: [],
    hop: 2,
    note: 'Mục IV.1: Sở LĐTBXH tham mưu sơ kết, tổng kết theo định kỳ; không nêu nơi nhận và thời hạn.',
  },
  {
    key: 'so-tong-ket-len-tren',
    kind: 'periodic',
    due: null,
    reporter: ['so-ldtbxh'],
    recipient: { body: 'Ủy ban nhân dân tỉnh' },
    forwardTo: ['Bộ Lao động - Thương binh và Xã hội'],
    hop: 2,
    note: 'Mục VI.1: kết quả sơ kết, tổng kết gửi cả UBND tỉnh và Bộ, theo quy định chung.',
  },
];
