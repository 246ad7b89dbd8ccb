import { openBackend } from '@tiendo/backend';
import type { RequestInfo } from '@tiendo/trpc';
import type { Api } from '#app/lib/backend.ts';
import { httpClient, localClient } from './api-client.ts';

/** Connection is how this process reaches the backend: in process, or over HTTP when API_URL is set. */
export interface Connection {
  api(request: RequestInfo): Api;
  ready(): Promise<{ ok: boolean; failing: readonly string[] }>;
  close(): Promise<void>;
}

/** ConnectionSettings are the environment's part of it. */
export interface ConnectionSettings {
  API_URL?: string | undefined;
  DATABASE_URL: string;
  REDIS_URL?: string | undefined;
  APP_SECRET: string;
  DATA_DIR: string;
  PATH: string;
}

/** connectBackend refuses to serve from a database that does not isolate tenants. */
export async function connectBackend(settings: ConnectionSettings): Promise<Connection> {
  const { API_URL: apiUrl } = settings;
  if (apiUrl) {
    return {
      api: (request) => httpClient(apiUrl, request),
      ready: () => apiReady(apiUrl),
      close: async () => {},
    };
  }
  const backend = await openBackend({
    databaseUrl: settings.DATABASE_URL,
    appSecret: settings.APP_SECRET,
    redisUrl: settings.REDIS_URL,
    dataDir: settings.DATA_DIR,
    programPath: settings.PATH,
  });
  await backend.deps.database.assertIsolation();
  return {
    api: (request) => localClient(backend.deps, request),
    ready: () => backend.ready(),
    close: () => backend.close(),
  };
}

async function apiReady(apiUrl: string): Promise<{ ok: boolean; failing: readonly string[] }> {
  try {
    const response = await fetch(`${apiUrl}/readyz`, { signal: AbortSignal.timeout(2_000) });
    return { ok: response.ok, failing: response.ok ? [] : ['api'] };
  } catch {
    return { ok: false, failing: ['api'] };
  }
}
