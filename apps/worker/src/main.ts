import { createLogger, onShutdown } from '@tiendo/config';
import { channelsOf } from './channels/channel-env.ts';
import { readEnv } from './env.ts';
import { startHealthServer } from './health-server.ts';
import { startWorker } from './start-worker.ts';

const env = readEnv();
const log = createLogger('worker');

try {
  const worker = await startWorker({
    databaseUrl: env.DATABASE_URL,
    appSecret: env.APP_SECRET,
    redisUrl: env.REDIS_URL,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    channels: channelsOf(env),
    appUrl: env.APP_URL,
    dataDir: env.DATA_DIR,
    concurrency: env.WORKER_CONCURRENCY,
    poolSize: env.DATABASE_POOL,
    log,
  });
  onShutdown(() => worker.close());
  if (env.WORKER_PORT !== undefined) {
    const health = await startHealthServer(env.WORKER_PORT, worker);
    onShutdown(() => health.close());
  }
  log.info('ready');
  // The supervisor that spawned this process waits for the word.
  process.send?.('ready');
} catch (error) {
  log.fatal({ err: error }, 'cannot work');
  process.exit(1);
}
