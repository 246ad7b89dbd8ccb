import type { ReportingSeed } from '../../plan-seed.ts';

const standingBody = { agencyKey: 'so-ldtbxh' } as const;
const committee = { body: 'Ủy ban nhân dân tỉnh' } as const;
const ministry = 'Bộ Lao động - Thương binh và Xã hội';
const forwardTo = ['Ủy ban nhân dân tỉnh', ministry] as const;

/** konTumReporting are the dated rules of VII.2.1 ("vào ngày"), the standing body's own, and two undated ones. */
export const konTumReporting: readonly ReportingSeed[] = [
  {
    key: 'sau-thang-co-quan',
    kind: 'six-month',
    due: { mode: 'on', monthDay: '06-15', every: 'year' },
    reporter: 'all',
    recipient: standingBody,
    forwardTo,
    hop: 1,
    note: 'Mục VII.2.1: báo cáo 6 tháng nộp vào ngày 15 tháng 6.',
  },
  {
    key: 'nam-co-quan',
    kind: 'annual',
    due: { mode: 'on', monthDay: '12-15', every: 'year' },
    reporter: 'all',
    recipient: standingBody,
    forwardTo,
    hop: 1,
    note: 'Mục VII.2.1: báo cáo cả năm nộp vào ngày 15 tháng 12.',
  },
  {
    key: 'sau-thang-thuong-truc',
    kind: 'six-month',
    due: null,
    reporter: ['so-ldtbxh'],
    recipient: committee,
    forwardTo: [ministry],
    hop: 2,
    note: 'Mục VII.1.1: Sở LĐTBXH báo cáo 6 tháng lên UBND tỉnh và Bộ; không ấn định ngày.',
  },
  {
    key: 'nam-thuong-truc',
    kind: 'annual',
    due: null,
    reporter: ['so-ldtbxh'],
    recipient: committee,
    forwardTo: [ministry],
    hop: 2,
    note: 'Mục VII.1.1: Sở LĐTBXH báo cáo năm lên UBND tỉnh và Bộ; không ấn định ngày.',
  },
  {
    key: 'giam-sat',
    kind: 'periodic',
    due: null,
    reporter: null,
    recipient: null,
    forwardTo: [],
    hop: 1,
    note: 'Mục IV.5: có báo cáo định kỳ về giám sát, đánh giá theo bộ chỉ số của Trung ương; không nêu ai báo cáo, gửi đâu, khi nào.',
  },
  {
    key: 'vuong-mac',
    kind: 'ad-hoc',
    due: null,
    reporter: null,
    recipient: standingBody,
    forwardTo: ['Ủy ban nhân dân tỉnh'],
    hop: 1,
    note: 'Mục VII.2.3: gặp vướng mắc thì phản ánh ngay để Sở LĐTBXH tổng hợp, trình UBND tỉnh quyết định.',
  },
];
