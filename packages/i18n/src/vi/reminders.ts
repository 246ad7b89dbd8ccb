/** reminders holds the sentences of reminders (nhắc việc). */
export const reminders = {
  title: 'Nhắc việc',
  description: 'Mỗi người mỗi ngày nhận tối đa một thư; không nhắc việc đã xong.',
  policy_title: 'Lịch nhắc',
  field_lead_days: 'Nhắc trước hạn (ngày)',
  field_lead_days_help:
    'Các số cách nhau bằng dấu phẩy, 0 là đúng ngày hạn. Ví dụ: 14, 7, 3, 1, 0.',
  field_overdue_days: 'Nhắc sau hạn (ngày)',
  field_overdue_days_help: 'Nhắc lại sau hạn khi vẫn chưa hoàn thành. Ví dụ: 1, 3, 7.',
  preview_title: 'Xem trước lịch nhắc năm {{year}}',
  ledger_title: 'Sổ nhắc việc',
  planned_for: 'Ngày nhắc',
  recipient: 'Người nhận',
  about: 'Về việc',
  state: 'Trạng thái',
  skipped_because: 'Bỏ qua: {{reason}}',
  lead: 'trước hạn {{days}} ngày',
  on_due_date: 'đúng ngày hạn',
  overdue: 'quá hạn {{days}} ngày',
  empty_title: 'Chưa có lịch nhắc',
  empty_help: 'Lịch nhắc được lập khi kế hoạch hoạt động, có nhiệm vụ hoặc kỳ báo cáo có hạn.',
} as const;
