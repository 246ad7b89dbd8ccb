import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbedded } from '../../../packages/db/src/embedded/index.ts';

// The servers of one test run: PostgreSQL, and Redis when its program is given. They live as long as the run that started this
// process: the channel between the two closes when it ends, however it ends.

const [redisProgram = ''] = process.argv.slice(2);

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(),
      );
    });
  });
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

async function startRedis(folder: string): Promise<{ url: string; child: ChildProcess }> {
  const port = await freePort();
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn(
    redisProgram,
    [...flags, '--maxmemory-policy', 'noeviction', '--dir', folder],
    { stdio: 'ignore' },
  );
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isListening(port)) return { url: `redis://127.0.0.1:${port}`, child };
    await sleep(100);
  }
  child.kill('SIGKILL');
  throw new Error('redis-server does not answer');
}

const folder = await mkdtemp(join(tmpdir(), 'tiendo-test-'));
const starting = startServers();
starting.catch(() => undefined);

async function startServers() {
  const database = await startEmbedded({ dataDir: join(folder, 'data'), ephemeral: true });
  return { database, redis: redisProgram === '' ? undefined : await startRedis(folder) };
}

/** A run that ends while the servers start waits for them: half started they would be left behind, with their folder. */
async function stop(code: number): Promise<never> {
  const servers = await starting.catch(() => undefined);
  servers?.redis?.child.kill('SIGTERM');
  await servers?.database.stop();
  await rm(folder, { recursive: true, force: true });
  process.exit(code);
}

for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) {
  process.once(event, () => void stop(0));
}
try {
  const { database, redis } = await starting;
  process.send?.({ databaseUrl: database.url, redisUrl: redis?.url });
} catch (error) {
  console.error(error);
  await stop(1);
}
