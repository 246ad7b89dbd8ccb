import pg from 'pg';
import type { RoleUrls } from './migrate/roles.ts';

/** The one condition under which tiendo_app may see or write a tenant's row, as PostgreSQL prints it. */
const ownTenant = `(tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)`;

/** Tables with a tenant_id that row-level security does not fully guard, with the reasons; each must be empty for the process to boot. */
const flawedTables = `
  SELECT c.relname AS table_name,
    CASE
      WHEN NOT c.relrowsecurity THEN 'row-level security is off'
      WHEN NOT c.relforcerowsecurity THEN 'row-level security is not forced'
      WHEN NOT EXISTS (
        SELECT 1 FROM pg_policies p
        WHERE p.schemaname = 'public' AND p.tablename = c.relname AND p.policyname = 'own_tenant'
          AND p.roles = '{tiendo_app}' AND p.cmd = 'ALL' AND p.qual = $1 AND p.with_check = $1)
        THEN 'no policy ties it to app.tenant_id'
      WHEN EXISTS (
        SELECT 1 FROM pg_policies p, unnest(p.roles) AS role
        WHERE p.schemaname = 'public' AND p.tablename = c.relname AND p.policyname <> 'own_tenant'
          AND CASE role WHEN 'public' THEN true ELSE pg_has_role('tiendo_app', role, 'MEMBER') END)
        THEN 'another policy opens it'
      ELSE (
        SELECT CASE WHEN i.indisprimary THEN 'its primary key' ELSE 'its unique index ' || i.indexrelid::regclass END
          || ' does not start with tenant_id'
        FROM pg_index i LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
        WHERE i.indrelid = c.oid AND i.indisunique AND a.attname IS DISTINCT FROM 'tenant_id' LIMIT 1)
    END AS flaw
  FROM pg_class c
  JOIN pg_attribute t ON t.attrelid = c.oid AND t.attname = 'tenant_id' AND NOT t.attisdropped
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`;

/** Foreign keys between tenant tables that could point into another tenant. */
const flawedKeys = `
  SELECT k.conrelid::regclass::text AS table_name, 'foreign key ' || k.conname || ' does not carry tenant_id' AS flaw
  FROM pg_constraint k
  JOIN pg_attribute own ON own.attrelid = k.conrelid AND own.attname = 'tenant_id'
  JOIN pg_attribute other ON other.attrelid = k.confrelid AND other.attname = 'tenant_id'
  WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace
    AND NOT (own.attnum = k.conkey[1] AND other.attnum = k.confkey[1])`;

/** A role that is, or can become, one whom row-level security does not bind or who could switch it off. */
const unsafeRole = `
  SELECT current_user AS rolname FROM pg_roles r
  WHERE pg_has_role(current_user, r.oid, 'MEMBER') AND (r.rolsuper OR r.rolbypassrls
    OR EXISTS (SELECT 1 FROM pg_class c WHERE c.relowner = r.oid AND c.relnamespace = 'public'::regnamespace))
  LIMIT 1`;

/**
 * assertIsolation fails with a sentence that names the fault when a tenant table lacks forced row-level security or composite keys, when the
 * database has no tenant table at all, or when a serving role is superuser, owner or BYPASSRLS.
 */
export async function assertIsolation(urls: RoleUrls): Promise<void> {
  for (const [door, connectionString] of Object.entries(urls)) {
    await withClient(String(connectionString), async (client) => {
      const { rows } = await client.query<{ rolname: string }>(unsafeRole);
      if (rows[0]) {
        throw new Error(
          `Role ${rows[0].rolname} (${door}) is superuser, owner or BYPASSRLS: tenants would not be isolated.`,
        );
      }
    });
  }
  await withClient(urls.app, async (client) => {
    const tables = await client.query<{ table_name: string; flaw: string | null }>(flawedTables, [
      ownTenant,
    ]);
    if (tables.rows.length === 0)
      throw new Error('The database has no tenant table: run `tiendo migrate` first.');
    const keys = await client.query<{ table_name: string; flaw: string }>(flawedKeys);
    const flaws = [...tables.rows, ...keys.rows].filter((row) => row.flaw);
    if (flaws.length > 0) {
      throw new Error(
        `Tenants are not isolated: ${flaws.map((row) => `${row.table_name}: ${row.flaw}`).join('; ')}.`,
      );
    }
  });
}

async function withClient(connectionString: string, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
