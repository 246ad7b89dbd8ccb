import type { QueueLook } from '@tiendo/contracts';
import type { Backend } from './backend.ts';
import { within } from './within.ts';

/** A page must not wait for a queue that is down. */
const limitMs = 3_000;

/** As many failed jobs as fit a page; the rest are of the same kinds. */
const mostFailed = 50;

/** lookInto reads what the queue holds; it fails when the store does not answer within three seconds. */
export function lookInto(backend: Backend): Promise<QueueLook> {
  return within(limitMs, look(backend));
}

async function look(backend: Backend): Promise<QueueLook> {
  const queue = await backend.queue();
  const counts = await queue.getJobCounts('wait', 'prioritized', 'active', 'delayed', 'failed');
  const schedulers = await queue.getJobSchedulers(0, -1, true);
  const failed = await queue.getJobs(['failed'], 0, mostFailed - 1);
  const { wait = 0, prioritized = 0, active = 0, delayed = 0 } = counts;
  return {
    counts: { waiting: wait + prioritized, active, delayed, failed: counts.failed ?? 0 },
    schedules: schedulers.map(({ key, every, pattern, next }) => ({
      name: key,
      every: every ? Number(every) : null,
      pattern: pattern ?? null,
      nextAt: timeOf(next),
    })),
    // A job that is being retried at this moment may have gone meanwhile.
    failed: failed.filter(Boolean).map((job) => ({
      id: job.id ?? '',
      name: job.name,
      error: job.failedReason,
      attempts: job.attemptsMade,
      at: timeOf(job.finishedOn),
    })),
  };
}

function timeOf(ms: number | undefined): string | null {
  return ms ? new Date(Number(ms)).toISOString() : null;
}

/** retryJob puts a failed job back; false when there is no such failed job any more. */
export function retryJob(backend: Backend, id: string): Promise<boolean> {
  return within(
    limitMs,
    (async () => {
      const job = await (await backend.queue()).getJob(id);
      if (!job || !(await job.isFailed())) return false;
      await job.retry('failed');
      return true;
    })(),
  );
}
