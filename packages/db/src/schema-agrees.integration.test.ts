import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openTestDatabase, type TestDatabase } from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCatalog } from '../test/catalog.ts';
import { parsePrismaSchema, type PrismaSchema } from '../test/prisma-schema.ts';

const schemaFile = fileURLToPath(new URL('../prisma/schema.prisma', import.meta.url));

let db: TestDatabase;
let schema: PrismaSchema;
beforeAll(async () => {
  db = await openTestDatabase();
  schema = parsePrismaSchema(await readFile(schemaFile, 'utf8'));
});
afterAll(() => db.close());

const byText = (values: string[]) => values.toSorted();

describe('schema.prisma and the migrated database agree on', () => {
  test('tables and columns: type, whether null is allowed, default', async () => {
    const rows = await db.inspect<{ table: string; column: string }>(`
      SELECT c.relname AS "table",
        concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod), CASE WHEN NOT a.attnotnull THEN 'null' END,
          'default ' || pg_get_expr(d.adbin, d.adrelid)) AS "column"
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'`);
    // Prisma sends an empty list by itself, so the database may have that default as well.
    const found = rows.map(
      ({ table, column }) => `${table}.${column.replace(/ default '\{\}'::.*/, '')}`,
    );
    const wanted = schema.tables.flatMap((table) =>
      table.columns.map((column) =>
        [
          `${table.name}.${column.name}`,
          column.type,
          ...(column.nullable ? ['null'] : []),
          ...(column.default === null ? [] : [`default ${column.default}`]),
        ].join(' '),
      ),
    );
    expect(byText(found)).toEqual(byText(wanted));
    expect(found.length).toBeGreaterThan(150);
  });

  test('enums and the order of their labels', async () => {
    const found = await db.inspect(`
      SELECT t.typname AS name, array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS labels
      FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid WHERE t.typnamespace = 'public'::regnamespace
      GROUP BY t.typname ORDER BY t.typname`);
    expect(found).toEqual(schema.enums.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
  });

  test('primary keys, unique constraints and indexes', async () => {
    const rows = await db.inspect<{ line: string }>(`
      SELECT c.relname || CASE WHEN i.indisprimary THEN ' key ' WHEN i.indisunique THEN ' unique ' ELSE ' index ' END
        || (SELECT string_agg(a.attname, ',' ORDER BY k.n) FROM unnest(i.indkey) WITH ORDINALITY k (num, n)
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.num) || coalesce(',where ' || pg_get_expr(i.indpred, i.indrelid), '') AS line
      FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
      WHERE c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations'`);
    const wanted = schema.tables.flatMap((table) => [
      `${table.name} key ${table.primaryKey.join(',')}`,
      ...table.uniques.map((columns) => `${table.name} unique ${columns.join(',')}`),
      ...table.indexes.map((columns) => `${table.name} index ${columns.join(',')}`),
    ]);
    expect(byText(rows.map((row) => row.line))).toEqual(byText(wanted));
  });

  test('foreign keys and what happens when the parent goes', async () => {
    const { keys, tenantTables } = await readCatalog(db.inspect);
    const actions = await db.inspect<{ name: string; action: string }>(`
      SELECT conname AS name, CASE confdeltype WHEN 'r' THEN 'RESTRICT' WHEN 'c' THEN 'CASCADE' ELSE confdeltype::text END AS action
      FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`);
    const actionOf = new Map(actions.map((row) => [row.name, row.action]));
    const found = keys.map(
      (key) =>
        `${key.table} (${key.columns.join(',')}) to ${key.parent} (${key.parentColumns.join(',')}) ${actionOf.get(key.name)}`,
    );
    const wanted = schema.tables.flatMap((table) =>
      table.foreignKeys.map(
        (key) =>
          `${table.name} (${key.columns.join(',')}) to ${key.parent} (${key.parentColumns.join(',')}) ${key.onDelete}`,
      ),
    );
    // protect_tenant_table ties every tenant table to its tenant; Prisma need not know.
    const toTenant = tenantTables.map((table) => `${table} (tenant_id) to tenant (id) RESTRICT`);
    expect(byText(found)).toEqual(byText([...wanted, ...toTenant]));
  });
});
