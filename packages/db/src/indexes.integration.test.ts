import { openTestDatabase, type TestDatabase } from '@tiendo/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCatalog, type Catalog } from '../test/catalog.ts';

let db: TestDatabase;
let catalog: Catalog;
let indexes: { table: string; name: string; columns: string[] }[];
beforeAll(async () => {
  db = await openTestDatabase();
  catalog = await readCatalog(db.inspect);
  indexes = await db.inspect(`
    SELECT c.relname AS "table", i.indexrelid::regclass::text AS name,
      (SELECT array_agg(a.attname::text ORDER BY k.n) FROM unnest(i.indkey) WITH ORDINALITY k (num, n)
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.num) AS columns
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
    WHERE c.relnamespace = 'public'::regnamespace AND i.indisvalid AND i.indpred IS NULL`);
});
afterAll(() => db.close());

test('under every foreign key lies an index that begins with its columns', () => {
  const bare = catalog.keys.filter((key) => {
    const begins = (columns: string[]) =>
      key.columns.every((column) => columns.slice(0, key.columns.length).includes(column));
    return !indexes.some((index) => index.table === key.table && begins(index.columns));
  });
  expect(bare.map((key) => key.name)).toEqual([]);
  expect(catalog.keys.length).toBeGreaterThan(50);
});

test('indexes of tenant tables begin with the tenant, but for those that the platform sweeps all tenants by', () => {
  const others = indexes.filter(
    (index) => catalog.tenantTables.includes(index.table) && index.columns[0] !== 'tenant_id',
  );
  expect(others.map((index) => `${index.table} (${index.columns.join(', ')})`).sort()).toEqual([
    'member (user_id)',
    'message (state, next_attempt_at)',
    'outbox_event (done_at, available_at)',
    'received_report (from_tenant_id)',
    'reminder (state, send_on)',
    'report_receipt (from_tenant_id)',
    'target (indicator_id)',
  ]);
});
