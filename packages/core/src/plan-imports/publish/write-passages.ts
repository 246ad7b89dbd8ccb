import { Prisma, type TenantTx } from '@tiendo/db';
import type { StatedItem, StatedPlan } from './stated-plan.ts';

const columnOf = { target: 'targetId', task: 'taskId', schedule: 'scheduleId' } as const;
type Kind = keyof typeof columnOf;

/** LiveRows gives the live row of any item that became one or continues one. */
export type LiveRows = (itemId: string) => string;

/**
 * writePassages keeps, for every row that an import made or continues, the passage that it comes from, quoted to the letter; and writes into every item which
 * row it is.
 */
export async function writePassages(
  tx: TenantTx,
  source: { importId: string; text: string },
  plan: StatedPlan,
  liveRow: LiveRows,
): Promise<void> {
  const { importId, text } = source;
  const kinds: [Kind, readonly StatedItem<unknown>[]][] = [
    ['target', plan.targets],
    ['task', plan.tasks],
    ['schedule', plan.schedules],
  ];
  await tx.sourcePassage.createMany({
    data: kinds.flatMap(([kind, items]) =>
      items.flatMap(({ itemId, span }) =>
        span === null
          ? []
          : [
              {
                tenantId: tx.tenantId,
                importId,
                [columnOf[kind]]: liveRow(itemId),
                spanStart: span.start,
                spanEnd: span.end,
                quote: text.slice(span.start, span.end),
              },
            ],
      ),
    ),
  });
  for (const [kind, items] of kinds) {
    await pointItems(
      tx,
      kind,
      items.map(({ itemId }) => [itemId, liveRow(itemId)]),
    );
  }
}

/** pointItems writes into items which live rows they are, in one statement. */
export async function pointItems(
  tx: TenantTx,
  kind: Kind | 'agency',
  rows: readonly (readonly [itemId: string, liveId: string])[],
): Promise<void> {
  if (rows.length === 0) return;
  const column = Prisma.raw(`${kind}_id`);
  await tx.$executeRaw`
    UPDATE plan_import_item AS item SET ${column} = live.id
    FROM unnest(${rows.map(([itemId]) => itemId)}::uuid[], ${rows.map(([, id]) => id)}::uuid[]) AS live (item_id, id)
    WHERE item.tenant_id = ${tx.tenantId}::uuid AND item.id = live.item_id`;
}
