import { createLogger, onShutdown } from '@tiendo/config';
import { createWorker } from '@tiendo/queue';
import { allJobs } from '#app/jobs/index.ts';
import { openParts } from '#app/parts.ts';
import { endWorker } from '#app/start-worker.ts';

/** The worker that the fault test kills: the real jobs on the real queue, its clock set to another day, each mail stamped with when it was written and by which process. */
const setting = (name: string) => process.env[name] ?? '';
const job = process.env.CRASH_WAKE === 'outbox' ? 'outbox.drain' : 'reminders.sweep';
const shiftMs = Number(setting('CRASH_SHIFT_MS'));

const parts = openParts({
  databaseUrl: setting('DATABASE_URL'),
  appSecret: setting('APP_SECRET'),
  redisUrl: process.env.REDIS_URL,
  smtpUrl: setting('SMTP_URL'),
  appUrl: 'http://tiendo.test',
  dataDir: setting('DATA_DIR'),
  restMs: 300,
  clock: () => new Date(Date.now() + shiftMs),
  log: createLogger('crash-worker'),
});
const writer: typeof parts.writer = {
  ...parts.writer,
  reminder: {
    ...parts.writer.reminder,
    mail: (content, options) => {
      const mail = parts.writer.reminder.mail(content, options);
      return {
        ...mail,
        text: `${mail.text}\nwritten-at=${Date.now()} written-by=${process.pid}\n`,
      };
    },
  },
};
const worker = createWorker({
  store: parts.store,
  jobs: allJobs({ ...parts, writer }),
  schedules: { [job]: { every: 300 } },
  lockMs: 500,
  onError: (error) => parts.log.warn({ err: error }, 'queue'),
});
await worker.start();
await parts.queue.wake(job);
// Asked to finish as soon as it says that it is ready, it must know how.
onShutdown(() => endWorker(worker, parts));
process.send?.('ready');
