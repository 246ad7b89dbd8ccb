import {
  assertThat,
  found,
  ImportDoubtSchema,
  ImportFailureSchema,
  ImportItemContentSchema,
  ImportItemKindSchema,
  ImportItemStateSchema,
  PlanImportStateSchema,
} from '@tiendo/contracts';
import type { TenantScope, TenantTx } from '@tiendo/db';
import { z } from 'zod';
import { toImportHeader } from './import-header.ts';

const ItemRowSchema = z.object({
  id: z.string(),
  kind: ImportItemKindSchema,
  position: z.number(),
  parentId: z.string().nullable(),
  state: ImportItemStateSchema,
  content: ImportItemContentSchema,
  doubts: z.array(ImportDoubtSchema),
  spanStart: z.number().nullable(),
  spanEnd: z.number().nullable(),
  agencyId: z.string().nullable(),
  targetId: z.string().nullable(),
  taskId: z.string().nullable(),
  scheduleId: z.string().nullable(),
  rowVersion: z.number(),
});

/** ImportItemRow is one item of a draft as it is kept. */
export type ImportItemRow = z.infer<typeof ItemRowSchema>;

/** readItems reads all items of an import in the order of the source, in one statement. */
export async function readItems(db: TenantScope, importId: string): Promise<ImportItemRow[]> {
  const rows = await db.planImportItem.findMany({
    where: { tenantId: db.tenantId, importId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  return z.array(ItemRowSchema).parse(rows);
}

/** readItem reads one item of an import, or fails with not_found. */
export async function readItem(
  db: TenantScope,
  importId: string,
  id: string,
): Promise<ImportItemRow> {
  const where = { tenantId: db.tenantId, importId, id };
  return ItemRowSchema.parse(found(await db.planImportItem.findFirst({ where })));
}

/** matchOf gives the existing row that an item is: an agency, or the target, task or rule that it continues. */
export function matchOf(item: ImportItemRow): string | null {
  return item.agencyId ?? item.targetId ?? item.taskId ?? item.scheduleId;
}

const LockedSchema = z.object({
  id: z.string(),
  planId: z.string().nullable(),
  amends: z.boolean(),
  state: PlanImportStateSchema,
  failure: ImportFailureSchema.nullable(),
  fileName: z.string(),
  header: z.unknown(),
  rowVersion: z.number(),
});

/** LockedImport is an import that nobody else changes or publishes until the transaction ends. */
export type LockedImport = z.infer<typeof LockedSchema>;

/** lockImport holds an import's row until the transaction ends, or fails with not_found. */
export async function lockImport(tx: TenantTx, id: string): Promise<LockedImport> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT id, plan_id AS "planId", amends, state::text, failure, file_name AS "fileName", header, row_version AS "rowVersion"
    FROM plan_import WHERE tenant_id = ${tx.tenantId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return LockedSchema.parse(found(rows[0]));
}

/** lockReview is lockImport for an import under review: any other fails with import_not_open. */
export async function lockReview(tx: TenantTx, id: string): Promise<LockedImport> {
  const row = await lockImport(tx, id);
  assertThat(row.state === 'review', 'import_not_open');
  return row;
}

/** headerOf reads the header that an import keeps; null until its document was read. */
export function headerOf(row: { header: unknown }) {
  return row.header === null ? null : toImportHeader(row.header);
}
