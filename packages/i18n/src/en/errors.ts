import type { Texts } from '../texts.ts';

/** errors holds one sentence for every ErrorCode, in English. */
export const errors = {
  unknown:
    'Something went wrong. Try again; if it persists, tell your administrator the support code.',
  bad_request: 'The request could not be read. Reload the page and try again.',
  invalid_input: 'This is not valid yet. Please check and enter it again.',
  invalid_date: 'There is no such day. Enter day/month/year, for example 14/06/2026.',
  unauthenticated: 'Please sign in to see this page.',
  session_expired: 'Your session has ended. Sign in again; what you typed has been kept.',
  wrong_credentials: 'The e-mail address or the password is wrong. Please check and try again.',
  wrong_password: 'The current password is wrong. Type it again.',
  account_disabled: 'This account is locked. Please contact your administrator.',
  forbidden: 'Your role may not do this. Ask your administrator if you need it.',
  cross_origin:
    'The request came from another site and was refused. Open this page again and retry.',
  not_found: 'This was not found. It may have been removed, or you may not see it.',
  tenant_not_found: 'This organisation was not found, or you are not a member. Choose another one.',
  tenant_suspended: 'This organisation is suspended. Please contact the platform operator.',
  token_invalid: 'This link has been used or has expired. Ask for a new message.',
  conflict: 'This contradicts what is already stored. Reload the page and check.',
  stale_version:
    'Somebody else has just edited this. Look at the new version below, then save your part again.',
  already_sent:
    'This form was saved once with other content. What you typed is still here; to save it as well, press save again.',
  duplicate_name: 'This name is taken. Choose another one.',
  already_member: 'This person is already a member.',
  last_admin: 'At least one administrator must remain. Give the role to somebody else first.',
  mute_not_allowed:
    'Reminders of your own tasks and reports cannot be refused. If they reach the wrong person, tell the administrator of your unit.',
  push_address:
    'The address that this browser gave for notifications cannot be used: it must be a public https address of the browser’s maker. Update the browser, or use Chrome, Edge, Firefox or Safari, and switch notifications on again.',
  too_many_browsers:
    'You get notifications on 10 browsers already. Switch off one that you no longer use, then switch this one on again.',
  agency_required: 'This role needs an agency. Choose the agency of the person.',
  role_required: 'Choose a role.',
  role_not_allowed: 'This role is not used in an organisation of this level. Choose another one.',
  invalid_email: 'The e-mail address is not right. Write it like name@office.gov.vn.',
  invalid_phone:
    'The phone number is not right. Enter one Vietnamese mobile number, such as 0912 345 678; a landline cannot receive messages.',
  password_too_short: 'The password needs at least 10 characters.',
  password_too_common: 'This password is easy to guess. Choose a longer phrase that only you know.',
  password_mismatch: 'The two passwords differ. Type both again.',
  archived: 'This is archived and cannot be edited. Restore it first.',
  plan_not_active: 'The plan is not active yet, or is archived, so it cannot be updated.',
  plan_empty: 'The plan has neither a target nor a task. Add at least one, then activate it.',
  agency_in_use: 'The agency still has unfinished tasks. Give them to another agency first.',
  report_not_open:
    'This report is no longer open for editing. Ask the standing body to reopen it if needed.',
  report_incomplete:
    'The report is not complete here. Fill this in, or choose “Nothing to report” for the whole.',
  text_required: 'Please fill in this field.',
  nothing_chosen: 'Nothing is chosen. Choose at least one entry of the list.',
  reason_required: 'Please give the reason.',
  percent_mismatch: 'Done means 100%; not done means less than 100%.',
  reminder_days: 'Days must be whole numbers from 180 before the due date to 180 after it.',
  reminder_days_twice: 'Two rungs are on the same day. Make them one.',
  reminder_nobody: 'Choose at least one person whom this rung tells.',
  reminder_channels: 'Choose at least one channel.',
  reminders_paused: 'Reminders are paused. Resume them, then send again.',
  nothing_to_resend:
    'There is nothing left to send: the work is done or a later rung has said it, the due date was moved, or the person is no longer in charge or no longer reached by this channel.',
  resend_unconfirmed: 'This message was delivered. Tick the confirmation to send it once more.',
  reminder_hours: 'Hours must be between 06:00 and 22:59, the first before the last.',
  period_order: 'The last year must not be before the first year.',
  schedule_incomplete:
    'The reporting rule is incomplete. Choose the period, the due date and who reports.',
  denominator_zero:
    'The denominator must be more than 0. If there was nobody to count, leave both boxes empty.',
  figure_needs_note:
    'Some figures are unusual beside the previous ones or the plan. Check them; if they are right, say why in the note.',
  figure_zero_after:
    'There was a result last time and now it is 0. Check it; if it is right, say why in the note.',
  figure_fell:
    'This is lower than last time, although the target only grows. Check it; if it is right, say why in the note.',
  figure_jumped:
    'This differs from last time by more than half. Check it; if it is right, say why in the note.',
  figure_beyond_plan:
    'This is far beyond the plan (over 150%). Check it; if it is right, say why in the note.',
  numerator_exceeds: 'The numerator must not exceed the denominator. Please check both figures.',
  payload_too_large: 'That is too long. Shorten it, or put the long part into an attachment.',
  upload_too_large:
    'The files are too large to be received. Take pictures out, split or compress them, and send them again.',
  file_too_large: 'The file is too large. Each file may have 10 MB at most; compress or split it.',
  file_type_forbidden:
    'This type of file is not accepted. Use PDF, Word (.docx), Excel (.xlsx), JPG, PNG or WebP.',
  document_too_large:
    'The plan document is too large. A file may have 20 MB at most; take its annexes out and upload it again.',
  document_type_forbidden:
    'This file is not taken. A plan is a .docx, .xlsx, .pdf, .txt or .md file; save old .doc and .xls files and protected ones anew.',
  file_empty: 'The file is empty. Choose it again.',
  too_many_files: 'There are too many files. Remove some or combine them.',
  too_many_attempts: 'Too many attempts. Wait a few minutes and try again.',
  unavailable:
    'The system is busy or under maintenance. Try again in a few minutes; what you typed has been kept.',
  duplicate_code: 'This code is already in the catalogue. Use another one.',
  effective_date: 'The effective date must be later than that of the version before.',
  import_incomplete:
    'The draft still lacks required information. Complete the marked items, then publish.',
  import_not_open: 'This import is no longer under review. Reload the page to see where it stands.',
  import_unconfirmed:
    'Some items are not confirmed yet. Confirm or remove each of them, then publish.',
  consolidation_exists:
    'The consolidated report already has content. Confirm that it may be replaced to draft it anew.',
  pdf_unavailable: 'This server cannot make PDFs. Download the .docx instead.',
  nothing_owed:
    'These agencies no longer owe anything overdue. Load the page again to see who does.',
  report_answered: 'Somebody has just answered this report. See the answers below.',
  report_locked:
    'The report is locked: its time for late submission is over. Ask the standing body to unlock it.',
  extension_open:
    'A request for more time is already waiting for this report. Await the answer or withdraw it.',
  extension_day: 'The new day must be later than the present last day and not before today.',
  internal:
    'Something went wrong. Try again; if it persists, tell your administrator the support code.',
} as const satisfies Texts<'errors'>;
