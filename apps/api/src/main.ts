import { openBackend } from '@tiendo/backend';
import { createLogger, onShutdown } from '@tiendo/config';
import { createApi } from './create-api.ts';
import { readEnv } from './env.ts';

const env = readEnv();
const log = createLogger('api');

const backend = openBackend({
  databaseUrl: env.DATABASE_URL,
  appSecret: env.APP_SECRET,
  redisUrl: env.REDIS_URL,
  dataDir: env.DATA_DIR,
  poolSize: env.DATABASE_POOL,
  programPath: env.PATH,
  onQueueError: (error) => log.warn({ err: error }, 'queue'),
});
onShutdown(() => backend.close());

const api = createApi({
  backend,
  log,
  trustProxy: env.TRUST_PROXY,
  allowedOrigins: env.ALLOWED_ORIGINS,
});

try {
  await backend.deps.database.assertIsolation();
  await api.listen({ port: env.API_PORT, host: env.API_HOST });
  onShutdown(() => api.close());
  log.info({ port: env.API_PORT }, 'ready');
} catch (error) {
  log.fatal({ err: error }, 'cannot serve');
  await backend.close();
  process.exit(1);
}
