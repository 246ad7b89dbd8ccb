import { createWorker, type JobSchedules } from '@tiendo/queue';
import { allJobs, atStart, schedules } from './jobs/index.ts';
import { createMetrics, type Metrics } from './metrics/metrics.ts';
import { openParts, type WorkerSettings } from './parts.ts';

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
    await worker.close();
    await parts.close();
    throw error;
  }
  for (const name of atStart) await queue.wake(name);
  return {
    ready: async () => {
      await Promise.all([parts.database.ping(), queue.ping()]);
    },
    metrics: createMetrics(parts),
    close: async () => {
      await worker.close();
      await parts.close();
    },
  };
}
