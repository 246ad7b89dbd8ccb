import pg from 'pg';

const OWNER = 'tiendo_owner';
const DATABASE = 'tiendo';

async function exists(client: pg.Client, catalog: string, column: string, name: string) {
  const found = await client.query(`select 1 from ${catalog} where ${column} = $1`, [name]);
  return found.rowCount === 1;
}

/** ensureDatabase makes the owner role (which creates databases and roles, and is no superuser) and its database, when missing. */
export async function ensureDatabase(superuserUrl: string, ownerPassword: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    if (!(await exists(client, 'pg_roles', 'rolname', OWNER))) {
      await client.query(`create role ${OWNER} login createrole createdb`);
    }
    // Sent on every start, so that the role follows secrets.json.
    await client.query(`alter role ${OWNER} password ${client.escapeLiteral(ownerPassword)}`);
    if (!(await exists(client, 'pg_database', 'datname', DATABASE))) {
      await client.query(`create database ${DATABASE} owner ${OWNER}`);
    }
  } finally {
    await client.end();
  }
}

/** recreateDatabase replaces the platform's database by an empty one; whoever is connected to it is thrown out. */
export async function recreateDatabase(superuserUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${DATABASE} with (force)`);
    await client.query(`create database ${DATABASE} owner ${OWNER}`);
  } finally {
    await client.end();
  }
}

/** urlOf returns the address of a database on the server listening on this port of the loopback. */
export function urlOf(port: number, user: 'postgres' | 'tiendo_owner', password: string): string {
  const database = user === 'postgres' ? 'postgres' : DATABASE;
  return `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
