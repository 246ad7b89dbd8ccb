import { openTestDatabase, type TestDatabase } from '@tiendo/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCatalog, type Catalog } from '../test/catalog.ts';

let db: TestDatabase;
let catalog: Catalog;
let indexes: { table: string; name: string; columns: string[]; condition: string | null }[];
beforeAll(async () => {
  db = await openTestDatabase();
  catalog = await readCatalog(db.inspect);
  indexes = await db.inspect(`
    SELECT c.relname AS "table", i.indexrelid::regclass::text AS name,
      (SELECT array_agg(a.attname::text ORDER BY k.n) FROM unnest(i.indkey) WITH ORDINALITY k (num, n)
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.num) AS columns,
      pg_get_expr(i.indpred, i.indrelid) AS condition
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
    WHERE c.relnamespace = 'public'::regnamespace AND i.indisvalid`);
});
afterAll(() => db.close());

test('under every foreign key lies an index that begins with its columns', () => {
  const bare = catalog.keys.filter((key) => {
    const begins = (columns: string[]) =>
      key.columns.every((column) => columns.slice(0, key.columns.length).includes(column));
    // A row without a parent is none of the parent's.
    const bears = (condition: string | null) =>
      condition === null || key.columns.some((column) => condition === `(${column} IS NOT NULL)`);
    return !indexes.some(
      (index) => index.table === key.table && bears(index.condition) && begins(index.columns),
    );
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
