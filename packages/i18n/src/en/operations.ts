import type { Texts } from '../texts.ts';

/** operations holds the sentences of the operator's pages, in English. */
export const operations = {
  place: 'Running the platform',
  title: 'Queue',
  link: 'Operations: queue and sending figures',
  description:
    'How the background work of the whole platform goes. Nothing here is any tenant’s content.',
  queue_away:
    'The queue’s store does not answer. No reminder is lost: work goes on when it is back.',
  oldest_unsent: 'Latest reminder is late by',
  outbox: 'Follow-up work waiting',
  minutes: '{{count}} minutes',
  jobs_waiting: 'Jobs waiting',
  jobs_active: 'Jobs running',
  jobs_delayed: 'Jobs for later',
  jobs_failed: 'Jobs failed',
  reminders_title: 'Reminders of seven days',
  messages_title: 'Messages waiting and failed',
  figures_none: 'None.',
  failed_title: 'Failed jobs',
  failed_none: 'No job has failed.',
  job: 'Job',
  error: 'Error',
  at: 'At',
  acts: 'Acts',
  retry: 'Try again',
  retried: 'The job is back in the queue.',
  schedules_title: 'Schedules',
  schedules_none: 'No schedules yet; no worker has run so far.',
  when: 'Runs',
  every: 'every {{seconds}} seconds',
  pattern: 'by {{pattern}} (Vietnam’s time)',
  next: 'Next',
} as const satisfies Texts<'operations'>;
