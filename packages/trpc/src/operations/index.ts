import { router } from '#app/trpc.ts';
import { readQueue } from './read-queue.ts';
import { retryJob } from './retry-job.ts';

export const operationsRouter = router({ readQueue, retryJob });
