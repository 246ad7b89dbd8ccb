import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBackend } from '@tiendo/backend';
import { createLogger } from '@tiendo/config';
import { appSecret, openTestDatabase } from '@tiendo/testing';
import type { AppRouter } from '@tiendo/trpc';
import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  isNonJsonSerializable,
  splitLink,
} from '@trpc/client';
import { createApi } from '#app/create-api.ts';

/** startApi runs the host on a port of its own, over a test database, an own data folder and the queue in that database. */
export async function startApi(options: { allowedOrigins?: string[]; trustProxy?: string[] } = {}) {
  const test = await openTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'tiendo-api-'));
  const backend = openBackend({ databaseUrl: test.databaseUrl, appSecret, dataDir, poolSize: 4 });
  const log = createLogger('api-test');
  log.level = 'silent';
  const api = createApi({
    backend,
    log,
    trustProxy: options.trustProxy ?? [],
    allowedOrigins: options.allowedOrigins ?? [],
  });
  const url = await api.listen({ port: 0, host: '127.0.0.1' });
  const discard = async () => {
    await test.close();
    await rm(dataDir, { recursive: true });
  };
  return {
    url,
    api,
    backend,
    log,
    database: test.database,
    inspect: test.inspect,
    client: (headers: Record<string, string> = {}) => clientOf(url, headers),
    close: async () => {
      await api.close();
      await backend.close();
      await discard();
    },
    /** Throws away database and data folder alone, for a test that has closed the rest by halves. */
    discard,
  };
}

/** RunningApi is an api started for a test. */
export type RunningApi = Awaited<ReturnType<typeof startApi>>;

function clientOf(url: string, headers: Record<string, string>) {
  const link = { url: `${url}/trpc`, headers };
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) =>
          isNonJsonSerializable(operation.input) || operation.context['alone'] === true,
        true: httpLink(link),
        false: httpBatchLink({ ...link, maxItems: 10 }),
      }),
    ],
  });
}
