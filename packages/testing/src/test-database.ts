import { randomUUID } from 'node:crypto';
import { openDatabase, roleUrls, type Database } from '@tiendo/db';
import pg from 'pg';
import { inject } from 'vitest';
import { appSecret, ownerUrl } from './global-setup.ts';

/** TestDatabase is a fresh, migrated, empty database of one test file. */
export interface TestDatabase {
  database: Database;
  /** As tiendo_owner, for starting whole processes on it. */
  databaseUrl: string;
  /** Runs SQL as superuser, past row-level security: to look at what a test did, never to do it. */
  inspect<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** openTestDatabase clones the template; call `close` in afterAll. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const serverUrl = inject('serverUrl');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(
    serverUrl,
    `CREATE DATABASE ${name} TEMPLATE ${inject('templateName')} OWNER tiendo_owner`,
  );
  // A clone has the template's tables but not its own privileges; the queue makes its schema in it.
  await asSuperuser(serverUrl, `GRANT CREATE ON DATABASE ${name} TO tiendo_queue`);
  const databaseUrl = ownerUrl(serverUrl, inject('ownerPassword'), name);
  const database = openDatabase({ urls: roleUrls(databaseUrl, appSecret), poolSize: 6 });
  const inspectUrl = new URL(serverUrl);
  inspectUrl.pathname = `/${name}`;
  const inspector = new pg.Pool({ connectionString: inspectUrl.toString(), max: 2 });
  // Dropping the database ends connections that are still saying goodbye; without a listener that would end the test run.
  inspector.on('error', () => {});
  // Its connections may still be closing when the database is dropped under them.
  inspector.on('connect', (client) => client.on('error', () => {}));
  return {
    database,
    databaseUrl,
    inspect: async (sql, values) => (await inspector.query(sql, values)).rows,
    close: async () => {
      await database.close();
      await inspector.end();
      await asSuperuser(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function asSuperuser(serverUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
