import { createHash } from 'node:crypto';
import type { FileStore } from './file-store.ts';

/** readStored gives the bytes of a file's row and hands out none but those that were uploaded; not_found when the store has lost them. */
export async function readStored(
  store: Pick<FileStore, 'get'>,
  file: { id: string; storageKey: string; sha256: string },
): Promise<Uint8Array> {
  const bytes = await store.get(file.storageKey);
  if (createHash('sha256').update(bytes).digest('hex') !== file.sha256) {
    throw new Error(`The bytes of file ${file.id} are not those that were uploaded.`);
  }
  return bytes;
}
