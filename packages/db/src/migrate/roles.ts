import { createHmac } from 'node:crypto';
import pg from 'pg';

/** The roles that serve: none of them owns a table or passes by row-level security. */
const servingRoles = ['tiendo_app', 'tiendo_central', 'tiendo_platform'] as const;

/** The queue's role keeps jobs in a schema of its own (`bullmq`), which it makes itself; it holds no grant on any table of ours. */
const queueRole = 'tiendo_queue';

/** Any number will do, as long as all who set up roles take the same advisory lock. */
const rolesLock = 7_204_612;

/** RoleUrls are the connection strings of the three serving roles, and of the queue that lives beside them when there is no Redis. */
export interface RoleUrls {
  app: string;
  central: string;
  platform: string;
  queue: string;
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
    queue: urlFor(queueRole),
  };
}

/**
 * ensureRoles makes the serving roles usable: creates those that are missing, and sets the password of one that cannot sign in
 * with it. A role that works is left alone, so a database administrator may have made it, and several databases of one
 * server may be migrated at the same time.
 */
export async function ensureRoles(
  client: pg.Client,
  databaseUrl: string,
  appSecret: string,
): Promise<void> {
  const database = client.escapeIdentifier(databaseName(databaseUrl));
  await client.query('SELECT pg_advisory_lock($1)', [rolesLock]);
  for (const role of [...servingRoles, queueRole]) {
    const { rows } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    const password = rolePassword(databaseUrl, appSecret, role);
    if (rows.length === 0) {
      await client.query(`CREATE ROLE ${role} LOGIN PASSWORD '${password}'`);
    }
    await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${role}`);
    if (rows.length > 0 && !(await canSignIn(databaseUrl, role, password))) {
      await client.query(`ALTER ROLE ${role} LOGIN PASSWORD '${password}'`);
    }
  }
  await client.query(`GRANT USAGE ON SCHEMA public TO ${servingRoles.join(', ')}`);
  await client.query(`GRANT CREATE ON DATABASE ${database} TO ${queueRole}`);
  await client.query('SELECT pg_advisory_unlock($1)', [rolesLock]);
}

async function canSignIn(databaseUrl: string, role: string, password: string): Promise<boolean> {
  const url = new URL(databaseUrl);
  url.username = role;
  url.password = password;
  const client = new pg.Client({ connectionString: url.toString() });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}

function databaseName(databaseUrl: string): string {
  return decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
}
