import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { AppError } from '@tiendo/contracts';
import type { FileStore } from './file-store.ts';

const segment = /^[a-z0-9-]{2,120}$/;

/** createDiskStore keeps files under a folder, spread over 256 subfolders a tenant; a file appears whole under its name or not at all. */
export function createDiskStore(folder: string): FileStore {
  return {
    put: (key, bytes) => put(pathOf(folder, key), bytes),
    get: async (key) => {
      try {
        return await readFile(pathOf(folder, key));
      } catch (error) {
        throw isCode(error, 'ENOENT') ? new AppError('not_found') : error;
      }
    },
    remove: (key) => rm(pathOf(folder, key), { force: true }),
    keysOlderThan: (tenantId, moment) => keysOlderThan(folder, tenantId, moment),
  };
}

/** The last segment's first two letters name the subfolder: keys end in a random id. */
function pathOf(folder: string, key: string): string {
  const segments = key.split('/');
  const last = segments.at(-1);
  const wellFormed = segments.length >= 2 && segments.length <= 4 && segments.every(isSegment);
  if (!last || !wellFormed) throw new Error('A file key is malformed.');
  return join(folder, ...segments.slice(0, -1), last.slice(0, 2), last);
}

function isSegment(text: string): boolean {
  return segment.test(text);
}

async function put(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  // A left-over of a crash has the form of a key, so the sweep of old keys finds it as well.
  const temporary = `${path}-tmp-${randomUUID().slice(0, 8)}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeSynced(temporary, bytes);
    await rename(temporary, path);
    await syncFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true });
    throw isCode(error, 'ENOSPC') || isCode(error, 'EDQUOT') ? new AppError('unavailable') : error;
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Without this the new name itself can be lost in a power cut. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* keysOlderThan(folder: string, tenantId: string, moment: Date) {
  if (!isSegment(tenantId)) throw new Error('A file key is malformed.');
  const root = join(folder, tenantId);
  for (const entry of await listFiles(root)) {
    const path = join(entry.parentPath, entry.name);
    const info = await stat(path).catch(() => null);
    if (!info || info.mtime >= moment) continue;
    const folders = relative(root, entry.parentPath).split(sep).slice(0, -1);
    yield [tenantId, ...folders, entry.name].join('/');
  }
}

async function listFiles(root: string) {
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile());
  } catch (error) {
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
