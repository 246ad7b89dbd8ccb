import { createWorker, type JobSchedules, type JobWorker } from '@tiendo/queue';
import { allJobs, atStart, schedules } from './jobs/index.ts';
import { createMetrics, type Metrics } from './metrics/metrics.ts';
import { openParts, type WorkerParts, type WorkerSettings } from './parts.ts';

/** RunningWorker does jobs until it is closed. */
export interface RunningWorker {
  /** ready fails unless database and queue answer. */
  ready(): Promise<void>;
  /** metrics are the figures of the whole platform, whichever worker is asked. */
  metrics: Metrics;
  /** close finishes the jobs that run and lets go of every connection. */
  close(): Promise<void>;
}

/** startWorker starts a worker once the database is found to isolate tenants; it resolves when jobs are taken. */
export async function startWorker(
  settings: WorkerSettings & { schedules?: JobSchedules },
): Promise<RunningWorker> {
  const parts = openParts(settings);
  const { log, queue } = parts;
  const worker = createWorker({
    store: parts.store,
    jobs: allJobs(parts),
    schedules: settings.schedules ?? schedules,
    onError: (error) => log.warn({ err: error }, 'queue'),
    ...(settings.concurrency && { concurrency: settings.concurrency }),
  });
  try {
    await parts.database.assertIsolation();
    await worker.start();
  } catch (error) {
    await endWorker(worker, parts);
    throw error;
  }
  for (const name of atStart) await queue.wake(name);
  return {
    ready: async () => {
      await Promise.all([parts.database.ping(), queue.ping()]);
    },
    metrics: createMetrics(parts),
    close: () => endWorker(worker, parts),
  };
}

/**
 * endWorker finishes what is under way and lets go of every connection. Providers are closed first: a message on its way is still answered and
 * recorded, one that waits for its turn goes back to the ledger. So a job that would send for an hour ends in seconds.
 */
export async function endWorker(
  worker: JobWorker,
  parts: Pick<WorkerParts, 'channels' | 'close'>,
): Promise<void> {
  parts.channels.close();
  await worker.close();
  await parts.close();
}
