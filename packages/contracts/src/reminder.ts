import { z } from 'zod';
import { CivilDateSchema } from './civil-date.ts';
import { IdSchema, longText, PageSchema, RowVersionSchema } from './common.ts';
import { ReminderPolicySchema } from './reminder-policy.ts';
import { CalendarYearSchema } from './year-calendar.ts';

/** ReminderStateSchema: where one row of the reminder ledger stands. */
export const ReminderStateSchema = z.enum([
  'planned',
  'sending',
  'sent',
  'skipped',
  'failed',
  'cancelled',
]);
export type ReminderState = z.infer<typeof ReminderStateSchema>;

/**
 * ReminderAboutSchema: a reminder is about an agency's task, about an obligation to report, as a digest about a plan, or about a report that a
 * tenant below has sent up.
 */
export const ReminderAboutSchema = z.enum(['task', 'obligation', 'plan', 'received']);
export type ReminderAbout = z.infer<typeof ReminderAboutSchema>;

/**
 * ReminderReasonSchema: why a row of the ledger was not sent. `past`: its day had gone by when it was planned; `superseded`: a
 * later rung about the same work went out in its place; `rejected`: the channel refused the address or the message for good;
 * `unreachable`: every attempt failed; `paused`: reminders were paused on its day; `nothing_owed`: a digest would have been empty.
 * The others say what made it needless.
 */
export const ReminderReasonSchema = z.enum([
  'past',
  'superseded',
  'rejected',
  'unreachable',
  'paused',
  'nothing_owed',
  'submitted',
  'done',
  'waived',
  'archived',
  'plan_inactive',
  'due_date_moved',
  'recipient_left',
  'policy_changed',
  'channel_changed',
  'decided',
]);
export type ReminderReason = z.infer<typeof ReminderReasonSchema>;

/** UpdateReminderPolicySchema replaces the tenant's way of reminding as a whole. */
export const UpdateReminderPolicySchema = z.strictObject({
  policy: ReminderPolicySchema,
  rowVersion: RowVersionSchema,
});
export type UpdateReminderPolicy = z.infer<typeof UpdateReminderPolicySchema>;

/** PreviewRemindersSchema asks for the reminders of a year, with the days of one month. */
export const PreviewRemindersSchema = z.strictObject({
  year: CalendarYearSchema,
  month: z.int().min(1).max(12),
});
export type PreviewReminders = z.infer<typeof PreviewRemindersSchema>;

/** ListRemindersSchema filters the ledger by state, person and planned day in Vietnam, both ends included. */
export const ListRemindersSchema = PageSchema.extend({
  state: ReminderStateSchema.optional(),
  memberId: IdSchema.optional(),
  from: CivilDateSchema.optional(),
  to: CivilDateSchema.optional(),
}).refine((filter) => !filter.from || !filter.to || filter.from <= filter.to, {
  path: ['to'],
  error: 'period_order',
});
export type ListReminders = z.infer<typeof ListRemindersSchema>;

/** PauseRemindersSchema stops the tenant's reminders, for a reason that everybody who wonders can read. */
export const PauseRemindersSchema = z.strictObject({
  because: longText.refine((text) => text.length > 0, 'reason_required'),
  rowVersion: RowVersionSchema,
});
export type PauseReminders = z.infer<typeof PauseRemindersSchema>;

/** ResumeRemindersSchema lets the tenant's reminders go out again. */
export const ResumeRemindersSchema = z.strictObject({ rowVersion: RowVersionSchema });
export type ResumeReminders = z.infer<typeof ResumeRemindersSchema>;

/** ListUnreachableSchema asks for the agencies of one plan that nobody can remind, or of all plans. */
export const ListUnreachableSchema = z.strictObject({ planId: IdSchema.optional() });
export type ListUnreachable = z.infer<typeof ListUnreachableSchema>;
