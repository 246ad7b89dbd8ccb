import { createHmac } from 'node:crypto';
import type pg from 'pg';

/** The roles that serve: none of them owns a table or passes by row-level security. */
const servingRoles = ['tiendo_app', 'tiendo_central', 'tiendo_platform'] as const;

/** RoleUrls are the connection strings of the three serving roles. */
export interface RoleUrls {
  app: string;
  central: string;
  platform: string;
}

/**
 * rolePassword derives a serving role's password from the owner's, so that all processes agree on it and nothing more has to be
 * kept; without an owner's password (peer or trust authentication) it comes from the application's secret.
 */
function rolePassword(databaseUrl: string, appSecret: string, role: string): string {
  const ownerPassword = decodeURIComponent(new URL(databaseUrl).password);
  return createHmac('sha256', ownerPassword || appSecret)
    .update(role)
    .digest('hex');
}

/** roleUrls gives the connection strings of the serving roles on the owner's database. */
export function roleUrls(databaseUrl: string, appSecret: string): RoleUrls {
  const urlFor = (role: string) => {
    const url = new URL(databaseUrl);
    url.username = role;
    url.password = rolePassword(databaseUrl, appSecret, role);
    return url.toString();
  };
  return {
    app: urlFor('tiendo_app'),
    central: urlFor('tiendo_central'),
    platform: urlFor('tiendo_platform'),
  };
}

/**
 * ensureRoles creates the serving roles where they are missing and sets their passwords. Where a database administrator has
 * made them and the owner may not alter them, they are left as they are.
 */
export async function ensureRoles(
  client: pg.Client,
  databaseUrl: string,
  appSecret: string,
): Promise<void> {
  for (const role of servingRoles) {
    const password = rolePassword(databaseUrl, appSecret, role);
    const { rows } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    const verb = rows.length === 0 ? 'CREATE' : 'ALTER';
    await client.query(
      `${verb} ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '${password}'`,
    );
    await client.query(
      `GRANT CONNECT ON DATABASE ${client.escapeIdentifier(databaseName(databaseUrl))} TO ${role}`,
    );
  }
  await client.query(`GRANT USAGE ON SCHEMA public TO ${servingRoles.join(', ')}`);
}

function databaseName(databaseUrl: string): string {
  return decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
}
