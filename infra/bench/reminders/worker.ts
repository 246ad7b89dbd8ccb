/** The platform's worker on the day of the benchmark: it looks for what is due when its parent says so, and not before. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createWorker } from '../../../packages/queue/src/index.ts';
import { createLogger } from '../../../packages/config/src/index.ts';
import { allJobs } from '../../../apps/worker/src/jobs/index.ts';
import { openParts } from '../../../apps/worker/src/parts.ts';
import { appSecret } from './settings.ts';

const setting = (name: string) => process.env[name] ?? '';
const shiftMs = Number(setting('BENCH_SHIFT_MS'));
const parts = openParts({
  databaseUrl: setting('DATABASE_URL'),
  appSecret,
  redisUrl: process.env['REDIS_URL'],
  smtpUrl: setting('SMTP_URL'),
  appUrl: 'http://tiendo.test',
  dataDir: tmpdir(),
  clock: () => new Date(Date.now() + shiftMs),
  log: createLogger('bench-worker'),
});
/** What was handed over, while the parent has asked for it. */
let kept: unknown[] | null = null;
const channels: typeof parts.channels = {
  ...parts.channels,
  send: (channel, outgoing) => {
    if (channel === 'email') kept?.push(outgoing);
    return parts.channels.send(channel, outgoing);
  },
};
const worker = createWorker({
  store: parts.store,
  jobs: allJobs({ ...parts, channels }),
  schedules: {},
  onError: (error) => parts.log.warn({ err: error }, 'queue'),
});
await worker.start();
process.on('message', ({ keep, file }: { keep?: boolean; file?: string }) => {
  if (file !== undefined) {
    writeFileSync(file, JSON.stringify(kept));
    kept = null;
    process.send?.('written');
    return;
  }
  if (keep) kept = [];
  void parts.queue.wake('reminders.sweep');
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
