import { z } from 'zod';
import { CivilDateSchema } from './civil-date.ts';
import { IdSchema, PageSchema, RowVersionSchema } from './common.ts';
import { ReminderPolicySchema } from './schedule.ts';

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

/** ReminderAboutSchema: a reminder is about an agency's task or about an obligation to report. */
export const ReminderAboutSchema = z.enum(['task', 'obligation']);
export type ReminderAbout = z.infer<typeof ReminderAboutSchema>;

/**
 * ReminderReasonSchema: why a row of the ledger was not sent. `past`: its day had gone by when it was planned; `superseded`: a
 * later rung about the same work went out in its place; `rejected`: the mail server refused the address or the message for good;
 * `unreachable`: every attempt failed. The others say what made it needless.
 */
export const ReminderReasonSchema = z.enum([
  'past',
  'superseded',
  'rejected',
  'unreachable',
  'submitted',
  'done',
  'waived',
  'archived',
  'plan_inactive',
  'due_date_moved',
  'recipient_left',
  'policy_changed',
]);
export type ReminderReason = z.infer<typeof ReminderReasonSchema>;

/** UpdateReminderPolicySchema replaces the tenant's ladder: on which days before and after a due date people are reminded. */
export const UpdateReminderPolicySchema = ReminderPolicySchema.extend({
  rowVersion: RowVersionSchema,
});
export type UpdateReminderPolicy = z.infer<typeof UpdateReminderPolicySchema>;

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
