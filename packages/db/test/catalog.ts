import { z } from 'zod';

/** Query runs SQL and gives its rows. */
export type Query = (sql: string, values?: unknown[]) => Promise<unknown[]>;

const ColumnSchema = z.object({
  table: z.string(),
  name: z.string(),
  type: z.string(),
  nullable: z.boolean(),
  labels: z.array(z.string()).nullable(),
});
const KeySchema = z.object({
  name: z.string(),
  table: z.string(),
  columns: z.array(z.string()),
  parent: z.string(),
  parentColumns: z.array(z.string()),
});
const CheckSchema = z.object({
  name: z.string(),
  table: z.string(),
  columns: z.array(z.string()),
  expression: z.string(),
});

/** Column, ForeignKey and Check are what PostgreSQL itself knows of the tables; nothing here is a list kept by hand. */
export type Column = z.infer<typeof ColumnSchema>;
export type ForeignKey = z.infer<typeof KeySchema>;
export type Check = z.infer<typeof CheckSchema>;

/** Catalog is the shape of every table of the public schema. */
export interface Catalog {
  columns: Column[];
  keys: ForeignKey[];
  checks: Check[];
  /** The tables whose rows belong to tenants. */
  tenantTables: string[];
}

const columnsSql = `
  SELECT c.relname AS "table", a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable,
    (SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = a.atttypid) AS labels
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'
  ORDER BY c.relname, a.attnum`;

const namesOf = (relation: string, numbers: string) => `
  (SELECT json_agg(a.attname ORDER BY k.n) FROM unnest(${numbers}) WITH ORDINALITY AS k (num, n)
   JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = k.num)`;

const keysSql = `
  SELECT conname AS name, conrelid::regclass::text AS "table", ${namesOf('conrelid', 'conkey')} AS columns,
    confrelid::regclass::text AS parent, ${namesOf('confrelid', 'confkey')} AS "parentColumns"
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY conrelid, conname`;

const checksSql = `
  SELECT conname AS name, conrelid::regclass::text AS "table", ${namesOf('conrelid', 'conkey')} AS columns,
    pg_get_expr(conbin, conrelid) AS expression
  FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace`;

/** readCatalog reads the shape of every table. */
export async function readCatalog(query: Query): Promise<Catalog> {
  const columns = z.array(ColumnSchema).parse(await query(columnsSql));
  return {
    columns,
    keys: z.array(KeySchema).parse(await query(keysSql)),
    checks: z.array(CheckSchema).parse(await query(checksSql)),
    tenantTables: columns.filter((column) => column.name === 'tenant_id').map(({ table }) => table),
  };
}
