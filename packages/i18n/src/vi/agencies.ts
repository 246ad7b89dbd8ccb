/** agencies holds the sentences of agencies (cơ quan). */
export const agencies = {
  title: 'Cơ quan',
  agency: 'Cơ quan',
  create_title: 'Thêm cơ quan',
  edit_title: 'Sửa cơ quan',
  field_name: 'Tên cơ quan',
  field_short_name: 'Tên viết tắt',
  field_kind: 'Loại cơ quan',
  field_standing_body: 'Là cơ quan thường trực',
  field_standing_body_help: 'Cơ quan thường trực theo dõi, tiếp nhận và tổng hợp báo cáo.',
  standing_body: 'Cơ quan thường trực',
  task_count: 'Số nhiệm vụ',
  task_count_lead: 'Chủ trì {{count}}',
  members: 'Thành viên',
  no_contact: 'Chưa có đầu mối liên hệ',
  empty_title: 'Chưa có cơ quan nào',
  empty_help:
    'Thêm các sở, ban, ngành, đoàn thể, xã có nhiệm vụ trong kế hoạch, rồi mời cán bộ của từng cơ quan.',
} as const;
