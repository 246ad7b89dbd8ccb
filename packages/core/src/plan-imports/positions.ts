import { ImportItemKindSchema, type ImportItemKind } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';

/** endOf gives the position of the last item of a kind, or of a main target's last clause; where there is none, of what stands before that kind. */
export async function endOf(
  tx: TenantTx,
  importId: string,
  place: { kind: ImportItemKind; parentId: string | null },
): Promise<number> {
  const { tenantId } = tx;
  const { kind, parentId } = place;
  const before = ImportItemKindSchema.options;
  const among =
    parentId === null
      ? { kind: { in: before.slice(0, before.indexOf(kind) + 1) } }
      : { OR: [{ id: parentId }, { parentId }] };
  const last = await tx.planImportItem.aggregate({
    where: { tenantId, importId, ...among },
    _max: { position: true },
  });
  return last._max.position ?? 0;
}

/** makeRoom moves all that stands after a position further back. */
export async function makeRoom(
  tx: TenantTx,
  importId: string,
  room: { after: number; rows: number },
): Promise<void> {
  const { tenantId } = tx;
  await tx.planImportItem.updateMany({
    where: { tenantId, importId, position: { gt: room.after } },
    data: { position: { increment: room.rows } },
  });
}
