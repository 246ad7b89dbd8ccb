import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './errors.ts';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function isServerOf(pid: number, cluster: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === 'linux') {
    const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
    return cwd !== undefined && cwd === (await realpath(cluster));
  }
  return spawnSync('ps', ['-p', String(pid), '-o', 'command='], {
    encoding: 'utf8',
  }).stdout.includes('postgres');
}

/** waitForEnd resolves to whether the process is gone within the time. */
async function waitForEnd(pid: number, ms: number): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(50)) {
    if (!isAlive(pid)) return true;
  }
  return !isAlive(pid);
}

async function firstLine(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return Number.isSafeInteger(pid) && pid > 1 ? pid : undefined;
}

/**
 * stopLeftover ends the server that a killed supervisor left on this folder and removes its stale pid file, which would stop
 * the next server when another program has got the same process id since. Call it only while holding the folder's lock.
 */
export async function stopLeftover(cluster: string, log: (line: string) => void): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const pid = await firstLine(pidFile);
  if (pid === undefined) return await rm(pidFile, { force: true });
  if (await isServerOf(pid, cluster)) {
    log('Dừng PostgreSQL còn lại của lần chạy trước');
    process.kill(pid, 'SIGINT');
    if (!(await waitForEnd(pid, 20_000))) process.kill(pid, 'SIGQUIT');
    if (!(await waitForEnd(pid, 10_000))) {
      throw new EmbeddedPostgresError(
        `PostgreSQL của lần chạy trước (tiến trình ${pid}) không dừng; hãy dừng nó rồi chạy lại (the previous server does not stop).`,
      );
    }
  }
  await rm(pidFile, { force: true });
}
