import { assertThat, maxReportFiles, type ReportContent } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { attachToReport } from '#app/files/attach-files.ts';
import type { LockedReport } from './lock-report.ts';
import type { WrittenReport } from './report-content.ts';

/** FileChanges is what a form does to a report's files. */
export type FileChanges = Pick<ReportContent, 'figures' | 'fileIds' | 'removedFileIds'>;

/** writeContent replaces what a locked report says and holds, and gives the report's id. */
export async function writeContent(
  ctx: ServiceContext,
  tx: TenantTx,
  locked: LockedReport,
  content: WrittenReport,
  form: FileChanges,
): Promise<string> {
  const { tenantId } = tx;
  const { figures, ...texts } = content;
  const { id } = await tx.report.upsert({
    where: { tenantId_obligationId: { tenantId, obligationId: locked.id } },
    create: { tenantId, obligationId: locked.id, ...texts, updatedAt: ctx.now },
    update: { ...texts, updatedAt: ctx.now },
    select: { id: true },
  });
  await tx.reportFigure.deleteMany({ where: { tenantId, reportId: id } });
  await tx.reportFigure.createMany({
    data: figures.map(({ targetId, numerator, denominator, note }) => ({
      tenantId,
      reportId: id,
      targetId,
      numerator,
      denominator,
      note,
    })),
  });
  await changeFiles(ctx, tx, { id, held: heldFiles(locked) }, form);
  return id;
}

/**
 * holdsFiles tells whether the report already is as the form wants its files: the added ones on it, each in its place, the removed ones off it. A
 * form sent twice uploads its files twice, under two ids: what they hold tells whether they are the same.
 */
export async function holdsFiles(
  tx: TenantTx,
  locked: LockedReport,
  form: FileChanges,
): Promise<boolean> {
  const held = heldFiles(locked);
  if (form.removedFileIds.some((id) => held.includes(id))) return false;
  const added = addedFiles(form);
  const files = await tx.file.findMany({
    where: { tenantId: tx.tenantId, id: { in: [...held, ...added.flatMap(({ ids }) => ids)] } },
    select: { id: true, sha256: true, targetId: true },
  });
  const contents = new Set(
    files.filter(({ id }) => held.includes(id)).map((file) => `${file.targetId} ${file.sha256}`),
  );
  return added.every(({ targetId, ids }) =>
    ids.every((id) => {
      const sent = files.find((file) => file.id === id);
      return contents.has(`${targetId} ${sent?.sha256 ?? ''}`);
    }),
  );
}

/** The files that a form adds, by the figure behind which they stand; null for the report as a whole. */
function addedFiles(form: FileChanges): { targetId: string | null; ids: string[] }[] {
  const places = [
    { targetId: null, ids: form.fileIds },
    ...form.figures.map(({ targetId, fileIds }) => ({ targetId, ids: fileIds })),
  ];
  return places.filter(({ ids }) => ids.length > 0);
}

function heldFiles(locked: LockedReport): string[] {
  return locked.report?.files.map((file) => file.id) ?? [];
}

/** A form that is sent again names files that the report holds by now: only the others are new. */
async function changeFiles(
  ctx: ServiceContext,
  tx: TenantTx,
  report: { id: string; held: readonly string[] },
  form: FileChanges,
): Promise<void> {
  const removed = new Set(form.removedFileIds.filter((id) => report.held.includes(id)));
  const added = addedFiles(form).map(({ targetId, ids }) => ({
    targetId,
    ids: [...new Set(ids)].filter((id) => !report.held.includes(id)),
  }));
  const count =
    report.held.length - removed.size + added.reduce((sum, { ids }) => sum + ids.length, 0);
  assertThat(count <= maxReportFiles, 'too_many_files', { fileIds: 'too_many_files' });
  if (removed.size > 0) {
    await tx.file.updateMany({
      where: { tenantId: tx.tenantId, id: { in: [...removed] }, reportId: report.id },
      data: { reportId: null, targetId: null },
    });
  }
  for (const { targetId, ids } of added)
    await attachToReport(tx, ctx.actor, { reportId: report.id, targetId }, ids);
}
