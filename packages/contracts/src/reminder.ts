import { z } from 'zod';

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
