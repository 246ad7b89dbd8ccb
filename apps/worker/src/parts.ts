import { join } from 'node:path';
import { createAuth, type Auth } from '@tiendo/auth';
import type { Logger } from '@tiendo/config';
import { createDiskStore, type FileStore } from '@tiendo/core/files';
import { openDatabase, roleUrls, type Database } from '@tiendo/db';
import { createQueue, queueStore, type JobQueue, type QueueStore } from '@tiendo/queue';
import type { ChannelSettings } from './channels/channel-env.ts';
import { createSenders } from './channels/create-senders.ts';
import { openChannels, type Channels } from './channels/open-channels.ts';
import { openMailThread } from './mail/open-mail-thread.ts';
import { openPostOffice, type PostOffice } from './mail/post-office.ts';
import { createMailWriter, type MailWriter } from './mail/write-mails.ts';

/** WorkerSettings are what a worker is started with. */
export interface WorkerSettings {
  /** The database as its owner; the serving roles' connections are derived from it. */
  databaseUrl: string;
  appSecret: string;
  /** Without it the queue lives in PostgreSQL. */
  redisUrl?: string | undefined;
  smtpUrl: string;
  mailFrom?: string | undefined;
  /** The channels beside mail. */
  channels?: ChannelSettings;
  appUrl: string;
  dataDir: string;
  concurrency?: number;
  poolSize?: number;
  /** How long, in milliseconds, a claimed reminder message may be held. */
  leaseMs?: number;
  /** How long, in milliseconds, a provider that was found down is left alone; tests shorten it. */
  restMs?: number;
  clock?: () => Date;
  log: Logger;
}

/** WorkerParts are what the jobs work with. */
export interface WorkerParts {
  database: Database;
  auth: Auth;
  files: FileStore;
  channels: Channels;
  post: PostOffice;
  writer: MailWriter;
  queue: JobQueue;
  store: QueueStore;
  clock: () => Date;
  log: Logger;
  appSecret: string;
  /** What stands behind the @ of every Message-ID. */
  mailDomain: string;
  leaseMs: number | undefined;
  close(): Promise<void>;
}

/** openParts puts a worker's parts together; each connects at its first use. */
export function openParts(settings: WorkerSettings): WorkerParts {
  const { appSecret, appUrl, log } = settings;
  const clock = settings.clock ?? (() => new Date());
  const urls = roleUrls(settings.databaseUrl, appSecret);
  const database = openDatabase({
    urls,
    ...(settings.poolSize && { poolSize: settings.poolSize }),
  });
  const { hostname } = new URL(appUrl);
  // A machine's bare name is no domain that mail servers take.
  const mailDomain = hostname.includes('.') ? hostname : `${hostname}.localdomain`;
  const mailer = openMailThread({
    smtpUrl: settings.smtpUrl,
    from: settings.mailFrom ?? `Tiến Độ <khong-tra-loi@${mailDomain}>`,
  });
  const channels = openChannels(
    createSenders(mailer, settings.channels ?? {}),
    (channel, restMs, error) => log.warn({ channel, restMs, error }, 'a provider is left alone'),
    settings.restMs,
  );
  const store = queueStore({ redisUrl: settings.redisUrl, postgresUrl: urls.queue });
  const queue = createQueue({ store, onError: (error) => log.warn({ err: error }, 'queue') });
  return {
    database,
    auth: createAuth({ platform: database.platform, appSecret, clock }),
    files: createDiskStore(join(settings.dataDir, 'files')),
    channels,
    post: openPostOffice(channels),
    writer: createMailWriter(appUrl),
    queue,
    store,
    clock,
    log,
    appSecret,
    mailDomain,
    leaseMs: settings.leaseMs,
    close: async () => {
      channels.close();
      await queue.close();
      await database.close();
    },
  };
}
