import { join } from 'node:path';
import { createAuth } from '@tiendo/auth';
import { createDiskStore } from '@tiendo/core/files';
import { openDatabase, roleUrls } from '@tiendo/db';
import { createQueue, queueStore } from '@tiendo/queue';
import type { Backend, BackendOptions } from './backend.ts';
import { checkReadiness } from './readiness.ts';

/**
 * openBackend puts the parts together; each connects at its first use. Before serving, a process calls `deps.database.assertIsolation()`.
 */
export function openBackend(options: BackendOptions): Backend {
  const { databaseUrl, appSecret, dataDir } = options;
  const clock = options.clock ?? (() => new Date());
  const urls = roleUrls(databaseUrl, appSecret);
  const database = openDatabase({ urls, ...(options.poolSize && { poolSize: options.poolSize }) });
  const queue = createQueue({
    store: queueStore({ redisUrl: options.redisUrl, postgresUrl: urls.queue }),
    onError: options.onQueueError ?? (() => {}),
  });
  return {
    deps: {
      database,
      auth: createAuth({ platform: database.platform, appSecret, clock }),
      files: createDiskStore(join(dataDir, 'files')),
      clock,
      wake: (job) => queue.wake(job),
    },
    ready: () => checkReadiness({ database: database.ping, queue: queue.ping }),
    close: async () => {
      await queue.close();
      await database.close();
    },
  };
}
