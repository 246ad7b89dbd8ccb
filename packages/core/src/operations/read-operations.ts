import { found, type FailedJob, type QueueLook } from '@tiendo/contracts';
import type { PlatformDb } from '@tiendo/db';
import { readFigures, type Figures } from './read-figures.ts';

/** OperatorQueue is what an operator may do with the queue. */
export interface OperatorQueue {
  look(): Promise<QueueLook>;
  /** retry is false when there is no such failed job. */
  retry(jobId: string): Promise<boolean>;
}

/** OperationsView is the state of the platform's work; nothing in it is any tenant's content. */
export interface OperationsView {
  figures: Figures;
  /** Null when the queue's store does not answer. */
  queue: QueueLook | null;
}

/** readOperations gives the operator the figures and what the queue holds; a queue that is away hides nothing of the rest. */
export async function readOperations(
  deps: { platform: PlatformDb; queue: OperatorQueue },
  now: Date,
): Promise<OperationsView> {
  const [figures, queue] = await Promise.all([
    readFigures(deps.platform, now),
    deps.queue.look().catch(() => null),
  ]);
  return { figures, queue: queue && { ...queue, failed: queue.failed.map(inShort) } };
}

/** The first line says what failed; what follows may quote what was worked on. */
function inShort(job: FailedJob): FailedJob {
  return { ...job, error: (job.error.split('\n')[0] ?? '').slice(0, 200) };
}

/** retryFailedJob puts a failed job back. Errors: not_found when it is not among the failed ones, unavailable when the queue does not answer. */
export async function retryFailedJob(queue: OperatorQueue, id: string): Promise<void> {
  const done = await queue.retry(id).catch(() => null);
  if (done === null) found(null, 'unavailable');
  found(done || null);
}
