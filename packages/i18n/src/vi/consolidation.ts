/** consolidation holds the sentences of a report that is made of others: what it rests on, how it drafts itself, where it goes next. */
export const consolidation = {
  title: 'Tổng hợp từ báo cáo của các đơn vị',
  coverage: '{{accepted}}/{{expected}} đơn vị đã báo cáo và được tiếp nhận.',
  coverage_none: 'Chưa đơn vị nào phải báo cáo trong kỳ này.',
  basis_draft: 'Bản đang soạn dựa trên: {{coverage}}',
  basis_now: 'Hiện có: {{coverage}}',
  basis_sent: 'Báo cáo đã gửi dựa trên: {{coverage}}',
  by_hand: 'Báo cáo này không được soạn từ báo cáo của các đơn vị.',
  bar: 'Tình trạng báo cáo của các đơn vị',
  part_accepted: 'Đã tiếp nhận, có nội dung',
  part_nothing: 'Không phát sinh',
  part_waiting: 'Đã gửi, chờ tiếp nhận',
  part_missing: 'Chưa báo cáo',
  waiting: 'Đã gửi, chưa được tiếp nhận nên chưa tính vào số liệu',
  nothing: 'Báo cáo không phát sinh',
  missing: 'Chưa báo cáo',

  since: 'Từ khi soạn đã có thay đổi',
  since_accepted: 'Mới được tiếp nhận: {{names}}.',
  since_sent: 'Mới gửi, chờ tiếp nhận: {{names}}.',
  since_left: 'Không còn được tính: {{names}}.',
  since_help: 'Số liệu của bản đang soạn chưa theo các thay đổi này.',

  draft: 'Tổng hợp từ báo cáo đã được tiếp nhận',
  draft_again: 'Tổng hợp lại từ báo cáo đã được tiếp nhận',
  draft_help:
    'Số liệu được cộng theo tử số và mẫu số; nội dung được xếp theo tên từng đơn vị để biên tập.',
  draft_nothing:
    'Chưa có báo cáo nào được tiếp nhận nên chưa tổng hợp được. Hãy tiếp nhận báo cáo của các đơn vị trước.',
  draft_nothing_link: 'Mở bảng theo dõi báo cáo',
  drafted: 'Đã soạn báo cáo tổng hợp. Hãy đọc lại, sửa câu chữ rồi gửi.',
  confirm_title: 'Thay nội dung đang có trong “{{title}}”?',
  confirm_texts: 'Nội dung các mục, kể cả chỗ đã sửa bằng tay, được soạn lại.',
  confirm_figures: 'Số liệu và ghi chú kèm số liệu được thay bằng tổng mới.',
  confirm_kept: 'Tệp đính kèm, trao đổi và lịch sử giữ nguyên.',
  confirm: 'Thay bằng bản tổng hợp mới',
  confirm_cancel: 'Giữ nội dung đang có',

  sources: 'Báo cáo nguồn',
  sources_show: 'Xem {{count}} báo cáo nguồn',
  sources_empty: 'Kế hoạch chưa có báo cáo nào của đơn vị cho kỳ này.',
  source_state: 'Tình trạng',

  next: 'Sau báo cáo này',
  next_report: 'Khi được tiếp nhận, nội dung là nguồn của báo cáo tiếp theo:',
  next_none: 'Khi được tiếp nhận, báo cáo hoàn thành; kế hoạch không yêu cầu gửi tiếp báo cáo này.',
  next_none_second:
    'Khi được tiếp nhận, báo cáo được gửi lên cấp trên trên hệ thống; kết quả trả lời hiện ở mục “Trao đổi và lịch sử”.',
  next_none_third:
    'Khi gửi, báo cáo đến cấp trên trên hệ thống; kết quả trả lời hiện ở mục “Trao đổi và lịch sử”.',
  next_small: 'Số liệu đếm người từ 1 đến 4 được che thành “<5” trước khi gửi lên.',
  answer_for_superior:
    'Cấp trên trả lời ngay trên hệ thống. Chỉ ghi thay khi nơi nhận trả lời bằng văn bản.',
} as const;
