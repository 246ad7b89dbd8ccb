import type { JobName, JobPayload, QueueLook, TickName } from '@tiendo/contracts';
import {
  openBackend,
  type Backend,
  type BullQueue,
  type QueueErrorSink,
  type QueueStore,
} from './backend.ts';
import { lookInto, retryJob } from './inspect.ts';
import { within } from './within.ts';

/** A page must not wait for a queue that is down: the next tick finds the work anyway. */
const wakeLimitMs = 1_000;
const pingLimitMs = 3_000;

/** Waking jobs come after ticks, so that a long list of tenants cannot keep the ticks from running. */
const wakePriority = 10;

/** JobQueue wakes the worker up. It holds no work: losing everything in it only delays work to the next tick. */
export interface JobQueue {
  /** wake asks for a job to run soon; while the same job already waits or runs, nothing is added. It never fails. */
  wake(name: TickName): Promise<void>;
  /** wakeAll asks for the same job with each of the payloads. It never fails. */
  wakeAll<N extends JobName>(name: N, payloads: readonly JobPayload<N>[]): Promise<void>;
  /** ping fails unless the queue's store answers within three seconds. */
  ping(): Promise<void>;
  /** look tells what the queue holds; it fails when the store does not answer. */
  look(): Promise<QueueLook>;
  /** retry puts a failed job back; false when it is not among the failed ones any more. */
  retry(jobId: string): Promise<boolean>;
  close(): Promise<void>;
}

/** QueueOptions name the store, and who hears of what goes wrong in it. */
export interface QueueOptions {
  store: QueueStore;
  onError: QueueErrorSink;
}

/** createQueue opens the producing end of the queue; it connects at the first use. */
export function createQueue(options: QueueOptions): JobQueue {
  return producerOn(openBackend(options.store, options.onError), options.onError);
}

/** producerOn is createQueue over a backend that is open already. */
export function producerOn(backend: Backend, onError: QueueErrorSink): JobQueue {
  const attempt = async <T>(ms: number, work: (queue: BullQueue) => Promise<T>): Promise<T> => {
    try {
      return await within(ms, backend.queue().then(work));
    } catch (error) {
      backend.distrust();
      throw error;
    }
  };
  const add = async (name: JobName, payloads: readonly object[]) => {
    const jobs = payloads.map((data) => ({ name, data, opts: wakeOptions(name, data) }));
    try {
      await attempt(wakeLimitMs, (queue) => queue.addBulk(jobs));
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return {
    wake: (name) => add(name, [{}]),
    wakeAll: (name, payloads) => (payloads.length === 0 ? Promise.resolve() : add(name, payloads)),
    ping: async () => {
      await attempt(pingLimitMs, (queue) => queue.getJobCountByTypes('wait'));
    },
    look: () => lookInto(backend),
    retry: (jobId) => retryJob(backend, jobId),
    close: () => backend.close(),
  };
}

/** One job with one payload has one id: a second one is not added while the first is there, and it is gone once it has run. */
function wakeOptions(name: JobName, data: object) {
  const jobId = ['wake', name, ...Object.values(data).map(String)].join('-');
  return { jobId, priority: wakePriority, removeOnComplete: true, removeOnFail: true };
}
