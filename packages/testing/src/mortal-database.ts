import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, roleUrls } from '@tiendo/db';
import { startEmbedded, type EmbeddedServer } from '@tiendo/db/embedded';
import { migrate } from '@tiendo/db/migrate';
import pg from 'pg';
import { appSecret } from './global-setup.ts';
import { openInspector } from './open-inspector.ts';
import type { TestDatabase } from './test-database.ts';

/** MortalDatabase is a migrated, empty database on a PostgreSQL server of its own, which a test may kill. It keeps what it has committed. */
export interface MortalDatabase extends TestDatabase {
  /** kill ends the server and every process of it at once, as a power cut would. */
  kill(): Promise<void>;
  /** restart lets it recover; it answers at the same address afterwards. */
  restart(): Promise<void>;
}

/** openMortalDatabase starts one in a temporary folder, with an instant kept for every commit; `close` removes it. */
export async function openMortalDatabase(): Promise<MortalDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'tiendo-mortal-'));
  const options = {
    dataDir: join(folder, 'data'),
    passwords: { superuser: 'superuser-for-tests-only', owner: 'owner-for-tests-only' },
  };
  let server: EmbeddedServer;
  try {
    server = await startKeepingInstants(options);
    await migrate({ databaseUrl: server.databaseUrl, appSecret });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  const { databaseUrl, port } = server;
  const database = openDatabase({ urls: roleUrls(databaseUrl, appSecret), poolSize: 6 });
  const inspector = openInspector(server.url, new URL(databaseUrl).pathname.slice(1));
  return {
    database,
    databaseUrl,
    inspect: inspector.inspect,
    kill: () => killWhole(server),
    restart: async () => {
      server = await startEmbedded(options);
      if (server.port !== port)
        throw new Error(`Port ${port} was taken while PostgreSQL was down.`);
    },
    close: async () => {
      await database.close();
      await inspector.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startKeepingInstants(options: Parameters<typeof startEmbedded>[0]) {
  const first = await startEmbedded(options);
  const client = new pg.Client({ connectionString: first.url });
  try {
    await client.connect();
    await client.query('ALTER SYSTEM SET track_commit_timestamp = on');
  } finally {
    await client.end();
    await first.stop();
  }
  return startEmbedded(options);
}

/** Its children lead process groups of their own and would finish their statements: they are stopped from multiplying, then killed one by one. */
async function killWhole(server: EmbeddedServer): Promise<void> {
  process.kill(server.pid, 'SIGSTOP');
  for (const pid of [...(await childrenOf(server.pid)), server.pid]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
  await server.ended;
}

async function childrenOf(parent: number): Promise<number[]> {
  const listed = await readFile(`/proc/${parent}/task/${parent}/children`, 'utf8').catch(
    () => null,
  );
  if (listed !== null) return listed.trim().split(/\s+/).filter(Boolean).map(Number);
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [pid = 0, ppid] = line.trim().split(/\s+/).map(Number);
    return ppid === parent && pid > 1 ? [pid] : [];
  });
}
