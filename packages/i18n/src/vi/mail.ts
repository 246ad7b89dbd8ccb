/** mail holds the sentences of e-mail messages. */
export const mail = {
  greeting: 'Kính gửi {{name}},',
  closing: 'Thư này được gửi tự động từ hệ thống Tiến Độ của {{tenant}}.',
  reason_footer: 'Bạn nhận thư này vì là {{role}} tại {{tenant}}.',
  invitation_subject: 'Lời mời tham gia {{tenant}} trên Tiến Độ',
  invitation_body: '{{inviter}} mời bạn tham gia {{tenant}} với vai trò {{role}}.',
  invitation_action: 'Nhận lời mời',
  link_expires: 'Đường dẫn dùng một lần, hết hạn lúc {{time}}.',
  reset_subject: 'Đặt lại mật khẩu Tiến Độ',
  reset_body:
    'Có người vừa yêu cầu đặt lại mật khẩu của tài khoản này. Nếu không phải bạn, hãy bỏ qua thư.',
  reset_action: 'Đặt mật khẩu mới',
  reminder_subject_due: '{{count}} việc sắp đến hạn tại {{tenant}}',
  reminder_subject_overdue: '{{count}} việc quá hạn tại {{tenant}}',
  reminder_intro: 'Các việc sau của {{agency}} cần hoàn thành:',
  reminder_overdue_heading: 'Quá hạn',
  reminder_due_heading: 'Sắp đến hạn',
  reminder_item: '{{title}}: hạn {{deadline}}, {{distance}}',
  reminder_action: 'Mở việc của tôi',
  returned_subject: 'Báo cáo {{period}} được trả lại',
  returned_body: '{{recipient}} trả lại báo cáo {{period}} với lý do: {{reason}}',
  returned_action: 'Sửa và gửi lại',
} as const;
