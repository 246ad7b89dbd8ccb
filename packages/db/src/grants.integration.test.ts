import { openTestDatabase, type TestDatabase } from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCatalog, type Catalog } from '../test/catalog.ts';

let db: TestDatabase;
let catalog: Catalog;
beforeAll(async () => {
  db = await openTestDatabase();
  catalog = await readCatalog(db.inspect);
});
afterAll(() => db.close());

/** Every right on a table, or on single columns of it, that anybody but its owner holds. */
const grantsSql = `
  WITH acls AS (
    SELECT c.relname AS "table", NULL::name AS "column", c.relowner, a.*
    FROM pg_class c, aclexplode(c.relacl) a
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
    UNION ALL
    SELECT c.relname, t.attname, c.relowner, a.*
    FROM pg_class c JOIN pg_attribute t ON t.attrelid = c.oid, aclexplode(t.attacl) a
    WHERE c.relnamespace = 'public'::regnamespace
  )
  SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END AS role, "table",
    string_agg(DISTINCT privilege_type, ', ' ORDER BY privilege_type)
      || coalesce(' (' || string_agg(DISTINCT "column", ', ' ORDER BY "column") || ')', '') AS rights
  FROM acls WHERE grantee <> relowner
  GROUP BY grantee, "table", "column" IS NULL ORDER BY 1, 2`;

async function grantsOf(role: string): Promise<Record<string, string>> {
  const grants = await db.inspect<{ role: string; table: string; rights: string }>(grantsSql);
  return Object.fromEntries(
    grants.filter((grant) => grant.role === role).map((grant) => [grant.table, grant.rights]),
  );
}

const everything = 'DELETE, INSERT, SELECT, UPDATE';

// A new grant fails here, so that somebody looks at it: what does it let a role see of whose rows?
describe('who may touch what', () => {
  test('tiendo_app: its tenant’s rows, histories without change, its own tenant', async () => {
    const history = [
      'audit_entry',
      'delivery',
      'plan_version',
      'report_event',
      'report_receipt',
      'source_passage',
      'task_update',
    ];
    const expected = Object.fromEntries(
      catalog.tenantTables.map((table) => [
        table,
        history.includes(table) ? 'INSERT, SELECT' : everything,
      ]),
    );
    expect(await grantsOf('tiendo_app')).toEqual({
      ...expected,
      indicator: 'SELECT',
      tenant: 'SELECT',
    });
  });

  test('tiendo_central: tenants and published figures', async () => {
    expect(await grantsOf('tiendo_central')).toEqual({
      indicator: 'SELECT',
      published_report: 'SELECT',
      published_summary: 'SELECT',
      tenant: 'SELECT',
    });
  });

  test('tiendo_platform: accounts and tenants; of tenants’ rows who belongs where and what is due', async () => {
    expect(await grantsOf('tiendo_platform')).toEqual({
      account_token: everything,
      indicator: everything,
      session: everything,
      sign_in_attempt: everything,
      tenant: everything,
      user_account: everything,
      member: 'SELECT',
      message:
        'SELECT (attempts, channel, claimed_at, next_attempt_at, send_on, sent_at, state, tenant_id)',
      outbox_event: 'SELECT (available_at, claimed_at, done_at, id, kind, tenant_id)',
      reminder: 'SELECT (channel, send_on, settled_at, state, tenant_id)',
    });
  });

  test('nobody else holds anything', async () => {
    const grants = await db.inspect<{ role: string }>(grantsSql);
    const roles = new Set(grants.map((grant) => grant.role));
    expect([...roles].sort()).toEqual(['tiendo_app', 'tiendo_central', 'tiendo_platform']);
  });

  test('the policies are the known ones', async () => {
    const policies = await db.inspect<{ table: string; policy: string }>(
      `SELECT tablename AS "table", policyname || ': ' || cmd || ' to ' || array_to_string(roles, ', ') AS policy
       FROM pg_policies WHERE schemaname = 'public' AND policyname <> 'own_tenant' ORDER BY 1, 2`,
    );
    expect(policies.map(({ table, policy }) => `${table} ${policy}`)).toEqual([
      'member platform: SELECT to tiendo_platform',
      'message platform: SELECT to tiendo_platform',
      'outbox_event platform: SELECT to tiendo_platform',
      'published_report below_viewer: SELECT to tiendo_central',
      'published_summary below_viewer: SELECT to tiendo_central',
      'reminder platform: SELECT to tiendo_platform',
      'tenant below_viewer: SELECT to tiendo_central',
      'tenant platform: ALL to tiendo_platform',
    ]);
  });

  test('no serving role may make tables or run our functions with another’s rights', async () => {
    const rights = await db.inspect(
      `SELECT r.rolname FROM pg_roles r WHERE r.rolname LIKE 'tiendo\\_%' AND r.rolname <> 'tiendo_owner'
         AND (has_schema_privilege(r.oid, 'public', 'CREATE') OR r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolcreatedb)`,
    );
    expect(rights).toEqual([]);
    const definers = await db.inspect(
      `SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef`,
    );
    expect(definers).toEqual([]);
  });
});
