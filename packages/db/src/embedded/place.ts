import { join } from 'node:path';
import type { ServerUser } from './server-user.ts';

/** Place is where one server lives: its binaries, its data, its log, and the identity that runs it. */
export type Place = {
  native: string;
  /** The platform's data folder, named in messages. */
  dataDir: string;
  /** PostgreSQL's own folder inside it. */
  cluster: string;
  logFile: string;
  user: ServerUser | undefined;
};

/** placeOf returns the fixed paths of a server under a data folder. */
export function placeOf(dataDir: string): Pick<Place, 'dataDir' | 'cluster' | 'logFile'> {
  return {
    dataDir,
    cluster: join(dataDir, 'postgres'),
    logFile: join(dataDir, 'logs', 'postgres.log'),
  };
}

// Nothing of the caller's environment: a PGPORT or PGDATA meant for another server must not reach this one.
const ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * runIn returns how to start a PostgreSQL program on a folder: its -D argument and the spawn options. Root's clone may lie
 * below a folder that the server's user cannot enter. The program then starts with the folder as its working directory,
 * entered by root before the identity changes, and reaches it as /proc/self/cwd, which asks nothing of the folders above.
 */
export function runIn(folder: string, user: ServerUser | undefined) {
  const viaCwd = user !== undefined && process.platform === 'linux';
  return {
    dataArgument: viaCwd ? '/proc/self/cwd' : folder,
    options: { ...user, cwd: folder, env: ENVIRONMENT },
  };
}
