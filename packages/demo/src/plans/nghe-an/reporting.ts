import type { ReportingSeed } from '../../plan-seed.ts';

const standingBody = { agencyKey: 'so-ldtbxh' } as const;
const reporters = [
  'cong-an-tinh',
  'so-y-te',
  'so-tai-chinh',
  'so-tu-phap',
  'mttq-tinh',
  'ubnd-huyen',
] as const;
const forwardTo = ['Ủy ban nhân dân tỉnh', 'Bộ Lao động - Thương binh và Xã hội'] as const;
const undated =
  'Kế hoạch chỉ nêu tần suất (06 tháng, 01 năm, đột xuất), không ấn định ngày. Người báo cáo: UBND cấp huyện cùng các sở, ban, ngành, đoàn thể của tỉnh.';

/** ngheAnReporting are the rules of the item "Chế độ báo cáo" and of the standing body's own duty; none has a date. */
export const ngheAnReporting: readonly ReportingSeed[] = [
  {
    key: 'sau-thang',
    kind: 'six-month',
    due: null,
    reporter: reporters,
    recipient: standingBody,
    forwardTo,
    hop: 1,
    note: undated,
  },
  {
    key: 'nam',
    kind: 'annual',
    due: null,
    reporter: reporters,
    recipient: standingBody,
    forwardTo,
    hop: 1,
    note: undated,
  },
  {
    key: 'dot-xuat',
    kind: 'ad-hoc',
    due: null,
    reporter: reporters,
    recipient: standingBody,
    forwardTo,
    hop: 1,
    note: undated,
  },
  {
    key: 'vuong-mac',
    kind: 'ad-hoc',
    due: null,
    reporter: null,
    recipient: { body: 'Ủy ban nhân dân tỉnh' },
    forwardTo: [],
    hop: 1,
    note: 'Khó khăn, vướng mắc gửi UBND tỉnh qua Sở LĐTBXH; kế hoạch không nêu cơ quan báo và thời hạn.',
  },
  {
    key: 'kiem-tra-dinh-ky',
    kind: 'periodic',
    due: null,
    reporter: ['so-ldtbxh'],
    recipient: { body: 'Ủy ban nhân dân tỉnh' },
    forwardTo: [],
    hop: 2,
    note: 'Mục IV.1: Sở LĐTBXH kiểm tra, đánh giá theo định kỳ rồi báo cáo UBND tỉnh; không nêu tần suất.',
  },
];
