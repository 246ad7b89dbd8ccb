/**
 * errorStatus maps every error the platform can answer with to its HTTP status.
 * The key is also the i18n key of the sentence shown (`errors.<code>` in @tiendo/i18n), so a code without a sentence fails a test.
 */
export const errorStatus = {
  bad_request: 400,
  invalid_input: 422,
  unauthenticated: 401,
  session_expired: 401,
  wrong_credentials: 401,
  wrong_password: 422,
  account_disabled: 403,
  forbidden: 403,
  cross_origin: 403,
  not_found: 404,
  tenant_not_found: 404,
  tenant_suspended: 403,
  token_invalid: 410,
  conflict: 409,
  stale_version: 409,
  already_sent: 409,
  duplicate_name: 409,
  already_member: 409,
  last_admin: 409,
  mute_not_allowed: 403,
  push_address: 422,
  too_many_browsers: 409,
  agency_required: 422,
  role_required: 422,
  role_not_allowed: 422,
  invalid_email: 422,
  invalid_phone: 422,
  password_too_short: 422,
  password_too_common: 422,
  password_mismatch: 422,
  archived: 409,
  plan_not_active: 409,
  plan_empty: 422,
  agency_in_use: 409,
  import_not_open: 409,
  import_unconfirmed: 422,
  import_incomplete: 422,
  effective_date: 422,
  duplicate_code: 409,
  report_not_open: 409,
  report_answered: 409,
  report_locked: 409,
  pdf_unavailable: 503,
  nothing_owed: 409,
  consolidation_exists: 409,
  extension_open: 409,
  extension_day: 422,
  report_incomplete: 422,
  reason_required: 422,
  text_required: 422,
  nothing_chosen: 422,
  percent_mismatch: 422,
  invalid_date: 422,
  reminder_days: 422,
  reminder_days_twice: 422,
  reminder_nobody: 422,
  reminder_channels: 422,
  reminder_hours: 422,
  reminders_paused: 409,
  nothing_to_resend: 409,
  resend_unconfirmed: 422,
  period_order: 422,
  schedule_incomplete: 422,
  denominator_zero: 422,
  numerator_exceeds: 422,
  figure_needs_note: 422,
  figure_zero_after: 422,
  figure_fell: 422,
  figure_jumped: 422,
  figure_beyond_plan: 422,
  payload_too_large: 413,
  upload_too_large: 413,
  file_too_large: 413,
  file_type_forbidden: 415,
  document_too_large: 413,
  document_type_forbidden: 415,
  file_empty: 422,
  too_many_files: 413,
  too_many_attempts: 429,
  unavailable: 503,
  internal: 500,
} as const;

/** ErrorCode names one way in which a request can fail. */
export type ErrorCode = keyof typeof errorStatus;

/** errorCodes lists every ErrorCode, for tests that walk them. */
export const errorCodes = Object.keys(errorStatus).filter(isErrorCode);

/** isErrorCode tells whether a string is an ErrorCode. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(errorStatus, value);
}

/**
 * AppError is the one exception that services throw on purpose.
 * `fields` names the inputs at fault, each with the code of its sentence.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: Readonly<Record<string, ErrorCode>>;

  constructor(code: ErrorCode, fields: Readonly<Record<string, ErrorCode>> = {}) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.fields = fields;
  }
}

/** assertThat throws an AppError with the given code unless the condition holds. */
export function assertThat(
  condition: unknown,
  code: ErrorCode,
  fields?: Readonly<Record<string, ErrorCode>>,
): asserts condition {
  if (!condition) throw new AppError(code, fields);
}

/** found returns the row, or throws the code (`not_found` unless told otherwise) when there is none. */
export function found<T>(row: T | null | undefined, code: ErrorCode = 'not_found'): T {
  if (row === null || row === undefined) throw new AppError(code);
  return row;
}
