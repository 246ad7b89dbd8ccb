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

  push_title: 'Notifications in the browser',
  push_help:
    'Reminders appear on the screen even while the application is closed; mail goes on as before. Switch this on only on a machine of your own: signing out does not end it.',
  push_unused:
    'Your organisation does not remind by browser at present. You may switch it on; notifications come once your administrator uses this channel.',
  push_script: 'To switch notifications on, let this page run JavaScript and load it again.',
  push_unsupported_title: 'This browser cannot get notifications',
  push_unsupported:
    'Open this page by its https address in Chrome, Cốc Cốc, Edge or Firefox on a computer or an Android phone, or in Safari on a Mac.',
  push_denied_title: 'The browser blocks notifications of this page',
  push_denied:
    'Press the sign at the start of the address bar, allow “Notifications”, then load the page again to switch them on.',
  push_failed_title: 'Notifications could not be switched on',
  push_failed:
    'The browser could not register with its maker’s push service. Look at the network and try again; a private window cannot.',
  push_asking: 'The browser asks whether you allow notifications. Choose “Allow”.',
  push_off: 'This browser gets no notifications yet.',
  push_on: 'This browser gets notifications.',
  push_switch_on: 'Switch on in this browser',
  push_switch_off: 'Switch off in this browser',
  push_list: 'Browsers that get them',
  push_family_chromium: 'Chrome, Cốc Cốc or alike',
  push_family_firefox: 'Firefox',
  push_family_safari: 'Safari',
  push_family_edge: 'Edge',
  push_family_other: 'Another browser',
  push_since: 'on since {{date}}',
  push_this: 'this browser',
  push_remove: 'Switch off',
  push_switched_on: 'Notifications are on in this browser.',
  push_switched_off: 'Notifications are off in that browser.',
} as const satisfies Texts<'notices'>;
