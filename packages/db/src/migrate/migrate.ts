import { createHash, randomUUID } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { ensureRoles } from './roles.ts';

const migrationsFolder = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));

/** Any number will do, as long as all who migrate take the same advisory lock. */
const migrationLock = 7_204_611;

/** The ledger that `prisma migrate` keeps; written the same way, so that `prisma migrate status` agrees where its engine runs. */
const ledgerTable = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id varchar(36) PRIMARY KEY,
    checksum varchar(64) NOT NULL,
    finished_at timestamptz,
    migration_name varchar(255) NOT NULL,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )`;

/** MigrateOptions say which database to bring up to date, as its owner. */
export interface MigrateOptions {
  databaseUrl: string;
  appSecret: string;
  log?: (line: string) => void;
  /** Where the migrations are; this package's own unless told otherwise. */
  folder?: string;
}

/** MigrationError tells that a database and this code do not belong together. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/**
 * migrate creates the roles and applies every migration that the database lacks, each in one transaction, one process at a
 * time. It fails when an applied migration was edited afterwards, or when the database is ahead of this code.
 */
export async function migrate(options: MigrateOptions): Promise<{ applied: string[] }> {
  const client = new pg.Client({ connectionString: options.databaseUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await ensureRoles(client, options.databaseUrl, options.appSecret);
    await client.query(ledgerTable);
    const pending = await pendingMigrations(client, options.folder ?? migrationsFolder);
    for (const migration of pending) {
      options.log?.(migration.name);
      await apply(client, migration);
    }
    return { applied: pending.map((migration) => migration.name) };
  } finally {
    await client.end();
  }
}

async function pendingMigrations(client: pg.Client, folder: string): Promise<Migration[]> {
  const known = await readMigrations(folder);
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  for (const [name, checksum] of applied) {
    const migration = known.find((candidate) => candidate.name === name);
    if (!migration)
      throw new MigrationError(
        `The database has migration ${name}, which this version does not know.`,
      );
    if (migration.checksum !== checksum)
      throw new MigrationError(`Migration ${name} was changed after it had been applied.`);
  }
  return known.filter((migration) => !applied.has(migration.name));
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(`${folder}/${name}/migration.sql`, 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), now(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`Migration ${migration.name} failed; nothing of it was kept.`, {
      cause: error,
    });
  }
}
