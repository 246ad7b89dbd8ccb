import { randomBytes } from 'node:crypto';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { serverBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { ensureDatabase, recreateDatabase, urlOf } from './database.ts';
import { explain } from './errors.ts';
import { stopLeftover } from './leftover.ts';
import { type Place, placeOf } from './place.ts';
import { choosePort } from './port.ts';
import { startPostmaster } from './postmaster.ts';
import { serverUser } from './server-user.ts';

export { EmbeddedPostgresError } from './errors.ts';

/** EmbeddedOptions says where the server keeps its data and who may enter. */
export type EmbeddedOptions = {
  /** The data folder of the platform; the database lies in its `postgres/`, the log in `logs/postgres.log`. */
  dataDir: string;
  /** Passwords of the superuser and of the owner role; an ephemeral server makes its own. */
  passwords?: { superuser: string; owner: string };
  /** For tests: nothing is flushed to disk and stop() deletes the data. */
  ephemeral?: boolean;
  log?: (line: string) => void;
};

/** EmbeddedServer is a running PostgreSQL that listens on the loopback only. */
export type EmbeddedServer = {
  /** As superuser postgres, database postgres. */
  url: string;
  /** As tiendo_owner, who owns database tiendo: the platform's DATABASE_URL. */
  databaseUrl: string;
  port: number;
  pid: number;
  /** Resolves when the server has ended, whoever ended it. */
  ended: Promise<void>;
  /** Replaces the platform's database by an empty one. */
  recreateDatabase(): Promise<void>;
  stop(): Promise<void>;
};

async function findPlace(dataDir: string): Promise<Place> {
  const paths = placeOf(resolve(dataDir));
  await mkdir(join(paths.dataDir, 'logs'), { recursive: true });
  const owner = await stat(paths.cluster).catch(() => undefined);
  const user = serverUser(owner === undefined ? undefined : { uid: owner.uid, gid: owner.gid });
  return { ...paths, user, native: await serverBinaries(user) };
}

async function start(
  place: Place,
  { passwords, ephemeral = false, log = () => undefined }: EmbeddedOptions,
): Promise<EmbeddedServer> {
  const secret = () => randomBytes(24).toString('hex');
  const { superuser, owner } = passwords ?? { superuser: secret(), owner: secret() };
  await stopLeftover(place.cluster, log);
  if (await ensureCluster(place, superuser)) log('Đã tạo cơ sở dữ liệu PostgreSQL mới');
  const port = await choosePort(place.dataDir);
  const url = urlOf(port, 'postgres', superuser);
  const postmaster = await startPostmaster(place, { port, url, ephemeral });
  try {
    await ensureDatabase(url, owner);
  } catch (error) {
    await postmaster.stop();
    throw error;
  }
  return {
    url,
    databaseUrl: urlOf(port, 'tiendo_owner', owner),
    port,
    pid: postmaster.pid,
    ended: postmaster.ended,
    recreateDatabase: () => recreateDatabase(url),
    stop: async () => {
      await postmaster.stop();
      if (ephemeral) await rm(place.dataDir, { recursive: true, force: true });
    },
  };
}

function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

/**
 * startEmbedded starts the PostgreSQL 18 that came with npm on a data folder, making the database on the first start and
 * ending a server left there by a killed process. The caller holds the folder's lock. Fails with EmbeddedPostgresError,
 * whose message is one sentence for the person at the keyboard.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  try {
    return await start(await findPlace(options.dataDir), options);
  } catch (error) {
    // What the system or the server refuses; our own errors have their sentence already.
    if (!(error instanceof pg.DatabaseError) && !isSystemError(error)) throw error;
    const { dataDir, logFile } = placeOf(resolve(options.dataDir));
    throw explain(error.message, dataDir, logFile);
  }
}
