import { assertThat, found, isAllowed } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { mayReadReport } from '#app/reporting/policy.ts';
import type { FileStore } from './file-store.ts';
import { readStored } from './read-stored.ts';
import type { FileContent } from './views.ts';

/**
 * readFile gives one file of the tenant. Who may not read a report may not read its files either (`forbidden`); the document behind a plan is read
 * by all who read plans once it is published, before that by who may import; a file that nothing holds yet is its uploader's. `not_found` when this tenant has no such file or the store has lost it; bytes that are not those that were uploaded
 * are never handed out.
 */
export async function readFile(
  ctx: Pick<ServiceContext, 'db' | 'actor'>,
  store: FileStore,
  id: string,
): Promise<FileContent> {
  const { storageKey, uploadedById, taskUpdateId, report, extension, planImport, ...file } = found(
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
        planImport: { select: { state: true } },
        extension: { select: { obligation: { select: { agencyId: true } } } },
      },
    }),
  );
  if (planImport) {
    const permission = planImport.state === 'published' ? 'plan:read' : 'plan:import';
    assertThat(isAllowed(ctx.actor.role, permission), 'forbidden');
  } else {
    // Updates of tasks are read by all who work in the plan.
    const isOwn = uploadedById === ctx.actor.memberId || taskUpdateId !== null;
    const agencyId = (report ?? extension)?.obligation.agencyId ?? '';
    assertThat(isOwn || mayReadReport(ctx.actor, agencyId), 'forbidden');
  }
  return { ...file, bytes: await readStored(store, { id, storageKey, sha256: file.sha256 }) };
}
