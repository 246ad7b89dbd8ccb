import { setTimeout as sleep } from 'node:timers/promises';
import type { Backend, BullWorker, QueueErrorSink } from './backend.ts';
import { ensureSchedules, type JobSchedules } from './schedules.ts';
import { within } from './within.ts';

/** How long the schedules may take to be written before the store counts as unwell. */
const ensureLimitMs = 10_000;

/** How long a worker keeps away from a store that failed it: BullMQ itself would ask again at once, and for ever. */
const restMs = 1_000;

/** StoreKeeper sees to it that the store can take jobs and holds the schedules, whatever happens to it. */
export interface StoreKeeper {
  /** ensure resolves once the store holds what it should; it tries until then, or until stopped. */
  ensure(): Promise<void>;
  /** recover rests the worker, mends the store, and lets the worker go on. Calls during a recovery join it. */
  recover(worker: BullWorker): Promise<void>;
  /** watch ensures again and again until stopped. */
  watch(everyMs: number): Promise<void>;
  stop(): void;
  stopped(): boolean;
}

/** keepStore makes the keeper of one worker's store. */
export function keepStore(options: {
  backend: Backend;
  schedules: JobSchedules;
  onError: QueueErrorSink;
}): StoreKeeper {
  const { backend, schedules, onError } = options;
  const stop = new AbortController();
  const rest = (ms: number) => sleep(ms, undefined, { signal: stop.signal }).catch(() => undefined);
  let recovery: Promise<void> | undefined;

  const ensure = async () => {
    while (!stop.signal.aborted) {
      try {
        const ready = backend.queue().then((open) => ensureSchedules(open, schedules, Date.now()));
        await within(ensureLimitMs, ready);
        return;
      } catch (error) {
        backend.distrust();
        onError(error instanceof Error ? error : new Error(String(error)));
        await rest(restMs);
      }
    }
  };
  const mend = async (worker: BullWorker) => {
    await worker.pause(true);
    backend.distrust();
    await rest(restMs);
    await ensure();
    if (!stop.signal.aborted) await worker.resume();
  };
  return {
    ensure,
    recover: (worker) => {
      recovery ??= mend(worker).finally(() => {
        recovery = undefined;
      });
      return recovery;
    },
    watch: async (everyMs) => {
      while (!stop.signal.aborted) {
        await rest(everyMs);
        await ensure();
      }
    },
    stop: () => stop.abort(),
    stopped: () => stop.signal.aborted,
  };
}
