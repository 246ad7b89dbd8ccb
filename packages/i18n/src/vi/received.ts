/** received holds the sentences of reports that tenants below have sent up: the list, one report, and the answer to it. */
export const received = {
  title: 'Báo cáo nhận được',
  short_title: 'Nhận được',
  description: 'Báo cáo do các đơn vị cấp dưới gửi lên qua hệ thống.',
  waiting_count: '{{count}} báo cáo đang chờ trả lời.',
  waiting_none: 'Không có báo cáo nào đang chờ trả lời.',
  count: 'Báo cáo',
  empty_title: 'Chưa có báo cáo nào được gửi lên',
  empty_help:
    'Khi một đơn vị cấp dưới gửi báo cáo tổng hợp, báo cáo hiện ở đây để đọc, tiếp nhận hoặc trả lại.',
  empty_year: 'Năm {{year}} không có báo cáo nào được gửi lên',
  empty_year_help: 'Thử chọn năm khác.',

  filter_label: 'Lọc báo cáo nhận được',
  filter_year: 'Năm đến hạn',
  filter_year_current: 'Năm nay',
  filter_state: 'Tình trạng',
  filter_sender: 'Đơn vị gửi',

  state_sent: 'Chờ trả lời',
  state_accepted: 'Đã tiếp nhận',
  state_returned: 'Đã trả lại',

  column_report: 'Báo cáo',
  column_sender: 'Đơn vị gửi',
  column_period: 'Kỳ báo cáo',
  column_sent: 'Ngày gửi',
  column_state: 'Tình trạng',
  sent_late: 'sau hạn {{days}} ngày',
  waits: 'chờ {{days}} ngày',

  fact_plan: 'Kế hoạch',
  fact_plan_number: 'số {{number}}',
  fact_last_day: 'Hạn gửi',
  fact_sent: 'Đã gửi',
  sent_by: '{{name}} gửi ngày {{date}}',

  accepted_on_way: 'Đã tiếp nhận. Kết quả đang được chuyển tới {{tenant}}.',
  returned_on_way: 'Đã trả lại. Kết quả và lý do đang được chuyển tới {{tenant}}.',
  accepted_notice: 'Báo cáo đã được tiếp nhận.',
  returned_notice: 'Báo cáo đã được trả lại; {{tenant}} sẽ sửa và gửi lại.',
  answered_by: '{{name}} trả lời lúc {{time}}.',

  answer_title: 'Trả lời',
  answer_help:
    'Tiếp nhận thì báo cáo hoàn thành. Trả lại thì {{tenant}} phải sửa và gửi lại, lý do được gửi kèm.',
  accept: 'Tiếp nhận báo cáo',
  return: 'Trả lại báo cáo',
  field_reason: 'Lý do trả lại',
  field_reason_help: 'Nói rõ chỗ cần sửa; {{tenant}} đọc nguyên văn lý do này.',
  stale_title: 'Báo cáo vừa được gửi lại',
  stale_help: 'Nội dung dưới đây là bản mới. Hãy đọc lại rồi trả lời; phần bạn đã nhập vẫn còn.',

  coverage_title: 'Phạm vi tổng hợp',
  coverage_none: 'Đơn vị gửi không ghi báo cáo này được tổng hợp từ những đơn vị nào.',
  content_title: 'Nội dung báo cáo',
  sections_empty: 'Báo cáo không có phần lời.',
  figures_title: 'Số liệu chỉ tiêu',
  figures_empty: 'Báo cáo không có số liệu.',
  figure_planned: 'Kế hoạch',
  figure_numerator: 'Tử số',
  figure_denominator: 'Mẫu số',
  figure_result: 'Kết quả',
  suppressed: 'Đã che (<5)',
  suppressed_help:
    '“Đã che (<5)”: trong số liệu có một nhóm từ 1 đến 4 người (nhóm đạt, nhóm chưa đạt hoặc cả nhóm), nên đơn vị gửi không gửi kèm con số, để không ai bị nhận ra.',

  answers_title: 'Các lần trả lời',
  answers_empty: 'Chưa có lần trả lời nào.',
  answer_accepted: 'Tiếp nhận',
  answer_returned: 'Trả lại',
} as const;
