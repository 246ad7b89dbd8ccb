import { createHash, randomUUID } from 'node:crypto';
import {
  assertThat,
  isAllowed,
  maxFileBytes,
  maxPlanDocumentBytes,
  type FilePurpose,
} from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { safeFileName } from './file-name.ts';
import type { FileStore } from './file-store.ts';
import { recognisePlanDocument } from './recognise-plan-document.ts';
import { recogniseType } from './recognise-type.ts';
import type { FileView } from './views.ts';

/** Files that one member may have waiting for a form: enough for any form, too few to fill a disk. */
const maxWaiting = 60;

const rules = {
  evidence: {
    maxBytes: maxFileBytes,
    recognise: recogniseType,
    tooLarge: 'file_too_large',
    forbidden: 'file_type_forbidden',
  },
  plan_document: {
    maxBytes: maxPlanDocumentBytes,
    recognise: recognisePlanDocument,
    tooLarge: 'document_too_large',
    forbidden: 'document_type_forbidden',
  },
} as const;

/**
 * uploadFile keeps one file, waiting until a task update, a report or, for a plan document, its import takes it. The bytes are kept first, under a key drawn here, then the
 * row: a crash in between leaves bytes that nothing points to, which the sweep removes, never a row without bytes. Errors: forbidden (a plan
 * document of who may not import), file_empty, file_too_large, file_type_forbidden (judged by content; of a plan document document_too_large,
 * document_type_forbidden), too_many_files, unavailable.
 */
export async function uploadFile(
  ctx: ServiceContext,
  store: FileStore,
  input: { name: string; bytes: Uint8Array; purpose?: FilePurpose },
): Promise<FileView> {
  const { db, actor } = ctx;
  const purpose = input.purpose ?? 'evidence';
  const { maxBytes, recognise, tooLarge, forbidden } = rules[purpose];
  assertThat(purpose === 'evidence' || isAllowed(actor.role, 'plan:import'), 'forbidden');
  assertThat(input.bytes.byteLength > 0, 'file_empty', { file: 'file_empty' });
  assertThat(input.bytes.byteLength <= maxBytes, tooLarge, { file: tooLarge });
  const mediaType = await recognise(input.bytes);
  assertThat(mediaType, forbidden, { file: forbidden });
  const waiting = await db.file.count({
    where: {
      tenantId: db.tenantId,
      uploadedById: actor.memberId,
      taskUpdateId: null,
      reportId: null,
      extensionId: null,
      planImportId: null,
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
