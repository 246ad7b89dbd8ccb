import { assertThat, type SetImportItemsState } from '@tiendo/contracts';
import type { Prisma } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { lockReview } from './import-rows.ts';

/**
 * setImportItemsState confirms, removes or reopens items, and tells how many changed. Confirming a clause says nothing of its main target; removing a main
 * target removes its clauses. By kind, only what is pending is confirmed or removed, and only what is confirmed is reopened. Errors: not_found,
 * import_not_open.
 */
export function setImportItemsState(
  ctx: ServiceContext,
  input: SetImportItemsState,
): Promise<{ changed: number }> {
  const { importId, state, items } = input;
  return ctx.db.transaction(async (tx) => {
    await lockReview(tx, importId);
    const mine = { tenantId: tx.tenantId, importId };
    if ('ids' in items) {
      const ids = [...new Set(items.ids)];
      const known = await tx.planImportItem.count({ where: { ...mine, id: { in: ids } } });
      assertThat(known === ids.length, 'not_found', { ids: 'not_found' });
    }
    const { count } = await tx.planImportItem.updateMany({
      where: { ...mine, ...wanted(input) },
      data: { state, rowVersion: { increment: 1 } },
    });
    return { changed: count };
  });
}

function wanted({ state, items }: SetImportItemsState): Prisma.PlanImportItemWhereInput {
  if ('ids' in items) {
    const { ids } = items;
    const named = { id: { in: ids } };
    const also = state === 'removed' ? [{ parentId: { in: ids } }] : [];
    return { state: { not: state }, OR: [named, ...also] };
  }
  return {
    kind: items.kind,
    state: state === 'pending' ? 'confirmed' : 'pending',
    ...(items.includeDoubtful ? {} : { doubts: { isEmpty: true } }),
  };
}
