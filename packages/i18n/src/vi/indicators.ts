/** indicators holds the sentences of the ministry's catalogue of national indicators (chỉ số quốc gia). */
export const indicators = {
  title: 'Chỉ số quốc gia',
  short_title: 'Chỉ số',
  description:
    'Danh mục do Bộ quản lý. Chỉ tiêu của mỗi đơn vị gắn với một chỉ số thì so sánh được trên cả nước.',
  create_title: 'Thêm chỉ số',
  edit_title: 'Sửa chỉ số',
  archive_title: 'Lưu trữ chỉ số',
  field_code: 'Mã',
  field_code_help: 'Mỗi chỉ số một mã riêng, ví dụ 5.1 hoặc MT-03.',
  field_name: 'Tên chỉ số',
  field_unit: 'Đơn vị tính',
  no_unit: 'Không định lượng',
  field_unit_noun: 'Tên đơn vị đếm',
  field_unit_noun_help: 'Ví dụ: xã, lớp, người. Chỉ dùng khi đơn vị tính là số lượng.',
  field_definition: 'Cách tính',
  field_definition_help: 'Tử số, mẫu số, trường hợp không tính và nguồn số liệu.',
  empty_title: 'Danh mục chưa có chỉ số nào',
  empty_help:
    'Khi Bộ thêm chỉ số, quản trị của các đơn vị chọn được chỉ số cho từng chỉ tiêu trong kế hoạch.',
  archive_consequence: 'Các đơn vị không chọn được chỉ số này nữa; chỉ tiêu đã gắn vẫn giữ nguyên.',
  of_target: 'Chỉ số quốc gia: {{code}} {{name}}',
  field_target: 'Chỉ số quốc gia',
  field_target_none: 'Không gắn với chỉ số nào',
  field_target_help: 'Chọn chỉ số mà chỉ tiêu này góp vào, để số liệu so sánh được trên cả nước.',
  see_catalogue: 'Xem danh mục chỉ số quốc gia',
} as const;
