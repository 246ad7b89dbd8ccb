import type { Texts } from '../texts.ts';

/** calendars holds the sentences of a person's calendar feed, in English. */
export const calendars = {
  title: 'My calendar',
  open: 'Put deadlines into my calendar',
  short_help:
    'A private address from which a phone, Outlook or Google keeps every deadline up to date.',
  description:
    'Put all your deadlines into the calendar on your phone, in Outlook or Google. When a deadline moves, the calendar follows.',
  address_title: 'Address of the calendar',
  none: 'You have no calendar address yet. It is yours alone: whoever has it sees your deadlines, so do not pass it on.',
  create: 'Make a calendar address',
  made_title: 'Your calendar address is ready',
  made_help: 'Copy it now: for safety it is shown here once, and the system does not keep it.',
  address: 'Your calendar address',
  address_help: 'Select the whole line, copy it, and paste it into your calendar as told below.',
  open_program: 'Open in a calendar program',
  created: 'Made at',
  last_read: 'Last read by a calendar program',
  never_read: 'never',
  replace: 'Make a new address',
  revoke: 'Revoke the address',
  replace_warning:
    'An address that was made cannot be shown again. A new one, or revoking it, ends the old one at once; every device that uses it must be set up again.',
  revoked: 'The calendar address is revoked. Devices that used it get no more deadlines.',
  content_title: 'What it holds',
  content_work:
    'The reports and tasks that your agency owes; for coordinators and leaders, the deadlines of the plan. It covers the past 3 months and the next 18, each deadline with a link to where it is met.',
  content_done:
    'What is finished begins with ✓. There are no alarms in it: reminders come as always.',
  how_title: 'How to add it',
  how_google:
    'Google Calendar: on a computer, press the plus at “Other calendars”, choose “From URL”, paste the address.',
  how_apple:
    'iPhone, iPad: Settings › Apps › Calendar › Calendar Accounts › Add Account › Other › Add Subscribed Calendar.',
  how_outlook: 'Outlook: Calendar › Add calendar › Subscribe from web, paste the address.',
  feed_name: 'Tiến Độ: {{tenant}}',
  report: 'Report due: {{title}} ({{period}})',
  period: 'Reports of agencies due: {{title}} ({{period}})',
  task: 'Task due: {{title}}',
  task_followed: 'Task due, with your part: {{title}}',
  target: 'Target due: {{title}}',
  of_plan: 'Plan: {{plan}}',
  report_sent: 'Report sent.',
  report_ahead: 'This reporting period is not open yet.',
  period_sent: '{{sent}}/{{agencies}} agencies have sent theirs.',
  task_done: 'Finished.',
  task_by: 'By: {{agencies}}',
} as const satisfies Texts<'calendars'>;
