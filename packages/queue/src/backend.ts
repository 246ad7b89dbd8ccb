import { createPostgresBackend, Queue, Worker, withBackend } from 'bullmq';
import pg from 'pg';
import { openRedis } from './open-redis.ts';

/** QueueStore says where the queue keeps its jobs: on Redis, or in the schema `bullmq` of the platform's own PostgreSQL. */
export type QueueStore = { redisUrl: string } | { postgresUrl: string };

/** QueueErrorSink takes what goes wrong inside the queue; such errors are survived, never thrown into anybody's request. */
export type QueueErrorSink = (error: Error) => void;

/** The one BullMQ queue of the platform: jobs are told apart by their names. */
const queueName = 'tiendo';

/** The schema that BullMQ makes for itself in PostgreSQL. */
const schema = 'bullmq';

/** WorkerSettings are the few knobs that a BullMQ worker is given. */
export interface WorkerSettings {
  concurrency: number;
  /** For how many milliseconds a job belongs to its worker without a sign of life. */
  lockDuration: number;
  /** How often jobs of dead workers are looked for and handed to others. */
  stalledInterval: number;
  /** How long it waits after the store was not reached; nothing cuts this wait short. */
  runRetryDelay: number;
  /** Whether it takes jobs as soon as it is made. */
  autorun: boolean;
}

/** BullQueue is what we use of BullMQ's Queue; its full type differs with the store. */
export type BullQueue = Pick<
  Queue,
  | 'addBulk'
  | 'getJob'
  | 'getJobCounts'
  | 'getJobs'
  | 'getJobCountByTypes'
  | 'getJobSchedulers'
  | 'removeJobScheduler'
  | 'upsertJobScheduler'
  | 'close'
>;

/** BullWorker is what we use of BullMQ's Worker. */
export interface BullWorker {
  waitUntilReady(): Promise<unknown>;
  run(): Promise<void>;
  pause(doNotWaitActive: boolean): Promise<void>;
  resume(): Promise<void>;
  close(): Promise<void>;
  on(event: 'error', listener: QueueErrorSink): unknown;
  on(event: 'failed', listener: (job: { name: string } | undefined, error: Error) => void): unknown;
}

/** BullJob is what a processor sees of a job: a name, and data that nobody has checked yet. */
export interface BullJob {
  name: string;
  data: unknown;
}

/** Backend makes the same BullMQ classes over either store, so that the rest of the package does not know which it is. */
export interface Backend {
  /** queue gives the producing end once the store is fit to take jobs, making there what is missing. */
  queue(): Promise<BullQueue>;
  /** distrust makes the next call of `queue` look at the store again: something in it failed. */
  distrust(): void;
  openWorker(process: (job: BullJob) => Promise<void>, settings: WorkerSettings): BullWorker;
  /** letGo makes whatever still waits for the store fail at once; afterwards nothing but `close` is of use. */
  letGo(): void;
  /** close ends the connections; workers are closed before. */
  close(): Promise<void>;
}

interface Classes {
  openQueue(): BullQueue;
  openWorker: Backend['openWorker'];
  /** prepare makes what the store needs before it takes jobs. */
  prepare(): Promise<void>;
  letGo(): void;
  disconnect(): Promise<void>;
}

/** openBackend connects at the first use. */
export function openBackend(store: QueueStore, onError: QueueErrorSink): Backend {
  const classes =
    'redisUrl' in store
      ? redisClasses(store.redisUrl, onError)
      : postgresClasses(store.postgresUrl, onError);
  let opened: BullQueue | undefined;
  let ready: Promise<BullQueue> | undefined;
  const open = async () => {
    await classes.prepare();
    return (opened ??= classes.openQueue());
  };
  return {
    queue: async () => {
      const attempt = (ready ??= open());
      try {
        return await attempt;
      } catch (error) {
        if (ready === attempt) ready = undefined;
        throw error;
      }
    },
    distrust: () => {
      ready = undefined;
    },
    openWorker: classes.openWorker,
    letGo: classes.letGo,
    close: async () => {
      await opened?.close();
      await classes.disconnect();
    },
  };
}

function redisClasses(url: string, onError: QueueErrorSink): Classes {
  // BullMQ demands null: a command waits for the connection to come back instead of failing after a number of tries.
  const { client: redis, disconnect } = openRedis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    connectTimeout: 10_000,
    retryStrategy: (times) => Math.min(times * 200, 5_000),
  });
  redis.on('error', onError);
  return {
    openQueue: () => watched(new Queue(queueName, { connection: redis }), onError),
    openWorker: (process, settings) =>
      watched(new Worker(queueName, process, { connection: redis, ...settings }), onError),
    // An empty Redis takes jobs as it is; but BullMQ gives up for good on one that it does not reach at first.
    prepare: async () => {
      await redis.ping();
    },
    letGo: disconnect,
    disconnect: async () => disconnect(),
  };
}

/**
 * A database that dies under a borrowed connection says so as an event, and one that nobody hears ends the process. The statement
 * under way fails as well, so nothing is hidden.
 */
class HeardClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

function postgresClasses(connectionString: string, onError: QueueErrorSink): Classes {
  const postgres = withBackend(createPostgresBackend);
  // One pool for queue and worker; one of its connections listens for as long as the worker runs.
  const connection = new pg.Pool({
    Client: HeardClient,
    connectionString,
    options: `-c search_path=${schema}`,
    max: 5,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  connection.on('error', onError);
  return {
    openQueue: () => watched(new postgres.Queue(queueName, { connection }), onError),
    openWorker: (process, settings) =>
      watched(new postgres.Worker(queueName, process, { connection, ...settings }), onError),
    prepare: () => migrateSchema(connectionString),
    // A statement does not wait for a server that is gone: it has failed by then.
    letGo: () => undefined,
    disconnect: () => connection.end(),
  };
}

/** BullMQ makes and upgrades its own tables, only when a queue that was told so becomes ready. */
async function migrateSchema(connectionString: string): Promise<void> {
  const { Queue: PostgresQueue } = withBackend(createPostgresBackend);
  const connection = {
    Client: HeardClient,
    connectionString,
    schema,
    migrate: true,
    max: 1,
    connectionTimeoutMillis: 10_000,
  };
  const failures: Error[] = [];
  const queue = watched(new PostgresQueue(queueName, { connection }), (error) =>
    failures.push(error),
  );
  try {
    await queue.waitUntilReady();
  } finally {
    await queue.close();
  }
}

function watched<T extends { on(event: 'error', listener: QueueErrorSink): unknown }>(
  source: T,
  onError: QueueErrorSink,
): T {
  source.on('error', onError);
  return source;
}
