import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDiskStore } from './disk-store.ts';
import type { FileStore } from './file-store.ts';

let folder: string;
let store: FileStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo-files-'));
  store = createDiskStore(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const bytes = new Uint8Array([1, 2, 3]);
const all = async (tenant: string, moment: Date) => {
  const keys: string[] = [];
  for await (const key of store.keysOlderThan(tenant, moment)) keys.push(key);
  return keys;
};

describe('createDiskStore', () => {
  test('gives back what was put, and nothing once it is removed', async () => {
    await store.put('tenant-a/ab12', bytes);
    expect(new Uint8Array(await store.get('tenant-a/ab12'))).toEqual(bytes);
    await store.remove('tenant-a/ab12');
    await store.remove('tenant-a/ab12');
    await expect(store.get('tenant-a/ab12')).rejects.toMatchObject({ code: 'not_found' });
  });

  test.each(['../x/ab', 'tenant-a/..', 'tenant-a', '/etc/passwd', 'tenant-a/A', 'a\0b/cd', ''])(
    'refuses the key %j',
    async (key) => {
      await expect(async () => store.put(key, bytes)).rejects.toThrow('malformed');
      await expect(async () => store.get(key)).rejects.toThrow('malformed');
    },
  );

  test('a write that fails leaves nothing behind', async () => {
    await mkdir(join(folder, 'tenant-b/cd/cd22'), { recursive: true });
    await expect(store.put('tenant-b/cd22', bytes)).rejects.toThrow('EISDIR');
    await writeFile(join(folder, 'tenant-c'), 'not a folder');
    await expect(store.put('tenant-c/cd11', bytes)).rejects.toThrow('ENOTDIR');
    expect((await readdir(folder, { recursive: true })).filter((n) => n.includes('-tmp-'))).toEqual(
      [],
    );
  });

  test('lists old keys of one tenant, left-overs of broken writes among them', async () => {
    await store.put('tenant-d/ee01', bytes);
    await store.put('tenant-d/ee02', bytes);
    await writeFile(join(folder, 'tenant-d/ee/ee03-tmp-0a1b'), 'half');
    const old = new Date('2026-01-01T00:00:00Z');
    await utimes(join(folder, 'tenant-d/ee/ee01'), old, old);
    await utimes(join(folder, 'tenant-d/ee/ee03-tmp-0a1b'), old, old);
    const keys = await all('tenant-d', new Date('2026-02-01T00:00:00Z'));
    expect(keys.sort()).toEqual(['tenant-d/ee01', 'tenant-d/ee03-tmp-0a1b']);
    for (const key of keys) await store.remove(key);
    expect(await all('tenant-d', new Date('2100-01-01'))).toEqual(['tenant-d/ee02']);
    expect(await all('tenant-without-files', new Date('2100-01-01'))).toEqual([]);
  });
});
