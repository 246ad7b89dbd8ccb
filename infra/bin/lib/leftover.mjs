import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { repository } from './repository.mjs';

/**
 * stopLeftoverDatabase asks the PostgreSQL of a platform that was killed outright to stop. Without this it would stay until the
 * next start, which ends it as well; it is found by its working directory, so no other server is touched.
 */
export function stopLeftoverDatabase() {
  const cluster = join(resolve(repository, process.env.DATA_DIR || '.data'), 'postgres');
  try {
    const pid = Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10);
    if (pid > 1 && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)) {
      process.kill(pid, 'SIGINT');
    }
  } catch {
    // No server, or no way to tell whose it is.
  }
}
