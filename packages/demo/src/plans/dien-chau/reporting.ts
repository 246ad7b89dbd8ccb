import type { ReportingSeed } from '../../plan-seed.ts';

/** dienChauReporting are the three undated duties of the commune police; the source states no calendar deadline at all. */
export const dienChauReporting: readonly ReportingSeed[] = [
  {
    key: 'bao-cao-cap-tren',
    kind: 'periodic',
    due: null,
    reporter: ['cong-an-xa'],
    recipient: { body: 'Công an tỉnh' },
    forwardTo: ['Ủy ban nhân dân tỉnh'],
    hop: 2,
    note: 'Mục VI.1: Công an xã tổng hợp tình hình, kết quả gửi Công an tỉnh và UBND tỉnh; kế hoạch chỉ nói "định kỳ", không nêu ngày.',
  },
  {
    key: 'tong-hop',
    kind: 'periodic',
    due: null,
    reporter: ['cong-an-xa'],
    recipient: null,
    forwardTo: [],
    hop: 2,
    note: 'Mục VII.2: tổng hợp, báo cáo định kỳ theo quy định chung; không nêu nơi nhận và thời hạn.',
  },
  {
    key: 'dieu-chinh',
    kind: 'ad-hoc',
    due: null,
    reporter: ['cong-an-xa'],
    recipient: { body: 'Công an tỉnh' },
    forwardTo: [],
    hop: 2,
    note: 'Mục VI.1: khi thấy cần điều chỉnh, bổ sung nội dung Dự án thì báo cáo, đề xuất Công an tỉnh xem xét để tham mưu Bộ Công an.',
  },
];
