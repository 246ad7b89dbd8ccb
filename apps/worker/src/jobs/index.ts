import type { JobDefinition, JobSchedules } from '@tiendo/queue';
import type { WorkerParts } from '#app/parts.ts';
import { accountMailSendJob } from './account-mail-send.job.ts';
import { housekeepingSweepJob } from './housekeeping-sweep.job.ts';
import { obligationsOpenJob } from './obligations-open.job.ts';
import { outboxDrainJob } from './outbox-drain.job.ts';
import { remindersDispatchJob } from './reminders-dispatch.job.ts';
import { remindersSweepJob } from './reminders-sweep.job.ts';
import { summariesRefreshJob } from './summaries-refresh.job.ts';

/** allJobs lists every job that the worker does. */
export function allJobs(parts: WorkerParts): JobDefinition[] {
  return [
    outboxDrainJob(parts),
    accountMailSendJob(parts),
    obligationsOpenJob(parts),
    summariesRefreshJob(parts),
    remindersSweepJob(parts),
    remindersDispatchJob(parts),
    housekeepingSweepJob(parts),
  ];
}

/** schedules say when jobs tick by themselves, in Vietnam's time; each is woken earlier by whoever makes work for it. */
export const schedules: JobSchedules = {
  'outbox.drain': { every: 5_000 },
  'account-mail.send': { every: 10_000 },
  'reminders.sweep': { every: 60_000 },
  'obligations.open': { pattern: '10 0 * * *' },
  'summaries.refresh': { pattern: '20 0 * * *' },
  'housekeeping.sweep': { pattern: '40 2 * * *' },
};

/** atStart are the jobs that a starting worker runs once: the daily ones may have been missed while none ran. */
export const atStart = [
  'outbox.drain',
  'obligations.open',
  'summaries.refresh',
  'reminders.sweep',
] as const;
