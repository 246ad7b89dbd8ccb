import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { EmbeddedPostgresError, explain } from './errors.ts';
import { type Place, runIn } from './place.ts';

const LOG_LIMIT = 20 * 1024 ** 2;
// Recovery after a crash is allowed to take long; a start that hangs is not.
const READY_LIMIT_MS = 180_000;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  synchronous_commit: 'on',
  min_wal_size: '32MB',
  max_wal_size: '512MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
  jit: 'off',
};

/** A server for tests is thrown away afterwards: nothing it writes has to survive. */
const EPHEMERAL = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '300',
};

/** Postmaster is a running server process. */
export type Postmaster = {
  pid: number;
  /** Resolves when the process has ended, whoever ended it. */
  ended: Promise<void>;
  /** Stops it: clients are disconnected, open transactions rolled back, data flushed. */
  stop(): Promise<void>;
};

function openLog(logFile: string): number {
  mkdirSync(dirname(logFile), { recursive: true });
  const file = openSync(logFile, 'a', 0o600);
  chmodSync(logFile, 0o600);
  if (statSync(logFile).size > LOG_LIMIT) truncateSync(logFile);
  return file;
}

function launch(place: Place, port: number, ephemeral: boolean): ChildProcess {
  const { dataArgument, options } = runIn(place.cluster, place.user);
  const settings = Object.entries({ ...SETTINGS, ...(ephemeral ? EPHEMERAL : {}) });
  const flags = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openLog(place.logFile);
  try {
    // Its own process group: Ctrl-C at the terminal must reach the supervisor alone, which stops the server last.
    return spawn(
      join(place.native, 'bin', 'postgres'),
      ['-D', dataArgument, '-p', String(port), ...flags],
      {
        ...options,
        detached: true,
        stdio: ['ignore', log, log],
      },
    );
  } finally {
    closeSync(log);
  }
}

/** While it starts or recovers, or is full of others, the server refuses for a while; every other refusal stays. */
const TEMPORARY = new Set(['57P03', '53300']);

function refusal(error: pg.DatabaseError, place: Place): EmbeddedPostgresError {
  if (error.code?.startsWith('28') !== true) {
    return explain(error.message, place.dataDir, place.logFile);
  }
  return new EmbeddedPostgresError(
    'PostgreSQL trong thư mục dữ liệu không nhận mật khẩu trong secrets.json; hãy khôi phục đúng tệp secrets.json của nó (secrets.json does not belong to this database).',
  );
}

async function answers(url: string, place: Place): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && !TEMPORARY.has(error.code ?? '')) {
      throw refusal(error, place);
    }
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function handle(child: ChildProcess): { ended: Promise<void>; stop: () => Promise<void> } {
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const stop = async () => {
    child.kill('SIGINT');
    const late = setTimeout(() => child.kill('SIGQUIT'), 20_000);
    await ended;
    clearTimeout(late);
  };
  return { ended, stop };
}

function tailOf(file: string, from: number): string {
  return readFileSync(file).subarray(from).toString('utf8');
}

/** startPostmaster starts the server and resolves once it answers on `url`; a failure is explained in one sentence. */
export async function startPostmaster(
  place: Place,
  { port, url, ephemeral }: { port: number; url: string; ephemeral: boolean },
): Promise<Postmaster> {
  mkdirSync(dirname(place.logFile), { recursive: true });
  closeSync(openLog(place.logFile));
  const logStart = statSync(place.logFile).size;
  const child = launch(place, port, ephemeral);
  let failure = '';
  child.once('error', (error) => {
    failure = error.message;
  });
  const { ended, stop } = handle(child);
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  try {
    for (const end = Date.now() + READY_LIMIT_MS; !gone && Date.now() < end; await sleep(50)) {
      if (child.pid !== undefined && (await answers(url, place)))
        return { pid: child.pid, ended, stop };
    }
  } catch (error) {
    await stop();
    throw error;
  }
  if (!gone) await stop();
  throw explain(`${failure} ${tailOf(place.logFile, logStart)}`, place.dataDir, place.logFile);
}
