import { Prisma, type TenantTx } from '@tiendo/db';
import { z } from 'zod';

/** OrderedList is one list that people put in order: the agencies of a tenant, the targets, tasks or reporting rules of a plan. */
export interface OrderedList {
  table: 'agency' | 'target' | 'task' | 'schedule';
  /** Null for the agencies, which belong to the whole tenant. */
  planId: string | null;
}

const OrderedRowSchema = z.object({
  id: z.string(),
  name: z.string(),
  parentId: z.string().nullable(),
  position: z.number(),
});

/** OrderedRow is one unarchived row of an ordered list; only targets have a parent. */
export type OrderedRow = z.infer<typeof OrderedRowSchema>;

const nameColumn = { agency: 'name', target: 'title', task: 'title', schedule: 'title' } as const;

/** lockOrder reads a list in its order and holds its rows, so that two people reordering it wait for each other. */
export async function lockOrder(tx: TenantTx, list: OrderedList): Promise<OrderedRow[]> {
  const name = Prisma.raw(nameColumn[list.table]);
  const parent = Prisma.raw(list.table === 'target' ? 'parent_id' : 'NULL::uuid');
  const rows = await tx.$queryRaw`
    SELECT id, ${name} AS name, ${parent} AS "parentId", position FROM ${Prisma.raw(list.table)}
    WHERE tenant_id = ${tx.tenantId}::uuid AND archived_at IS NULL AND ${inList(list)}
    ORDER BY position, id FOR NO KEY UPDATE`;
  return z.array(OrderedRowSchema).parse(rows);
}

/** writeOrder numbers the rows from 1 in the given order; rows already in their place are not touched. */
export async function writeOrder(tx: TenantTx, list: OrderedList, ids: string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE ${Prisma.raw(list.table)} AS row SET position = wanted.position
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS wanted (id, position)
    WHERE row.tenant_id = ${tx.tenantId}::uuid AND row.id = wanted.id AND row.position <> wanted.position`;
}

/** nextPosition is the place after the last row of the list, archived ones included. */
export async function nextPosition(tx: TenantTx, list: OrderedList): Promise<number> {
  const rows = await tx.$queryRaw`
    SELECT coalesce(max(position), 0) + 1 AS position FROM ${Prisma.raw(list.table)}
    WHERE tenant_id = ${tx.tenantId}::uuid AND ${inList(list)}`;
  return z.tuple([z.object({ position: z.number() })]).parse(rows)[0].position;
}

function inList(list: OrderedList): Prisma.Sql {
  return list.planId === null ? Prisma.sql`true` : Prisma.sql`plan_id = ${list.planId}::uuid`;
}
