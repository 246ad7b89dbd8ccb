import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { appSecret, openTestDatabase, type TestDatabase } from '@tiendo/testing';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from './index.ts';

const own = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));
const entry = fileURLToPath(new URL('./index.ts', import.meta.url));
const databases: string[] = [];
let db: TestDatabase;
let folder: string;
let databaseUrl: string;

beforeAll(async () => {
  db = await openTestDatabase();
});
beforeEach(async () => {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await db.inspect(`CREATE DATABASE ${name} OWNER tiendo_owner`);
  databases.push(name);
  const url = new URL(db.databaseUrl);
  url.pathname = `/${name}`;
  databaseUrl = url.toString();
  folder = await mkdtemp(join(tmpdir(), 'tiendo-migrations-'));
  await cp(own, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(async () => {
  for (const name of databases) await db.inspect(`DROP DATABASE ${name} WITH (FORCE)`);
  await db.close();
});

const run = () => migrate({ databaseUrl, appSecret, folder });
const all = async () =>
  (await query('SELECT migration_name AS name FROM _prisma_migrations')).length;

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function addMigration(name: string, sql: string) {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
}

describe('migrate', () => {
  test('a second run applies nothing', async () => {
    const first = await run();
    expect(first.applied.length).toBeGreaterThan(0);
    expect(await run()).toEqual({ applied: [] });
    expect(await all()).toBe(first.applied.length);
  });

  test('applies what is new, in the order of names, functions with semicolons included', async () => {
    await run();
    await addMigration('29990102000000_second', 'ALTER TABLE note ADD COLUMN text text;');
    await addMigration(
      '29990101000000_first',
      `CREATE TABLE note (id int);
       CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END $$;`,
    );
    expect((await run()).applied).toEqual(['29990101000000_first', '29990102000000_second']);
    expect(await query('SELECT two()')).toEqual([{ two: 2 }]);
  });

  test('a migration that was edited after it had been applied is refused', async () => {
    await addMigration('29990101000000_note', 'CREATE TABLE note (id int);');
    await run();
    await addMigration('29990101000000_note', 'CREATE TABLE note (id bigint);');
    await expect(run()).rejects.toThrow('29990101000000_note was changed');
  });

  test('a database that is ahead of the code is refused', async () => {
    await addMigration('29990101000000_note', 'CREATE TABLE note (id int);');
    await run();
    await rm(join(folder, '29990101000000_note'), { recursive: true });
    await expect(run()).rejects.toThrow('29990101000000_note, which this version does not know');
  });

  test('a migration that fails half-way leaves nothing, and what came before stays', async () => {
    await run();
    const before = await all();
    await addMigration('29990101000000_good', 'CREATE TABLE good (id int);');
    await addMigration('29990102000000_bad', 'CREATE TABLE bad (id int); SELECT 1/0;');
    await expect(run()).rejects.toThrow('29990102000000_bad failed; nothing of it was kept');
    expect(await all()).toBe(before + 1);
    expect(
      await query(`SELECT to_regclass('good') IS NOT NULL AS good, to_regclass('bad') AS bad`),
    ).toEqual([{ good: true, bad: null }]);
    await addMigration('29990102000000_bad', 'CREATE TABLE bad (id int);');
    expect((await run()).applied).toEqual(['29990102000000_bad']);
  });

  test('two processes at once apply each migration once', async () => {
    const outcomes = await Promise.all([inProcess(), inProcess(), inProcess()]);
    const applied = outcomes.map((line) => JSON.parse(line).applied.length).sort();
    const migrations = await all();
    expect(applied).toEqual([0, 0, migrations]);
  });
});

/** Runs migrate in a process of its own and gives what it printed. */
function inProcess(): Promise<string> {
  const script = `import { migrate } from ${JSON.stringify(entry)};
    console.log(JSON.stringify(await migrate(JSON.parse(process.argv[1]))));`;
  const options = JSON.stringify({ databaseUrl, appSecret });
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script, options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let [printed, errors] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.once('exit', (code) => (code === 0 ? resolve(printed) : reject(new Error(errors))));
  });
}
