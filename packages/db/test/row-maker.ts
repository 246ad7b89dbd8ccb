import type { Catalog, Column, ForeignKey, Query } from './catalog.ts';
import { candidates, type Value } from './candidates.ts';

/** Row is a row by column, values in PostgreSQL's text form. */
export type Row = Record<string, Value>;

/** RowMaker writes one valid row a table and tenant, with the rows it points to, from nothing but the catalog. */
export interface RowMaker {
  rowOf(table: string, tenantId: string): Promise<Row>;
}

/** makeRows makes a RowMaker; `query` must be allowed to write past row-level security. */
export function makeRows(catalog: Catalog, query: Query): RowMaker {
  const made = new Map<string, Promise<Row>>();
  const rowOf = (table: string, tenantId: string): Promise<Row> => {
    const name = `${table} ${tenantId}`;
    const known = made.get(name) ?? write(table, tenantId);
    made.set(name, known);
    return known;
  };
  const write = async (table: string, tenantId: string): Promise<Row> => {
    const columns = catalog.columns.filter((column) => column.table === table);
    const fixed = await pointers(table, tenantId);
    const row = await satisfying(catalog, query, columns, fixed);
    await query(insertSql(table, columns), Object.values(row));
    return row;
  };
  /** What the row's foreign keys hold; a key into the row's own table, or out of all tenants' tables, stays empty. */
  const pointers = async (table: string, tenantId: string): Promise<Row> => {
    const fixed: Row = { tenant_id: tenantId };
    for (const key of keysOutside(catalog, table)) {
      for (const column of key.columns) fixed[column] = key.parent === 'tenant' ? tenantId : null;
    }
    for (const key of keysToParents(catalog, table)) {
      const parent = key.parent === table ? null : await rowOf(key.parent, tenantId);
      key.columns.forEach((column, index) => {
        if (column !== 'tenant_id')
          fixed[column] = parent?.[key.parentColumns[index] ?? ''] ?? null;
      });
    }
    return fixed;
  };
  return { rowOf };
}

/**
 * keysToParents are a table's foreign keys into tenants' tables; that of tenant_id itself is satisfied by any tenant, and a key into a table
 * that belongs to nobody (the catalogue of indicators) can point to no other tenant's row.
 */
export function keysToParents(catalog: Catalog, table: string): ForeignKey[] {
  return catalog.keys.filter(
    (key) => key.table === table && catalog.tenantTables.includes(key.parent),
  );
}

/** Foreign keys into tables that belong to nobody: to the tenants themselves any tenant will do. */
function keysOutside(catalog: Catalog, table: string): ForeignKey[] {
  return catalog.keys.filter(
    (key) => key.table === table && !catalog.tenantTables.includes(key.parent),
  );
}

/** insertSql is an INSERT of whole rows, values in text form. */
export function insertSql(table: string, columns: readonly Column[]): string {
  const names = columns.map((column) => column.name).join(', ');
  const values = columns.map((column, index) => `$${index + 1}::text::${column.type}`).join(', ');
  return `INSERT INTO ${table} (${names}) VALUES (${values})`;
}

/** Lets PostgreSQL itself pick values that its checks accept: the candidates of the columns under a check, all combinations, the first that holds. */
async function satisfying(
  catalog: Catalog,
  query: Query,
  columns: readonly Column[],
  fixed: Row,
): Promise<Row> {
  const checks = catalog.checks.filter((check) => check.table === columns[0]?.table);
  const under = columns.filter((column) =>
    checks.some((check) => check.columns.includes(column.name)),
  );
  const choices = (column: Column): Value[] => {
    const given = fixed[column.name];
    if (given === undefined) {
      return candidates(
        column,
        checks.filter((check) => check.columns.includes(column.name)),
      );
    }
    return column.nullable && given !== null ? [given, null] : [given];
  };
  const picked =
    under.length === 0
      ? {}
      : await pick(
          query,
          under.map((c) => [c, choices(c)]),
          checks,
        );
  return Object.fromEntries(
    columns.map((column) => {
      const value = picked[column.name] ?? (column.name in picked ? null : choices(column)[0]);
      return [column.name, value ?? null];
    }),
  );
}

async function pick(
  query: Query,
  choices: [Column, Value[]][],
  checks: readonly { expression: string }[],
): Promise<Row> {
  const sources = choices.map(([column, values]) => {
    const list = values.map((value) => `(${literal(value)}::${column.type})`).join(', ');
    return `(VALUES ${list}) AS of_${column.name} (${column.name})`;
  });
  const names = choices.map(([column]) => `${column.name}::text AS ${column.name}`).join(', ');
  const conditions = checks.map((check) => `(${check.expression}) IS NOT FALSE`).join(' AND ');
  const [row] = await query(
    `SELECT ${names} FROM ${sources.join(' CROSS JOIN ')} WHERE ${conditions} LIMIT 1`,
  );
  if (!row) throw new Error(`No candidate satisfies the checks: ${conditions}`);
  return { ...row };
}

function literal(value: Value): string {
  return value === null ? 'NULL' : `'${value.replaceAll("'", "''")}'`;
}
