import type { Texts } from '../texts.ts';

/** myWork holds the sentences of “Việc của tôi”, in English. */
export const myWork = {
  title: 'My work',
  description: 'Tasks and reports that {{agency}} owes, most urgent first.',
  group_overdue: 'Overdue',
  group_today: 'Today',
  group_this_week: 'Next 7 days',
  group_waiting: 'Waiting for others',
  group_later: 'Later',
  group_ended: 'Plans that have ended',
  group_done: 'Done',
  waiting_acceptance: 'Submitted {{date}}, waiting for {{recipient}} for {{days}} days',
  write_report: 'Write report',
  continue_report: 'Continue',
  fix_report: 'Correct and resubmit',
  approve_report: 'Approve',
  waiting_head: 'Waiting for the head: {{names}}',
  waiting_head_falls: 'No head on the platform, an administrator approves: {{names}}',
  ask_for_time: 'Ask for more time',
  locked_since: 'locked since {{date}}',
  extended: 'extended',
  view_report: 'View report',
  kind_task: 'Task',
  kind_report: 'Report',
  empty_title: 'Nothing to do right now',
  empty_help:
    'Tasks and reports assigned to you will appear here, with reminders before they are due.',
  empty_done: 'Nothing finished this year yet',
} as const satisfies Texts<'my-work'>;
