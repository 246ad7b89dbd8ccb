import { randomUUID } from 'node:crypto';
import { openDatabase, roleUrls, type Database } from '@tiendo/db';
import pg from 'pg';
import { inject } from 'vitest';
import { appSecret, ownerUrl } from './global-setup.ts';
import { openInspector, type Inspector } from './open-inspector.ts';

/** TestDatabase is a fresh, migrated, empty database of one test file. */
export interface TestDatabase extends Inspector {
  database: Database;
  /** As tiendo_owner, for starting whole processes on it. */
  databaseUrl: string;
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
  const inspector = openInspector(serverUrl, name);
  return {
    database,
    databaseUrl,
    inspect: inspector.inspect,
    close: async () => {
      await database.close();
      await inspector.close();
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
