import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EmbeddedPostgresError, type EmbeddedServer, startEmbedded } from './index.ts';

const passwords = { superuser: 'a'.repeat(24), owner: 'b'.repeat(24) };
let dataDir: string;
let server: EmbeddedServer | undefined;

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function start(): Promise<EmbeddedServer> {
  server = await startEmbedded({ dataDir, passwords });
  return server;
}

beforeEach(async () => {
  // Mode 700 and owned by who runs the test: as root, a folder that the server's user cannot enter.
  dataDir = join(await mkdtemp(join(tmpdir(), 'tiendo-embedded-')), 'data');
});

afterEach(async () => {
  await server?.stop();
  server = undefined;
  await rm(join(dataDir, '..'), { recursive: true, force: true });
});

describe('startEmbedded', () => {
  test('keeps its data from one start to the next, on the same port', async () => {
    const first = await start();
    await query(first.databaseUrl, 'create table kept as select 7 as x');
    await first.stop();
    const second = await start();
    expect(second.port).toBe(first.port);
    expect(await query(second.databaseUrl, 'select x from kept')).toEqual([{ x: 7 }]);
  });

  test('gives an owner who is no superuser, in a UTF-8 database', async () => {
    const { databaseUrl } = await start();
    const rows = await query(
      databaseUrl,
      `select rolsuper, rolbypassrls, rolcreaterole, current_database() as db, upper('đề án') as upper
       from pg_roles where rolname = current_user`,
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: true, db: 'tiendo', upper: 'ĐỀ ÁN' },
    ]);
  });

  test('refuses a connection without the password', async () => {
    const { port } = await start();
    await expect(
      query(`postgresql://postgres:x@127.0.0.1:${port}/postgres`, 'select 1'),
    ).rejects.toThrow('password authentication failed');
  });

  test('ends the server that a killed supervisor left behind', async () => {
    const left = await start();
    await query(left.databaseUrl, 'create table kept as select 1 as x');
    const next = await start();
    await left.ended;
    expect(next.pid).not.toBe(left.pid);
    expect(await query(next.databaseUrl, 'select x from kept')).toEqual([{ x: 1 }]);
  });

  test('comes back after the server was killed and its process id went to another program', async () => {
    const killed = await start();
    await query(killed.databaseUrl, 'create table kept as select 1 as x');
    process.kill(killed.pid, 'SIGKILL');
    await killed.ended;
    await writeFile(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n`);
    const next = await start();
    expect(await query(next.databaseUrl, 'select x from kept')).toEqual([{ x: 1 }]);
  });

  test('an interrupted first start leaves nothing in the way', async () => {
    await mkdir(join(dataDir, 'postgres.new', 'base'), { recursive: true });
    const { databaseUrl } = await start();
    expect(await query(databaseUrl, 'select 1 as x')).toEqual([{ x: 1 }]);
  });

  test('an ephemeral server deletes its data when it stops', async () => {
    const own = await startEmbedded({ dataDir, ephemeral: true });
    expect(await query(own.databaseUrl, 'select 1 as x')).toEqual([{ x: 1 }]);
    await own.stop();
    await expect(rm(dataDir)).rejects.toThrow('ENOENT');
  });
});

describe('startEmbedded refuses in one sentence', () => {
  async function sentence(): Promise<string> {
    const error = await start().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(EmbeddedPostgresError);
    return error instanceof Error ? error.message : '';
  }

  test('a folder that is no database', async () => {
    await mkdir(join(dataDir, 'postgres'), { recursive: true });
    await writeFile(join(dataDir, 'postgres', 'x'), '');
    expect(await sentence()).toMatch(/^[^\n]*PG_VERSION[^\n]*$/);
  });

  test('a database of another version', async () => {
    await mkdir(join(dataDir, 'postgres'), { recursive: true });
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '15\n');
    expect(await sentence()).toMatch(/^[^\n]*PostgreSQL 15[^\n]*$/);
  });

  test('a damaged database', async () => {
    await (await start()).stop();
    await writeFile(join(dataDir, 'postgres', 'global', 'pg_control'), 'x');
    expect(await sentence()).toMatch(/^[^\n]*bị hỏng[^\n]*postgres\.log[^\n]*$/);
  });

  test('secrets that belong to another database', async () => {
    await (await start()).stop();
    const other = startEmbedded({ dataDir, passwords: { ...passwords, superuser: 'c' } });
    await expect(other).rejects.toThrow('secrets.json');
  });

  test('a file where the folder should be', async () => {
    await writeFile(dataDir, '');
    expect(await sentence()).toMatch(/^[^\n]*không phải thư mục[^\n]*$/);
  });
});
