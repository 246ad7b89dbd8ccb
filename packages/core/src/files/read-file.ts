import { createHash } from 'node:crypto';
import { assertThat, found } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { mayReadReport } from '#app/reporting/policy.ts';
import type { FileStore } from './file-store.ts';
import type { FileContent } from './views.ts';

/**
 * readFile gives one evidence file of the tenant. Who may not read a report may not read its files either (`forbidden`), and a file that nothing
 * holds yet is its uploader's. `not_found` when this tenant has no such file or the store has lost it; bytes that are not those that were uploaded
 * are never handed out.
 */
export async function readFile(
  ctx: Pick<ServiceContext, 'db' | 'actor'>,
  store: FileStore,
  id: string,
): Promise<FileContent> {
  const { storageKey, uploadedById, taskUpdateId, report, extension, ...file } = found(
    await ctx.db.file.findFirst({
      where: { tenantId: ctx.db.tenantId, id },
      select: {
        id: true,
        name: true,
        sizeBytes: true,
        mediaType: true,
        sha256: true,
        storageKey: true,
        uploadedById: true,
        taskUpdateId: true,
        report: { select: { obligation: { select: { agencyId: true } } } },
        extension: { select: { obligation: { select: { agencyId: true } } } },
      },
    }),
  );
  // Updates of tasks are read by all who work in the plan.
  const isOwn = uploadedById === ctx.actor.memberId || taskUpdateId !== null;
  const agencyId = (report ?? extension)?.obligation.agencyId ?? '';
  assertThat(isOwn || mayReadReport(ctx.actor, agencyId), 'forbidden');
  const bytes = await store.get(storageKey);
  if (createHash('sha256').update(bytes).digest('hex') !== file.sha256) {
    throw new Error(`The bytes of file ${id} are not those that were uploaded.`);
  }
  return { ...file, bytes };
}
