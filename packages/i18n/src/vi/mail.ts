/** mail holds the sentences of e-mail messages. */
export const mail = {
  subject: '[Tiến Độ] {{text}}',
  greeting: 'Kính gửi {{name}},',
  reason_footer: 'Bạn nhận thư này với vai trò {{role}} tại {{tenant}}.',
  closing: 'Thư được gửi tự động từ hệ thống Tiến Độ, vui lòng không trả lời.',
  unsubscribe_action: 'Ngừng nhận thư nhắc việc',
  link_expires: 'Đường dẫn chỉ dùng được một lần và hết hạn lúc {{time}} (giờ Việt Nam).',
  link_help: 'Nếu nút trên không mở được, hãy chép địa chỉ sau vào trình duyệt:',

  invitation_subject: 'Lời mời tham gia {{tenant}}',
  invitation_body: 'Bạn được mời tham gia {{tenant}} trên hệ thống Tiến Độ với vai trò {{role}}.',
  invitation_body_by:
    '{{inviter}} mời bạn tham gia {{tenant}} trên hệ thống Tiến Độ với vai trò {{role}}.',
  invitation_action: 'Nhận lời mời',
  invitation_ignore: 'Nếu bạn không biết về lời mời này, hãy bỏ qua thư và không chuyển tiếp.',

  reset_subject: 'Đặt lại mật khẩu',
  reset_body: 'Hệ thống vừa nhận được yêu cầu đặt lại mật khẩu cho tài khoản của bạn.',
  reset_action: 'Đặt mật khẩu mới',
  reset_ignore: 'Nếu bạn không yêu cầu, hãy bỏ qua thư. Mật khẩu hiện tại vẫn giữ nguyên.',

  reminder_subject_due: '{{due}} việc sắp đến hạn: {{title}}',
  reminder_subject_overdue: '{{overdue}} việc quá hạn: {{title}}',
  reminder_subject_both: '{{overdue}} việc quá hạn, {{due}} việc sắp đến hạn: {{title}}',
  reminder_intro: 'Đến ngày {{date}}, {{agency}} có {{count}} việc cần xử lý.',
  reminder_overdue_heading: 'Quá hạn ({{count}})',
  reminder_due_heading: 'Sắp đến hạn ({{count}})',
  reminder_more: 'Còn {{count}} việc nữa, xem trên hệ thống.',
  reminder_more_action: 'Xem tất cả việc',
  reminder_note: 'Nhiệm vụ đã hoàn thành, báo cáo đã gửi thì hệ thống không nhắc lại.',

  text_title: '{{tenant}}: nhắc việc',
  text_overdue: '{{count}} việc quá hạn',
  text_due: '{{count}} việc sắp đến hạn',
  text_several: '{{counts}}. Gấp nhất: {{first}}',
  text_one: '{{distance}}, hạn cuối {{day}}: {{work}}, thuộc {{plan}}',
  text_one_number: '{{distance}}, hạn cuối {{day}}, kế hoạch số {{number}}: {{work}}',

  item_deadline: 'Hạn cuối: {{deadline}}, {{distance}}',
  item_period: 'Kỳ báo cáo: {{period}}',
  item_plan: 'Thuộc: {{plan}}',
  item_plan_number: 'Thuộc: {{plan}}, số {{number}}',
  item_open_task: 'Cập nhật nhiệm vụ',
  item_open_report: 'Soạn báo cáo',

  returned_subject: 'Báo cáo được trả lại: {{title}}',
  returned_body: '{{by}} đã trả lại báo cáo dưới đây để bạn sửa và gửi lại.',
  returned_reason: 'Lý do trả lại',
  returned_report: 'Báo cáo cần sửa',
  returned_action: 'Sửa và gửi lại',
} as const;
