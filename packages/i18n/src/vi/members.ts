/** members holds the sentences of members and invitations. */
export const members = {
  title: 'Thành viên',
  invite_title: 'Mời thành viên',
  edit_title: 'Sửa thành viên',
  invite: 'Gửi lời mời',
  invited: 'Đã gửi lời mời đến {{email}}.',
  invite_again: 'Gửi lại lời mời',
  field_email: 'Địa chỉ thư điện tử',
  field_email_help: 'Thư mời có đường dẫn dùng một lần, hết hạn sau 7 ngày.',
  field_name: 'Họ và tên',
  field_role: 'Vai trò',
  field_agency: 'Cơ quan',
  field_agency_help: 'Bắt buộc với thủ trưởng và cán bộ cơ quan.',
  remove: 'Cho thôi tham gia',
  remove_question: 'Cho {{name}} thôi tham gia?',
  remove_consequence:
    'Người này không vào được đơn vị nữa và không nhận thư nhắc. Việc đã làm vẫn được lưu.',
  removed: '{{name}} đã thôi tham gia.',
  last_seen: 'Đăng nhập gần nhất',
  empty_title: 'Chưa có thành viên nào',
  empty_help: 'Mời cán bộ của từng cơ quan bằng địa chỉ thư điện tử.',
} as const;
