import { randomUUID } from 'node:crypto';
import { appSecret, makeTenant, openTestDatabase, type TestDatabase } from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSession, type Outcome, type Session } from '../test/as-role.ts';
import { readCatalog, type Catalog, type ForeignKey } from '../test/catalog.ts';
import { insertSql, keysToParents, makeRows, type Row } from '../test/row-maker.ts';
import { roleUrls, tenantModels } from './index.ts';

let db: TestDatabase;
let catalog: Catalog;
let app: Session;
let a: string;
let b: string;
let rowsOfA: Map<string, Row>;
let rowsOfB: Map<string, Row>;
let appendOnly: Set<string>;

beforeAll(async () => {
  db = await openTestDatabase();
  catalog = await readCatalog(db.inspect);
  app = await openSession(roleUrls(db.databaseUrl, appSecret).app);
  a = (await makeTenant(db.database)).id;
  b = (await makeTenant(db.database)).id;
  // The factories made these; here every row comes from the catalog.
  await db.inspect('DELETE FROM tenant_setting');
  const maker = makeRows(catalog, db.inspect);
  rowsOfA = await everyRow(maker, a);
  rowsOfB = await everyRow(maker, b);
  const grants = await db.inspect<{ table: string }>(
    `SELECT relname AS "table" FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
       AND NOT has_table_privilege('tiendo_app', oid, 'UPDATE')`,
  );
  appendOnly = new Set(grants.map((grant) => grant.table));
});
afterAll(async () => {
  await app.end();
  await db.close();
});

async function everyRow(maker: ReturnType<typeof makeRows>, tenantId: string) {
  const rows = new Map<string, Row>();
  for (const table of catalog.tenantTables) rows.set(table, await maker.rowOf(table, tenantId));
  return rows;
}

/** Runs the check for every tenant table and names those where it does not hold, so that one failure shows all. */
async function faultsOf(
  check: (table: string, own: Row, other: Row) => Promise<string[]>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const table of catalog.tenantTables) {
    const [own, other] = [rowsOfA.get(table), rowsOfB.get(table)];
    if (!own || !other) throw new Error(`No row was made of ${table}.`);
    for (const fault of await check(table, own, other)) faults.push(`${table}: ${fault}`);
  }
  return faults;
}

const columnsOf = (table: string) => catalog.columns.filter((column) => column.table === table);
const insert = (session: Session, as: string | null, table: string, row: Row) =>
  session.as(as, insertSql(table, columnsOf(table)), Object.values(row));
const fresh = (row: Row): Row => ('id' in row ? { ...row, id: randomUUID() } : row);
const byPolicy = ({ error }: Outcome) => error?.message.includes('row-level security') === true;
const denied = ({ error }: Outcome) => error?.message.startsWith('permission denied') === true;
const touchedNothing = (outcome: Outcome) => outcome.error === null && outcome.count === 0;

/** The assignments that would make a key point to the other tenant's row. */
function pointingAt(key: ForeignKey, foreign: Row | undefined, own: Row): string {
  if (!foreign) throw new Error(`No row was made of ${key.parent}.`);
  const parts = key.columns.flatMap((column, index) => {
    if (column === 'tenant_id') return [];
    const value = foreign[key.parentColumns[index] ?? ''];
    if (!value || value === own[column]) throw new Error(`${key.name} has no foreign row to name.`);
    return [`${column} = '${value}'`];
  });
  return parts.join(', ');
}

/** Runs an update as superuser and without the table's checks, which could hide that a key is missing; gives the error's code. */
async function withoutChecks(table: string, sql: string): Promise<string> {
  const drops = catalog.checks
    .filter((check) => check.table === table)
    .map((check) => `ALTER TABLE ${table} DROP CONSTRAINT ${check.name};`);
  try {
    await db.inspect(`DO $do$ BEGIN ${drops.join(' ')} ${sql}; END $do$`);
    return 'it was set';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

describe('every table with a tenant_id', () => {
  test('is found in the catalog, is known to TenantDb, and got a row of each tenant', () => {
    const camel = (table: string) => table.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
    expect(catalog.tenantTables.map(camel).sort()).toEqual([...tenantModels].sort());
    expect(catalog.tenantTables.length).toBeGreaterThanOrEqual(22);
    expect(rowsOfA.size).toBe(catalog.tenantTables.length);
  });

  test('shows a tenant its own rows and none of another', async () => {
    const broken = await faultsOf(async (table) => {
      const { rows, error } = await app.as(a, `SELECT tenant_id FROM ${table}`);
      if (error) return [error.message];
      const strangers = rows.filter((row) => row['tenant_id'] !== a);
      return rows.length > 0 && strangers.length === 0
        ? []
        : [`read ${rows.length} rows, ${strangers.length} of others`];
    });
    expect(broken).toEqual([]);
  });

  test('takes no row in the name of another tenant, while that tenant may write the same row', async () => {
    const broken = await faultsOf(async (table, _own, other) => {
      const row = fresh(other);
      const faults = byPolicy(await insert(app, a, table, row)) ? [] : ['took a foreign row'];
      const control = await insert(app, b, table, row);
      // 23505: the row exists already, so it had come past the policy.
      if (control.error !== null && control.error.code !== '23505') {
        faults.push(`the row is not valid for its own tenant: ${control.error.message}`);
      }
      return faults;
    });
    expect(broken).toEqual([]);
  });

  test("lets nobody change or delete another tenant's rows", async () => {
    const broken = await faultsOf(async (table) => {
      const update = await app.as(
        a,
        `UPDATE ${table} SET tenant_id = tenant_id WHERE tenant_id = $1`,
        [b],
      );
      const remove = await app.as(a, `DELETE FROM ${table} WHERE tenant_id = $1`, [b]);
      const all = await app.as(a, `DELETE FROM ${table}`);
      const harmless = appendOnly.has(table) ? denied : touchedNothing;
      const faults = [];
      if (!harmless(update)) faults.push('was updated');
      if (!harmless(remove)) faults.push('was deleted');
      if (all.count > 1) faults.push(`a delete of everything touched ${all.count} rows`);
      return faults;
    });
    expect(broken).toEqual([]);
  });

  test('lets nobody move an own row into another tenant', async () => {
    const broken = await faultsOf(async (table) => {
      const move = await app.as(a, `UPDATE ${table} SET tenant_id = $1`, [b]);
      return (appendOnly.has(table) ? denied(move) : byPolicy(move)) ? [] : ['was moved'];
    });
    expect(broken).toEqual([]);
  });

  test("lets no foreign key point to another tenant's row, not even past row-level security", async () => {
    const tried: string[] = [];
    const broken = await faultsOf(async (table, own) => {
      const faults: string[] = [];
      for (const key of keysToParents(catalog, table)) {
        const set = pointingAt(key, rowsOfB.get(key.parent), own);
        const sql = `UPDATE ${table} SET ${set} WHERE tenant_id = '${a}'`;
        tried.push(key.name);
        const past = await withoutChecks(table, sql);
        if (past !== '23503') faults.push(`${key.name} past policies: ${past}`);
        const { error } = await app.as(a, sql);
        // As tiendo_app a check may speak before the key does, and some tables take no change at all.
        const refused = error && ['23503', '23514', '42501'].includes(error.code);
        if (!refused) faults.push(`${key.name} as tiendo_app: ${error?.message ?? 'was set'}`);
      }
      return faults;
    });
    expect(broken).toEqual([]);
    const all = catalog.keys.filter(
      (key) =>
        catalog.tenantTables.includes(key.table) && catalog.tenantTables.includes(key.parent),
    );
    expect(tried.sort()).toEqual(all.map((key) => key.name).sort());
    expect(all.length).toBeGreaterThan(30);
  });

  test.each([
    ['no tenant set', null],
    ['the empty text that SET LOCAL leaves behind', ''],
  ])('with %s there are no rows and no inserts', async (_what, tenant) => {
    const broken = await faultsOf(async (table, own) => {
      const read = await app.as(tenant, `SELECT 1 FROM ${table}`);
      const write = await insert(app, tenant, table, fresh(own));
      const faults = [];
      if (!touchedNothing(read)) faults.push(`read ${read.count} rows`);
      if (!byPolicy(write)) faults.push('took a row');
      return faults;
    });
    expect(broken).toEqual([]);
  });
});

describe('the database as a whole', () => {
  test('has no view over tables, which would pass by row-level security', async () => {
    const views = await db.inspect(
      `SELECT relname FROM pg_class WHERE relkind IN ('v', 'm') AND relnamespace = 'public'::regnamespace`,
    );
    expect(views).toEqual([]);
  });

  test('TenantDb itself reads nothing outside its tenant, also when a query forgets to name it', async () => {
    const seen = await db.database.withTenant(a, async (scope) => [
      ...(await scope.task.findMany({ select: { tenantId: true } })),
      ...(await scope.report.findMany({ select: { tenantId: true } })),
    ]);
    expect(new Set(seen.map((row) => row.tenantId))).toEqual(new Set([a]));
  });
});
