import type { ErrorCode } from '@tiendo/contracts';

/** errors holds one sentence for every ErrorCode: what happened and what to do; `unknown` is for a code not in the list. */
export const errors = {
  unknown: 'Hệ thống gặp sự cố. Hãy thử lại; nếu vẫn lỗi, báo cho quản trị kèm mã hỗ trợ.',
  bad_request: 'Yêu cầu không đọc được. Hãy tải lại trang rồi làm lại.',
  invalid_input: 'Nội dung này chưa hợp lệ. Hãy kiểm tra và nhập lại.',
  invalid_date:
    'Ngày này không có trong lịch. Hãy nhập theo dạng ngày/tháng/năm, ví dụ 14/06/2026.',
  unauthenticated: 'Bạn cần đăng nhập để xem trang này.',
  session_expired: 'Phiên làm việc đã hết hạn. Hãy đăng nhập lại; nội dung đã nhập vẫn được giữ.',
  wrong_credentials: 'Địa chỉ thư hoặc mật khẩu không đúng. Hãy kiểm tra và nhập lại.',
  wrong_password: 'Mật khẩu hiện tại không đúng. Hãy nhập lại.',
  account_disabled: 'Tài khoản này đã bị khóa. Hãy liên hệ quản trị của đơn vị.',
  forbidden: 'Vai trò của bạn không được làm việc này. Nếu cần, hãy đề nghị quản trị của đơn vị.',
  cross_origin: 'Yêu cầu đến từ một trang khác nên bị từ chối. Hãy mở lại trang này và làm lại.',
  not_found: 'Không tìm thấy mục này. Có thể mục đã được gỡ, hoặc bạn không có quyền xem.',
  tenant_not_found:
    'Không tìm thấy đơn vị này, hoặc bạn không phải thành viên. Hãy chọn đơn vị khác.',
  tenant_suspended: 'Đơn vị này đang tạm ngừng sử dụng. Hãy liên hệ bộ phận vận hành.',
  token_invalid: 'Đường dẫn này đã được dùng hoặc đã hết hạn. Hãy đề nghị gửi thư mới.',
  conflict: 'Nội dung này mâu thuẫn với dữ liệu hiện có. Hãy tải lại trang và kiểm tra.',
  stale_version: 'Người khác vừa sửa mục này. Hãy xem bản mới bên dưới rồi lưu lại phần của bạn.',
  already_sent:
    'Biểu mẫu này đã lưu một lần với nội dung khác. Nội dung vừa nhập vẫn còn ở đây; nếu muốn lưu thêm nội dung này, hãy bấm lưu lần nữa.',
  duplicate_name: 'Tên này đã có. Hãy chọn tên khác.',
  already_member: 'Người này đã là thành viên của đơn vị.',
  last_admin: 'Đơn vị phải còn ít nhất một quản trị. Hãy giao quyền cho người khác trước.',
  mute_not_allowed:
    'Không thể thôi nhận thư nhắc về nhiệm vụ và báo cáo do chính bạn phụ trách. Nếu thư gửi nhầm người, hãy báo quản trị của đơn vị.',
  push_address:
    'Trình duyệt này đưa ra một địa chỉ nhận thông báo không dùng được: phải là địa chỉ https công khai của nhà cung cấp trình duyệt. Hãy cập nhật trình duyệt, hoặc dùng Chrome, Edge, Firefox, Safari rồi bật lại.',
  too_many_browsers:
    'Bạn đã bật thông báo trên 10 trình duyệt. Hãy tắt một trình duyệt không còn dùng rồi bật lại.',
  agency_required: 'Vai trò này cần chọn cơ quan. Hãy chọn cơ quan của người được mời.',
  role_required: 'Hãy chọn một vai trò.',
  role_not_allowed: 'Vai trò này không dùng ở đơn vị cấp này. Hãy chọn vai trò khác.',
  invalid_email: 'Địa chỉ thư chưa đúng. Hãy nhập dạng ten@donvi.gov.vn.',
  invalid_phone:
    'Số điện thoại chưa đúng. Hãy nhập một số di động Việt Nam, ví dụ 0912 345 678; số máy bàn không nhận được tin nhắn.',
  password_too_short: 'Mật khẩu phải có ít nhất 10 ký tự.',
  password_too_common: 'Mật khẩu này dễ đoán. Hãy chọn một câu dài hơn mà chỉ bạn biết.',
  password_mismatch: 'Hai lần nhập mật khẩu không giống nhau. Hãy nhập lại cả hai.',
  archived: 'Mục này đã lưu trữ nên không sửa được. Hãy khôi phục trước.',
  plan_not_active: 'Kế hoạch chưa đưa vào hoạt động hoặc đã lưu trữ nên chưa cập nhật được.',
  plan_empty:
    'Kế hoạch chưa có chỉ tiêu hay nhiệm vụ nào. Hãy thêm ít nhất một mục rồi đưa vào hoạt động.',
  agency_in_use:
    'Cơ quan còn nhiệm vụ chưa hoàn thành. Hãy giao các nhiệm vụ đó cho cơ quan khác trước.',
  report_not_open:
    'Kỳ báo cáo này không còn mở để sửa. Hãy liên hệ cơ quan thường trực nếu cần mở lại.',
  report_incomplete:
    'Báo cáo còn thiếu nội dung ở ô này. Hãy điền, hoặc chọn “Không phát sinh” cho cả báo cáo.',
  text_required: 'Hãy nhập nội dung vào ô này.',
  nothing_chosen: 'Chưa chọn mục nào. Hãy chọn ít nhất một mục trong danh sách.',
  reason_required: 'Hãy ghi rõ lý do.',
  percent_mismatch: 'Đã hoàn thành thì tỷ lệ phải là 100 %; chưa hoàn thành thì phải dưới 100 %.',
  reminder_days: 'Số ngày nhắc phải là số nguyên từ 180 ngày trước hạn đến 180 ngày sau hạn.',
  reminder_days_twice: 'Có hai bậc nhắc cùng một ngày. Hãy gộp thành một bậc.',
  reminder_nobody: 'Hãy chọn ít nhất một người được nhắc ở bậc này.',
  reminder_channels: 'Hãy chọn ít nhất một kênh nhắc.',
  reminders_paused: 'Đơn vị đang tạm dừng nhắc việc. Hãy bật lại nhắc việc rồi gửi lại.',
  nothing_to_resend:
    'Không còn gì để gửi lại: việc đã xong hoặc đã nhắc ở bậc sau, hạn đã đổi, hoặc người nhận không còn phụ trách hay không còn nhận qua kênh này.',
  resend_unconfirmed: 'Tin này đã đến nơi. Nếu vẫn muốn gửi thêm một lần, hãy đánh dấu xác nhận.',
  reminder_hours: 'Giờ nhắc phải trong khoảng 06:00–22:59, giờ bắt đầu trước giờ kết thúc.',
  period_order: 'Năm kết thúc phải từ năm bắt đầu trở đi.',
  schedule_incomplete: 'Chế độ báo cáo còn thiếu. Hãy chọn kỳ, thời hạn và cơ quan phải báo cáo.',
  denominator_zero: 'Mẫu số phải lớn hơn 0. Nếu kỳ này không có đối tượng, hãy để trống cả hai ô.',
  figure_needs_note:
    'Có số liệu khác thường so với lần trước hoặc so với kế hoạch. Hãy kiểm tra lại; nếu số liệu đúng, ghi lý do vào ô ghi chú.',
  figure_zero_after:
    'Lần trước có kết quả mà lần này bằng 0. Hãy kiểm tra lại; nếu đúng, ghi lý do vào ghi chú.',
  figure_fell:
    'Số này thấp hơn lần trước, trong khi chỉ tiêu phải tăng dần. Hãy kiểm tra lại; nếu đúng, ghi lý do vào ghi chú.',
  figure_jumped:
    'Số này chênh quá một nửa so với lần trước. Hãy kiểm tra lại; nếu đúng, ghi lý do vào ghi chú.',
  figure_beyond_plan:
    'Số này vượt xa mức kế hoạch (trên 150 %). Hãy kiểm tra lại; nếu đúng, ghi lý do vào ghi chú.',
  numerator_exceeds: 'Tử số không được lớn hơn mẫu số. Hãy kiểm tra lại hai số liệu.',
  payload_too_large: 'Nội dung gửi lên quá dài. Hãy rút gọn hoặc chuyển phần dài vào tệp đính kèm.',
  upload_too_large:
    'Các tệp gửi lên quá lớn nên không nhận được. Hãy bỏ bớt ảnh, tách hoặc nén tệp rồi gửi lại.',
  file_too_large: 'Tệp quá lớn. Mỗi tệp không được quá 10 MB; hãy nén hoặc tách tệp.',
  file_type_forbidden:
    'Loại tệp này không được nhận. Hãy dùng PDF, Word (.docx), Excel (.xlsx), JPG, PNG hoặc WebP.',
  document_too_large:
    'Tệp kế hoạch quá lớn. Mỗi tệp không được quá 20 MB; hãy tách phần phụ lục rồi tải lại.',
  document_type_forbidden:
    'Không nhận tệp này. Kế hoạch phải là tệp .docx, .xlsx, .pdf, .txt hoặc .md; tệp .doc, .xls đời cũ hoặc có mật khẩu hãy lưu lại rồi tải lên.',
  file_empty: 'Tệp rỗng. Hãy chọn lại tệp.',
  too_many_files: 'Có quá nhiều tệp. Hãy bớt tệp hoặc gộp lại.',
  too_many_attempts: 'Bạn đã thử quá nhiều lần. Hãy đợi ít phút rồi thử lại.',
  unavailable:
    'Hệ thống đang bận hoặc bảo trì. Hãy thử lại sau ít phút; nội dung đã nhập vẫn được giữ.',
  duplicate_code: 'Mã này đã có trong danh mục. Hãy dùng mã khác.',
  effective_date: 'Ngày hiệu lực phải sau ngày hiệu lực của phiên bản trước.',
  import_incomplete:
    'Bản nháp còn thiếu thông tin bắt buộc. Hãy bổ sung các mục được đánh dấu rồi công bố.',
  import_not_open:
    'Bản nhập này không còn ở bước rà soát. Hãy tải lại trang để xem tình trạng mới nhất.',
  import_unconfirmed: 'Còn mục chưa được xác nhận. Hãy xác nhận hoặc bỏ từng mục rồi công bố.',
  consolidation_exists:
    'Báo cáo tổng hợp đã có nội dung. Hãy xác nhận thay thế nếu muốn soạn lại từ các báo cáo đã tiếp nhận.',
  pdf_unavailable: 'Máy chủ này chưa có công cụ tạo PDF. Hãy tải bản .docx.',
  nothing_owed:
    'Các cơ quan này không còn việc quá hạn nào. Hãy tải lại trang để xem danh sách mới.',
  report_answered: 'Báo cáo này vừa có người trả lời. Hãy xem kết quả ở mục lịch sử trả lời.',
  report_locked:
    'Báo cáo đã khóa vì quá thời gian nhận muộn. Hãy đề nghị cơ quan thường trực mở khóa.',
  extension_open:
    'Cơ quan đã có một đề nghị gia hạn đang chờ cho báo cáo này. Hãy chờ kết quả hoặc rút đề nghị đó.',
  extension_day: 'Ngày gia hạn phải sau hạn hiện tại và không sớm hơn hôm nay.',
  internal: 'Hệ thống gặp sự cố. Hãy thử lại; nếu vẫn lỗi, báo cho quản trị kèm mã hỗ trợ.',
} as const satisfies Record<ErrorCode | 'unknown', string>;
