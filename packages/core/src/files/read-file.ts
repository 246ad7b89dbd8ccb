import { createHash } from 'node:crypto';
import { found } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import type { FileStore } from './file-store.ts';
import type { FileContent } from './views.ts';

/**
 * readFile gives one evidence file of the tenant. `not_found` when this tenant has no such file or the store has lost it; bytes that
 * are not those that were uploaded are never handed out.
 */
export async function readFile(
  ctx: Pick<ServiceContext, 'db'>,
  store: FileStore,
  id: string,
): Promise<FileContent> {
  const { storageKey, ...file } = found(
    await ctx.db.file.findFirst({
      where: { tenantId: ctx.db.tenantId, id },
      select: {
        id: true,
        name: true,
        sizeBytes: true,
        mediaType: true,
        sha256: true,
        storageKey: true,
      },
    }),
  );
  const bytes = await store.get(storageKey);
  if (createHash('sha256').update(bytes).digest('hex') !== file.sha256) {
    throw new Error(`The bytes of file ${id} are not those that were uploaded.`);
  }
  return { ...file, bytes };
}
