import type { Backend, BullWorker, QueueErrorSink } from './backend.ts';
import { within } from './within.ts';

/** How long the store may take to hear how the last jobs went. A process that was told to end has ten seconds for everything. */
const hearMs = 2_000;

/**
 * endWork closes a worker: it takes no further job, and waits for those that run, which know nothing of the queue. A store that does not answer after that
 * keeps nobody: what it missed is found again by the next tick.
 */
export async function endWork(parts: {
  worker: BullWorker;
  running: ReadonlySet<Promise<void>>;
  backend: Backend;
  onError: QueueErrorSink;
}): Promise<void> {
  const { worker, running, backend, onError } = parts;
  const closing = worker.close();
  for (;;) {
    await Promise.allSettled(running);
    const closed = await endsWithin(hearMs, closing);
    if (closed) return;
    // One that was being fetched may have come meanwhile.
    if (running.size === 0) break;
  }
  backend.letGo();
  if (await endsWithin(hearMs, closing)) return;
  onError(new Error('The queue did not let its worker go.'));
}

function endsWithin(ms: number, closing: Promise<void>): Promise<boolean> {
  return within(ms, closing).then(
    () => true,
    () => false,
  );
}
