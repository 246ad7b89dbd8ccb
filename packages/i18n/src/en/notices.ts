import type { Texts } from '../texts.ts';

/** notices holds the sentences of what the application itself tells a person, in English. */
export const notices = {
  title: 'Notifications',
  description: 'What the platform tells you personally, newest first.',
  empty_title: 'No notifications yet',
  empty_help:
    'When work is nearly due, or a report is sent, returned or accepted, you will see it here.',
  today: 'Today',
  yesterday: 'Yesterday',
  unread: 'Unread',
  mark_read: 'Mark as read',
  mark_read_named: 'Mark as read: {{text}}',
  mark_all: 'Mark all as read',
  marked: 'Marked as read.',
  due_day: 'due {{date}}',
  owed_of_plan: 'See which agencies still owe reports',
  gone: 'This item is no longer there.',
  arrived: 'You have a new notification.',

  say_reminders: 'Reminder: please look at the items below and their last days.',
  say_digest: 'Digest: agencies that still owe reports of a plan.',
  say_report_returned: '{{by}} returned a report.',
  say_report_accepted: '{{by}} accepted a report.',
  say_decision_waiting: '{{by}} sent a report, which waits for your decision.',
  say_report_received: '{{by}} sent a report up, which waits for your decision.',
  say_extension_requested: '{{by}} asks for more time for a report and waits for an answer.',
  say_extension_granted: '{{by}} gave more time for a report.',
  say_extension_refused: '{{by}} refused more time for a report.',
  say_comment: '{{by}} commented on a report.',
  say_report_requested: '{{by}} asks your agency for a report out of turn.',
  say_report_unlocked: '{{by}} unlocked a report, which your agency can send now.',
  say_report_waived: '{{by}} released your agency from a report.',
  say_report_reopened: '{{by}} asks again for a report that was waived.',
  say_task_assigned: '{{by}} gave your agency a task.',
  say_standing_duty_taken:
    'Your agency is the standing body now, and takes over the open work below.',
  say_standing_duty_ended: 'Your agency has handed over the duty of standing body.',
  say_work_handed_over:
    'Your agency takes over the open work of an agency that was merged into it.',
  reason: 'Reason: {{reason}}',
} as const satisfies Texts<'notices'>;
