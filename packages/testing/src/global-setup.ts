import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@tiendo/db/embedded';
import { migrate } from '@tiendo/db/migrate';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server's superuser; tests clone databases with it. */
    serverUrl: string;
    /** A migrated, empty database that each test file clones. */
    templateName: string;
    /** Password of tiendo_owner on that server. */
    ownerPassword: string;
  }
}

/** appSecret is the application's secret in all tests. */
export const appSecret = 'a-secret-for-tests-only, long enough for every process';

const ownerPassword = 'owner-for-tests-only';

/**
 * setup gives all test files one PostgreSQL server, the one in TEST_DATABASE_URL or an embedded one in a temporary folder, and on it a
 * migrated template database.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? null : await startEphemeral();
  const serverUrl = given ?? server?.url ?? '';
  const templateName = `tiendo_template_${process.pid}_${project.name}`;
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await ensureOwner(client);
  await client.query(`CREATE DATABASE ${templateName} OWNER tiendo_owner`);
  const databaseUrl = ownerUrl(serverUrl, ownerPassword, templateName);
  await migrate({ databaseUrl, appSecret });
  project.provide('serverUrl', serverUrl);
  project.provide('templateName', templateName);
  project.provide('ownerPassword', ownerPassword);
  return async () => {
    await client.query(`DROP DATABASE IF EXISTS ${templateName} WITH (FORCE)`);
    await client.end();
    await server?.stop();
  };
}

/** ownerUrl is tiendo_owner's connection to one database of the test server. */
export function ownerUrl(serverUrl: string, password: string, database: string): string {
  const url = new URL(serverUrl);
  url.username = 'tiendo_owner';
  url.password = password;
  url.pathname = `/${database}`;
  return url.toString();
}

async function startEphemeral() {
  const dataDir = await mkdtemp(join(tmpdir(), 'tiendo-test-'));
  try {
    return await startEmbedded({ dataDir, ephemeral: true });
  } catch (error) {
    await rm(dataDir, { recursive: true, force: true });
    throw error;
  }
}

/** The projects run beside each other on one server: both may find the role missing, so the second forgives the first. */
async function ensureOwner(client: pg.Client): Promise<void> {
  await client.query(`
    DO $$ BEGIN
      CREATE ROLE tiendo_owner;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END $$`);
  await client.query(`SELECT pg_advisory_lock(1)`);
  await client.query(
    `ALTER ROLE tiendo_owner LOGIN CREATEROLE CREATEDB PASSWORD '${ownerPassword}'`,
  );
  await client.query(`SELECT pg_advisory_unlock(1)`);
}
