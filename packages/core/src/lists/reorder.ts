import { assertThat, type Move } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { isSameSet, movedOrder } from './moved-order.ts';
import { lockOrder, writeOrder, type OrderedList, type OrderedRow } from './ordered-list.ts';

/** reorderList puts a list into the wanted order; stale_version when rows were added or archived since the person saw it. */
export async function reorderList(
  ctx: ServiceContext,
  tx: TenantTx,
  list: OrderedList,
  ids: string[],
): Promise<void> {
  const rows = await lockOrder(tx, list);
  assertThat(isSameSet(rows, ids), 'stale_version');
  await saveOrder(ctx, tx, list, rows, ids);
}

/** moveInList moves one row past its neighbour; not_found when the list has no such unarchived row. */
export async function moveInList(
  ctx: ServiceContext,
  tx: TenantTx,
  list: OrderedList,
  move: Move,
): Promise<void> {
  const rows = await lockOrder(tx, list);
  assertThat(
    rows.some((row) => row.id === move.id),
    'not_found',
  );
  await saveOrder(ctx, tx, list, rows, movedOrder(rows, move));
}

async function saveOrder(
  ctx: ServiceContext,
  tx: TenantTx,
  list: OrderedList,
  rows: OrderedRow[],
  ids: string[],
): Promise<void> {
  const wanted = new Map(ids.map((id, index) => [id, index + 1]));
  const moved = rows.filter((row, index) => wanted.get(row.id) !== index + 1);
  if (moved.length === 0) return;
  await writeOrder(tx, list, ids);
  const placed = (placeOf: (row: OrderedRow) => number | undefined) =>
    moved
      .map((row) => ({ id: row.id, name: row.name, place: placeOf(row) ?? 0 }))
      .sort((a, b) => a.place - b.place);
  await recordAudit(tx, ctx.actor, {
    entity: list.table,
    // The order belongs to the list, so its change is kept under what holds the list: the plan, or the tenant itself.
    entityId: list.planId ?? tx.tenantId,
    action: 'reordered',
    before: { order: placed((row) => rows.indexOf(row) + 1) },
    after: { order: placed((row) => wanted.get(row.id)) },
  });
}
