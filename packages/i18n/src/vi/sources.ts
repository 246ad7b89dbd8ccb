/** sources holds the sentences that say where a target, a task or a deadline comes from (nguồn). */
export const sources = {
  title: 'Nguồn',
  link: 'Nguồn',
  link_named: 'Nguồn của “{{name}}”',
  of_deadline: 'Nguồn của thời hạn này',
  description: 'Đoạn văn bản mà mục này được lập ra từ đó, và tệp gốc.',
  by_hand: 'Nhập tay',
  by_hand_help:
    'Mục này được nhập trực tiếp trên hệ thống, không lấy từ văn bản đã nhập. Nhật ký thay đổi ghi lại ai đã nhập.',
  passage: 'Đoạn trích',
  file: 'Tệp gốc',
  document: 'Văn bản',
  no_number: 'Chưa có số, ký hiệu',
  dated: '{{number}} ngày {{date}}',
  version: 'Phiên bản',
  version_value: 'Phiên bản {{number}}, hiệu lực từ {{date}}',
  edited_since:
    'Mục này đã được sửa trên hệ thống sau phiên bản đó, nên nội dung hiện nay có thể khác đoạn trích.',
  see_changes: 'Xem các thay đổi',
  see_in_text: 'Xem trong toàn văn',
  in_text: 'Trong văn bản',
  cut_before: 'Phần trước của văn bản được lược bớt.',
  cut_after: 'Phần sau của văn bản được lược bớt.',
} as const;
