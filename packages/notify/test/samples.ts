import type { ReminderItem, ReminderMail, NewsMail } from '@tiendo/contracts';
import type { InvitationMail } from '#app/index.ts';

export const appUrl = 'https://tiendo.example.gov.vn';
const tenant = { slug: 'nghe-an', name: 'Tỉnh Nghệ An' };
const today = '2026-06-16';

const plan = {
  planTitle: 'Kế hoạch nâng cao chất lượng dịch vụ công năm 2026',
  planNumber: '123/KH-UBND',
};

/** A task due in two days. */
export const task: ReminderItem = {
  about: 'task',
  id: '0197a1b2-0000-7000-8000-00000000000a',
  title: 'Tổ chức tập huấn cho cán bộ đầu mối cấp xã',
  period: null,
  ...plan,
  lastDay: '2026-06-18',
  agencyName: 'Sở Y tế',
  standing: 'in_progress',
};

/** A report that was due two days ago, on a Sunday. */
export const report: ReminderItem = {
  about: 'obligation',
  id: '0197a1b2-0000-7000-8000-00000000000b',
  title: 'Báo cáo kết quả thực hiện kế hoạch',
  period: { kind: 'six-month', periodFrom: '2025-12-15', periodTo: '2026-06-14' },
  ...plan,
  lastDay: '2026-06-14',
  agencyName: 'Sở Y tế',
  standing: 'draft',
};

export function reminder(items: ReminderItem[]): ReminderMail {
  const recipient = {
    fullName: 'Phạm Thị Lan',
    role: 'agency_officer' as const,
    agencyName: 'Sở Y tế',
  };
  return { tenant, today, recipient, items, waiting: [], followed: [], digests: [] };
}

export function manyItems(count: number, overdue: number): ReminderItem[] {
  return Array.from({ length: count }, (_, index) => ({
    ...task,
    id: `viec-${index}`,
    title: `Việc số ${index}.`,
    lastDay: index < overdue ? '2026-06-01' : '2026-06-20',
  }));
}

export const returned: NewsMail = {
  tenant,
  recipient: { fullName: 'Phạm Thị Lan', role: 'agency_head' },
  report: { ...report, lastDay: '2026-06-19' },
  today,
  news: 'returned',
  by: 'Nguyễn Văn Minh',
  said: 'Thiếu số liệu của 3 xã.\nĐề nghị bổ sung minh chứng cho chỉ tiêu 2.',
};

export const invitation: InvitationMail = {
  fullName: 'Trần Quốc Bảo',
  token: 'aB3-_xyz',
  expiresAt: new Date('2026-06-30T01:00:00Z'),
  tenantName: tenant.name,
  role: 'agency_officer',
  invitedByName: 'Nguyễn Văn Minh',
};
