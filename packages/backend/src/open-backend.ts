import { join } from 'node:path';
import { createAuth } from '@tiendo/auth';
import type { PdfMaker } from '@tiendo/core/documents';
import { createDiskStore } from '@tiendo/core/files';
import { openDatabase, roleUrls } from '@tiendo/db';
import { isPushAddress } from '@tiendo/notify/push-address';
import { createQueue, queueStore } from '@tiendo/queue';
import { createPdfMaker, findLibreOffice } from './libre-office.ts';
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
      appSecret,
      auth: createAuth({ platform: database.platform, appSecret, clock }),
      files: createDiskStore(join(dataDir, 'files')),
      pdf: createPdfFinder(options.programPath ?? ''),
      isPushAddress: (endpoint) => isPushAddress(endpoint),
      clock,
      wake: (job) => queue.wake(job),
      queue,
    },
    ready: () => checkReadiness({ database: database.ping, queue: queue.ping }),
    close: async () => {
      await queue.close();
      await database.close();
    },
  };
}

/** Looks for LibreOffice once, when the first PDF is asked for. */
function createPdfFinder(path: string): () => Promise<PdfMaker> {
  let found: Promise<PdfMaker> | undefined;
  return () => {
    found ??= findLibreOffice(path).then((program) => (program ? createPdfMaker(program) : null));
    return found;
  };
}
