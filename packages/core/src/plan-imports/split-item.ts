import {
  AppError,
  type ImportDoubt,
  type ImportItemContent,
  type SplitImportItem,
} from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { lockReview, readItem, type ImportItemRow } from './import-rows.ts';
import { endOf, makeRoom } from './positions.ts';

/**
 * splitImportItem cuts one target or task into several, one a title, all pending and each with the whole passage. The first keeps measure, detail and
 * clauses; of the others a target has no figure until somebody gives it one. It gives the ids in order. Errors: not_found, import_not_open,
 * stale_version, invalid_input (an agency or a reporting rule).
 */
export function splitImportItem(
  ctx: ServiceContext,
  input: SplitImportItem,
): Promise<{ ids: string[] }> {
  return ctx.db.transaction(async (tx) => {
    await lockReview(tx, input.importId);
    const item = await readItem(tx, input.importId, input.id);
    assertFresh(item, input);
    const [first, ...others] = input.titles.map((title, at) =>
      partOf(item.content, title, at === 0),
    );
    if (!first) throw new AppError('invalid_input');
    assertSaved(
      await tx.planImportItem.updateMany({
        where: { tenantId: tx.tenantId, id: item.id, rowVersion: input.rowVersion },
        data: { content: first, state: 'pending', rowVersion: { increment: 1 } },
      }),
    );
    return { ids: [item.id, ...(await addParts(tx, item, input.importId, others))] };
  });
}

function partOf(content: ImportItemContent, title: string, isFirst: boolean): ImportItemContent {
  if (content.kind === 'task') {
    const { fields } = content;
    return { kind: 'task', fields: { ...fields, title, detail: isFirst ? fields.detail : '' } };
  }
  if (content.kind !== 'target') throw new AppError('invalid_input', { id: 'invalid_input' });
  const { fields } = content;
  if (isFirst) return { kind: 'target', fields: { ...fields, title } };
  const noMeasure = { comparator: 'none', strict: false, value: null, valueMax: null } as const;
  const noUnit = { unit: null, unitNoun: null, denominator: null, indicatorId: null };
  return { kind: 'target', fields: { ...fields, title, ...noMeasure, ...noUnit } };
}

async function addParts(
  tx: TenantTx,
  item: ImportItemRow,
  importId: string,
  parts: readonly ImportItemContent[],
): Promise<string[]> {
  const { kind, parentId, spanStart, spanEnd } = item;
  // Clauses follow their main target: the new ones come after them.
  const ownEnd = await endOf(tx, importId, { kind, parentId: item.id });
  await makeRoom(tx, importId, { after: ownEnd, rows: parts.length });
  const doubts: ImportDoubt[] = kind === 'target' ? ['no_value'] : [];
  const rows = await tx.planImportItem.createManyAndReturn({
    data: parts.map((content, at) => ({
      tenantId: tx.tenantId,
      importId,
      kind,
      position: ownEnd + 1 + at,
      parentId,
      content,
      doubts,
      spanStart,
      spanEnd,
    })),
    select: { id: true, position: true },
  });
  return rows.sort((a, b) => a.position - b.position).map((row) => row.id);
}
