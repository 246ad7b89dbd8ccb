import type {
  AgencyKind,
  AssignmentRole,
  MemberStatus,
  ObligationState,
  PlanStatus,
  ReminderState,
  ReportKind,
  Role,
  TargetStanding,
  TaskStanding,
  TaskStatus,
  TenantLevel,
  Timeliness,
} from '@tiendo/contracts';

type StateKey =
  | `task_status_${TaskStatus}`
  | `task_standing_${TaskStanding}`
  | `obligation_${ObligationState | 'not_open' | 'nothing_to_report' | 'overdue' | 'locked'}`
  | `timeliness_${Timeliness}`
  | `target_${TargetStanding}`
  | `reminder_${ReminderState}`
  | `plan_${PlanStatus}`
  | `member_${MemberStatus}`
  | `role_${Role}`
  | `level_${TenantLevel}`
  | `assignment_${AssignmentRole}`
  | `agency_kind_${AgencyKind}`
  | `report_kind_${ReportKind}`;

/** states holds one word for every state, role and kind of the domain; a new state without a word does not compile. */
export const states = {
  task_status_not_started: 'Chưa bắt đầu',
  task_status_in_progress: 'Đang thực hiện',
  task_status_blocked: 'Vướng mắc',
  task_status_paused: 'Tạm dừng',
  task_status_done: 'Hoàn thành',

  task_standing_done_on_time: 'Hoàn thành đúng hạn',
  task_standing_done_late: 'Hoàn thành quá hạn',
  task_standing_in_time: 'Đang thực hiện, trong hạn',
  task_standing_overdue: 'Đang thực hiện, quá hạn',

  obligation_not_open: 'Chưa mở',
  obligation_open: 'Đang mở',
  obligation_draft: 'Đang soạn',
  obligation_awaiting_head: 'Chờ thủ trưởng duyệt',
  obligation_submitted: 'Đã gửi',
  obligation_returned: 'Trả lại',
  obligation_accepted: 'Đã tiếp nhận',
  obligation_nothing_to_report: 'Không phát sinh',
  obligation_waived: 'Miễn',
  obligation_overdue: 'Quá hạn',
  obligation_locked: 'Đã khóa',

  timeliness_on_time: 'Đúng hạn',
  timeliness_late: 'Gửi muộn',
  timeliness_missing: 'Chưa gửi, quá hạn',
  timeliness_pending: 'Chưa đến hạn',
  timeliness_waived: 'Miễn',

  target_met: 'Đạt',
  target_on_plan: 'Theo kế hoạch',
  target_at_risk: 'Có nguy cơ',
  target_missed: 'Không đạt',
  target_no_data: 'Chưa có số liệu',

  reminder_planned: 'Đã lên lịch',
  reminder_sending: 'Đang gửi',
  reminder_sent: 'Đã gửi',
  reminder_skipped: 'Bỏ qua',
  reminder_failed: 'Lỗi',
  reminder_cancelled: 'Đã hủy',

  plan_draft: 'Bản nháp',
  plan_active: 'Đang thực hiện',
  plan_archived: 'Đã lưu trữ',

  member_invited: 'Đã mời, chưa nhận',
  member_active: 'Đang hoạt động',
  member_removed: 'Đã thôi tham gia',

  role_admin: 'Quản trị đơn vị',
  role_coordinator: 'Điều phối, cơ quan thường trực',
  role_agency_head: 'Thủ trưởng cơ quan',
  role_agency_officer: 'Cán bộ cơ quan',
  role_leader: 'Lãnh đạo',
  role_ministry: 'Cán bộ Bộ',

  level_ministry: 'Bộ',
  level_province: 'Cấp tỉnh',
  level_commune: 'Cấp xã',

  assignment_lead: 'Chủ trì',
  assignment_coordinate: 'Phối hợp',
  assignment_requested: 'Đề nghị',

  agency_kind_department: 'Sở, ban, ngành',
  agency_kind_police: 'Công an',
  agency_kind_court: 'Tòa án, Viện kiểm sát',
  agency_kind_front: 'Mặt trận Tổ quốc',
  agency_kind_mass_organization: 'Đoàn thể',
  agency_kind_district: 'Cấp huyện (trước 01/7/2025)',
  agency_kind_commune_unit: 'Xã, phường, đặc khu',
  agency_kind_media: 'Báo, đài',
  agency_kind_office: 'Văn phòng',
  agency_kind_other: 'Khác',

  report_kind_weekly: 'Hằng tuần',
  report_kind_monthly: 'Hằng tháng',
  report_kind_quarterly: 'Hằng quý',
  'report_kind_six-month': '6 tháng',
  'report_kind_nine-month': '9 tháng',
  report_kind_annual: 'Hằng năm',
  'report_kind_every-n-years': 'Theo giai đoạn',
  report_kind_once: 'Một lần',
  'report_kind_ad-hoc': 'Đột xuất',
  report_kind_periodic: 'Định kỳ, chưa định ngày',
} as const satisfies Record<StateKey, string>;
