import type { QueueStore } from './backend.ts';

/** queueStore chooses Redis when its address is given, else the platform's PostgreSQL as the queue's own role. */
export function queueStore(options: {
  redisUrl: string | undefined;
  postgresUrl: string;
}): QueueStore {
  return options.redisUrl ? { redisUrl: options.redisUrl } : { postgresUrl: options.postgresUrl };
}
