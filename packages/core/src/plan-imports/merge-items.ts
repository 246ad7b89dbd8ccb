import { AppError, assertThat, type MergeImportItems } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { readItems, lockReview, type ImportItemRow } from './import-rows.ts';
import { joinSpans, mergeContents, renameAgencies } from './merge-contents.ts';

/**
 * mergeImportItems makes one item of several of a kind and gives its id. The first keeps its fields and the others' texts follow it; it becomes pending, the
 * others are removed. Whatever named a merged agency, and every clause of a merged target, goes over to the first. Errors: not_found, import_not_open,
 * invalid_input (not all of one kind, or removed ones).
 */
export function mergeImportItems(
  ctx: ServiceContext,
  input: MergeImportItems,
): Promise<{ id: string }> {
  return ctx.db.transaction(async (tx) => {
    await lockReview(tx, input.importId);
    const rows = await readItems(tx, input.importId);
    const ids = [...new Set(input.ids)];
    const picked = ids.map((id) => rows.find((row) => row.id === id));
    const [first, ...others] = picked.filter((row) => row !== undefined);
    assertThat(
      picked.every((row) => row !== undefined),
      'not_found',
      { ids: 'not_found' },
    );
    if (!first || others.length === 0)
      throw new AppError('invalid_input', { ids: 'invalid_input' });
    const fits = [first, ...others].every(
      (row) => row.kind === first.kind && row.state !== 'removed' && row.parentId !== first.id,
    );
    assertThat(fits, 'invalid_input', { ids: 'invalid_input' });
    await writeMerged(tx, first, others);
    await handOver(tx, rows, { first, others });
    return { id: first.id };
  });
}

async function writeMerged(tx: TenantTx, first: ImportItemRow, others: readonly ImportItemRow[]) {
  const { tenantId } = tx;
  const content = others.reduce((merged, row) => mergeContents(merged, row.content), first.content);
  await tx.planImportItem.updateMany({
    where: { tenantId, id: first.id },
    data: {
      content,
      state: 'pending',
      ...joinSpans([first, ...others]),
      rowVersion: { increment: 1 },
    },
  });
  await tx.planImportItem.updateMany({
    where: { tenantId, id: { in: others.map((row) => row.id) } },
    data: { state: 'removed', rowVersion: { increment: 1 } },
  });
}

async function handOver(
  tx: TenantTx,
  rows: readonly ImportItemRow[],
  { first, others }: { first: ImportItemRow; others: readonly ImportItemRow[] },
) {
  const { tenantId } = tx;
  const gone = new Set(others.map((row) => row.id));
  if (first.kind === 'target') {
    // Targets nest one level: the clauses of a merged target become those of the first, or of its main target.
    const parentId = first.parentId ?? first.id;
    await tx.planImportItem.updateMany({
      where: { tenantId, parentId: { in: [...gone] } },
      data: { parentId, rowVersion: { increment: 1 } },
    });
  }
  if (first.kind !== 'agency') return;
  for (const row of rows) {
    const content = renameAgencies(row.content, gone, first.id);
    if (content === row.content) continue;
    await tx.planImportItem.updateMany({
      where: { tenantId, id: row.id },
      data: { content, rowVersion: { increment: 1 } },
    });
  }
}
