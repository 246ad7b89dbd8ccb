import { z } from 'zod';

/** RetryJobSchema names a failed job by the id that its queue gave it. */
export const RetryJobSchema = z.strictObject({ id: z.string().min(1).max(200) });

/** FailedJob is a job that ended in an error; its data is left out, for it may say whose work it is. */
export interface FailedJob {
  id: string;
  name: string;
  error: string;
  attempts: number;
  at: string | null;
}

/** QueueLook is what the queue's store holds at a moment. */
export interface QueueLook {
  counts: Record<'waiting' | 'active' | 'delayed' | 'failed', number>;
  schedules: {
    name: string;
    every: number | null;
    pattern: string | null;
    nextAt: string | null;
  }[];
  failed: FailedJob[];
}
