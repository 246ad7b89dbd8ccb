import type { Database, TenantDb } from '@tiendo/db';
import { z } from 'zod';
import type { FileStore } from './file-store.ts';

const dayMs = 24 * 60 * 60 * 1000;
const batchSize = 500;

/**
 * sweepUnattachedFiles removes a tenant's files that nothing took within a day, and bytes that no row points to. Row first: a crash in between
 * leaves bytes for the next sweep. Answers how many rows and how many stray bytes went.
 */
export async function sweepUnattachedFiles(
  db: TenantDb,
  store: FileStore,
  now: Date,
): Promise<{ files: number; strays: number }> {
  const before = new Date(now.getTime() - dayMs);
  // One statement decides and deletes, so that a file which is being attached at this moment stays.
  const rows = await db.$queryRaw`
    DELETE FROM file WHERE tenant_id = ${db.tenantId}::uuid
      AND task_update_id IS NULL AND report_id IS NULL AND extension_id IS NULL
      AND plan_import_id IS NULL AND created_at < ${before}
    RETURNING storage_key AS "storageKey"`;
  const removed = z.array(z.object({ storageKey: z.string() })).parse(rows);
  for (const { storageKey } of removed) await store.remove(storageKey);
  return { files: removed.length, strays: await sweepStrays(db, store, before) };
}

async function sweepStrays(db: TenantDb, store: FileStore, before: Date): Promise<number> {
  let strays = 0;
  let batch: string[] = [];
  const flush = async () => {
    const known = await db.file.findMany({
      where: { tenantId: db.tenantId, storageKey: { in: batch } },
      select: { storageKey: true },
    });
    const kept = new Set(known.map((row) => row.storageKey));
    for (const key of batch.filter((candidate) => !kept.has(candidate))) {
      await store.remove(key);
      strays += 1;
    }
    batch = [];
  };
  for await (const key of store.keysOlderThan(db.tenantId, before)) {
    batch.push(key);
    if (batch.length >= batchSize) await flush();
  }
  if (batch.length > 0) await flush();
  return strays;
}

/** sweepFiles sweeps every tenant's unattached files; safe to run twice and beside itself. */
export async function sweepFiles(
  database: Database,
  store: FileStore,
  now: Date,
): Promise<{ files: number; strays: number }> {
  const tenants = await database.platform.tenant.findMany({ select: { id: true } });
  const total = { files: 0, strays: 0 };
  for (const { id } of tenants) {
    const swept = await database.withTenant(id, (db) => sweepUnattachedFiles(db, store, now));
    total.files += swept.files;
    total.strays += swept.strays;
  }
  return total;
}
