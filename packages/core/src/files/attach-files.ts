import { allowedFileTypes, assertThat, maxFileBytes, planDocumentTypes } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import type { Actor } from '#app/context.ts';

/** attachToTaskUpdate ties files that this member uploaded, and that nothing holds yet, to one update of a task. */
export function attachToTaskUpdate(
  tx: TenantTx,
  actor: Pick<Actor, 'memberId'>,
  taskUpdateId: string,
  fileIds: readonly string[],
): Promise<void> {
  return attach(tx, actor, { taskUpdateId }, fileIds);
}

/** attachToReport ties files that this member uploaded, and that nothing holds yet, to a report: to the figure of a target, or to the whole. */
export function attachToReport(
  tx: TenantTx,
  actor: Pick<Actor, 'memberId'>,
  report: { reportId: string; targetId: string | null },
  fileIds: readonly string[],
): Promise<void> {
  return attach(tx, actor, report, fileIds);
}

/** attachToExtension ties files that this member uploaded, and that nothing holds yet, to a request for more time. */
export function attachToExtension(
  tx: TenantTx,
  actor: Pick<Actor, 'memberId'>,
  extensionId: string,
  fileIds: readonly string[],
): Promise<void> {
  return attach(tx, actor, { extensionId }, fileIds);
}

/** attachToImport ties the plan document that this member uploaded, and that nothing holds yet, to its import. */
export function attachToImport(
  tx: TenantTx,
  actor: Pick<Actor, 'memberId'>,
  planImportId: string,
  fileId: string,
): Promise<void> {
  return attach(tx, actor, { planImportId }, [fileId]);
}

type Holder =
  | { taskUpdateId: string }
  | { reportId: string; targetId: string | null }
  | { extensionId: string }
  | { planImportId: string };

/** What is taken as a plan is not all taken as evidence, nor the other way round. */
function fitting(holder: Holder) {
  return 'planImportId' in holder
    ? { mediaType: { in: Object.keys(planDocumentTypes) } }
    : { mediaType: { in: Object.keys(allowedFileTypes) }, sizeBytes: { lte: maxFileBytes } };
}

async function attach(
  tx: TenantTx,
  actor: Pick<Actor, 'memberId'>,
  holder: Holder,
  fileIds: readonly string[],
): Promise<void> {
  const ids = [...new Set(fileIds)];
  if (ids.length === 0) return;
  const { count } = await tx.file.updateMany({
    where: {
      tenantId: tx.tenantId,
      id: { in: ids },
      uploadedById: actor.memberId,
      taskUpdateId: null,
      reportId: null,
      extensionId: null,
      planImportId: null,
      ...fitting(holder),
    },
    data: holder,
  });
  assertThat(count === ids.length, 'not_found', { fileIds: 'not_found' });
}
