import type { Texts } from '../texts.ts';

/** reminders holds the sentences of reminders (nhắc việc), in English. */
export const reminders = {
  title: 'Reminders',
  description: 'Each person gets at most one message a day; finished work is not reminded about.',
  policy_title: 'When to remind',
  field_lead_days: 'Days before',
  field_lead_days_help:
    'Numbers separated by commas, 0 is the due date. For example 14, 7, 3, 1, 0.',
  field_overdue_days: 'Days after',
  field_overdue_days_help: 'Remind again while it is still open. For example 1, 3, 7.',
  preview_title: 'Preview of {{year}}',
  ledger_title: 'Reminder ledger',
  planned_for: 'Planned for',
  recipient: 'Recipient',
  about: 'About',
  state: 'State',
  skipped_because: 'Skipped: {{reason}}',
  lead: '{{days}} days before',
  on_due_date: 'on the due date',
  overdue: '{{days}} days overdue',
  empty_title: 'No reminders planned',
  empty_help: 'Reminders are planned once the plan is in operation and has work with due dates.',
} as const satisfies Texts<'reminders'>;
