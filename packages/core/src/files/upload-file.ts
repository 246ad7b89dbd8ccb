import { createHash, randomUUID } from 'node:crypto';
import { assertThat, maxFileBytes } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { safeFileName } from './file-name.ts';
import type { FileStore } from './file-store.ts';
import { recogniseType } from './recognise-type.ts';
import type { FileView } from './views.ts';

/** Files that one member may have waiting for a form: enough for any form, too few to fill a disk. */
const maxWaiting = 60;

/**
 * uploadFile keeps one evidence file, waiting until a task update or a report takes it. The bytes are kept first, under a key drawn here, then the
 * row: a crash in between leaves bytes that nothing points to, which the sweep removes, never a row without bytes. Errors: file_empty,
 * file_too_large, file_type_forbidden (judged by content), too_many_files, unavailable.
 */
export async function uploadFile(
  ctx: ServiceContext,
  store: FileStore,
  input: { name: string; bytes: Uint8Array },
): Promise<FileView> {
  const { db, actor } = ctx;
  assertThat(input.bytes.byteLength > 0, 'file_empty', { file: 'file_empty' });
  assertThat(input.bytes.byteLength <= maxFileBytes, 'file_too_large', { file: 'file_too_large' });
  const mediaType = await recogniseType(input.bytes);
  assertThat(mediaType, 'file_type_forbidden', { file: 'file_type_forbidden' });
  const waiting = await db.file.count({
    where: {
      tenantId: db.tenantId,
      uploadedById: actor.memberId,
      taskUpdateId: null,
      reportId: null,
      extensionId: null,
    },
  });
  assertThat(waiting < maxWaiting, 'too_many_files', { file: 'too_many_files' });

  const storageKey = `${db.tenantId}/${randomUUID()}`;
  await store.put(storageKey, input.bytes);
  return db.file.create({
    data: {
      tenantId: db.tenantId,
      name: safeFileName(input.name, mediaType),
      mediaType,
      sizeBytes: input.bytes.byteLength,
      sha256: createHash('sha256').update(input.bytes).digest('hex'),
      storageKey,
      uploadedById: actor.memberId,
      createdAt: ctx.now,
    },
    select: { id: true, name: true, sizeBytes: true, mediaType: true },
  });
}
