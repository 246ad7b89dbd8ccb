/** calendars holds the sentences of a person's calendar feed: those of its page, and those that the calendar itself shows. */
export const calendars = {
  title: 'Lịch của tôi',
  open: 'Đưa thời hạn vào lịch của tôi',
  short_help: 'Một địa chỉ riêng để điện thoại, Outlook hoặc Google tự cập nhật mọi thời hạn.',
  description:
    'Đưa mọi thời hạn của bạn vào lịch trên điện thoại, Outlook hoặc Google. Thời hạn thay đổi thì lịch tự đổi theo.',
  address_title: 'Địa chỉ lịch',
  none: 'Bạn chưa có địa chỉ lịch. Địa chỉ là của riêng bạn: ai có địa chỉ này đều xem được các thời hạn của bạn, nên đừng chuyển cho người khác.',
  create: 'Tạo địa chỉ lịch',
  made_title: 'Địa chỉ lịch đã sẵn sàng',
  made_help:
    'Hãy chép địa chỉ ngay: vì an toàn, địa chỉ chỉ hiện một lần ở đây và hệ thống không giữ lại.',
  address: 'Địa chỉ lịch của bạn',
  address_help: 'Chọn cả dòng, chép, rồi dán vào ứng dụng lịch theo hướng dẫn dưới đây.',
  open_program: 'Mở bằng ứng dụng lịch',
  created: 'Tạo lúc',
  last_read: 'Ứng dụng lịch đọc gần nhất',
  never_read: 'chưa lần nào',
  replace: 'Tạo địa chỉ mới',
  revoke: 'Thu hồi địa chỉ',
  replace_warning:
    'Địa chỉ đã tạo không xem lại được. Tạo địa chỉ mới hoặc thu hồi thì địa chỉ cũ ngừng ngay, mọi thiết bị đang dùng phải thêm lại.',
  revoked: 'Đã thu hồi địa chỉ lịch. Thiết bị đang dùng địa chỉ đó không còn nhận được thời hạn.',
  content_title: 'Lịch có những gì',
  content_work:
    'Hạn báo cáo và nhiệm vụ của cơ quan bạn; với người điều phối và lãnh đạo là các thời hạn của kế hoạch. Lịch gồm 3 tháng đã qua và 18 tháng tới, mỗi thời hạn có đường dẫn đến đúng nơi cần làm.',
  content_done:
    'Việc đã xong có dấu ✓ ở đầu. Lịch không kèm chuông báo: nhắc việc vẫn gửi như thường lệ.',
  how_title: 'Cách thêm vào lịch',
  how_google:
    'Google Lịch: mở trên máy tính, ở mục “Lịch khác” bấm dấu cộng, chọn “Từ URL”, dán địa chỉ.',
  how_apple:
    'iPhone, iPad: Cài đặt › Ứng dụng › Lịch › Tài khoản lịch › Thêm tài khoản › Khác › Thêm lịch đăng ký.',
  how_outlook: 'Outlook: Lịch › Thêm lịch › Đăng ký từ web, dán địa chỉ.',
  feed_name: 'Tiến Độ: {{tenant}}',
  report: 'Hạn báo cáo: {{title}} ({{period}})',
  period: 'Hạn các cơ quan báo cáo: {{title}} ({{period}})',
  task: 'Hạn nhiệm vụ: {{title}}',
  task_followed: 'Hạn nhiệm vụ phối hợp: {{title}}',
  target: 'Hạn chỉ tiêu: {{title}}',
  of_plan: 'Kế hoạch: {{plan}}',
  report_sent: 'Đã gửi báo cáo.',
  report_ahead: 'Kỳ báo cáo này chưa mở.',
  period_sent: '{{sent}}/{{agencies}} cơ quan đã gửi.',
  task_done: 'Đã hoàn thành.',
  task_by: 'Thực hiện: {{agencies}}',
} as const;
