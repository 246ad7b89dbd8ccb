import { openBackend, type BullJob, type BullWorker } from './backend.ts';
import type { JobDefinition } from './define-job.ts';
import { keepStore } from './keep-store.ts';
import { endWork } from './end-work.ts';
import { producerOn, type JobQueue, type QueueOptions } from './producer.ts';
import type { JobSchedules } from './schedules.ts';

/** How often a worker looks whether the store still holds the schedules. */
const watchMs = 15_000;

/** A worker that was killed keeps its jobs from being woken again for this long. */
const lockMs = 10_000;

/** How long a worker keeps away from a store that it does not reach. */
const awayMs = 1_000;

/** WorkerOptions say what a worker does, and when it ticks by itself. */
export interface WorkerOptions extends QueueOptions {
  jobs: readonly JobDefinition[];
  schedules: JobSchedules;
  /** How many jobs run at a time in this process. */
  concurrency?: number;
  /** For how many milliseconds a job belongs to a worker that gives no sign of life; tests shorten it. */
  lockMs?: number;
  /** How often, in milliseconds, the schedules are looked after; tests shorten it. */
  watchMs?: number;
}

/** JobWorker runs jobs until it is closed. */
export interface JobWorker {
  /** The producing end on the same connection. */
  readonly queue: JobQueue;
  /** start resolves when the store has answered and jobs are taken; it waits for a store that is away. */
  start(): Promise<void>;
  /** close takes no further job, waits for the running ones, and ends soon after them, whether the store answers or not. */
  close(): Promise<void>;
}

/** createWorker opens the consuming end of the queue. */
export function createWorker(options: WorkerOptions): JobWorker {
  const { jobs, schedules, onError } = options;
  const backend = openBackend(options.store, onError);
  const queue = producerOn(backend, onError);
  const keeper = keepStore({ backend, schedules, onError });
  const running = new Set<Promise<void>>();
  let worker: BullWorker | undefined;
  const run = async (job: BullJob) => {
    const work = runJob(jobs, job);
    running.add(work);
    await work.finally(() => running.delete(work));
  };
  return {
    queue,
    start: async () => {
      await keeper.ensure();
      if (keeper.stopped()) return;
      worker = backend.openWorker(run, {
        concurrency: options.concurrency ?? 4,
        lockDuration: options.lockMs ?? lockMs,
        stalledInterval: (options.lockMs ?? lockMs) / 2,
        runRetryDelay: awayMs,
        autorun: false,
      });
      const opened = worker;
      opened.on('failed', (job, error) =>
        onError(new Error(`${job?.name ?? 'job'} failed`, { cause: error })),
      );
      opened.on('error', () => void keeper.recover(opened).catch(onError));
      await opened.waitUntilReady();
      void opened.run().catch(onError);
      void keeper.watch(options.watchMs ?? watchMs);
    },
    close: async () => {
      keeper.stop();
      if (worker) await endWork({ worker, running, backend, onError });
      await queue.close();
    },
  };
}

async function runJob(jobs: readonly JobDefinition[], { name, data }: BullJob): Promise<void> {
  const job = jobs.find((candidate) => candidate.name === name);
  if (!job) throw new Error(`Nobody handles the job ${name}.`);
  await job.run(data);
}
