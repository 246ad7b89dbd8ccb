import type { ChildProcess } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@tiendo/testing';
import { Redis } from 'ioredis';
import { endOf, spawnAt, type Mortal } from './mortal.ts';

/** MortalRedis is a queue store that keeps nothing over a kill. */
export interface MortalRedis extends Mortal {
  url: string;
  /** wipe empties it while it runs. */
  wipe(): Promise<void>;
  stop(): Promise<void>;
}

/** hasRedis tells whether this machine has the program. */
export function hasRedis(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}

/** startMortalRedis starts a server on a free port. */
export async function startMortalRedis(folder: string): Promise<MortalRedis> {
  const port = await freePort();
  let child: ChildProcess;
  const start = async () => {
    const flags = ['--port', String(port), '--bind', '127.0.0.1', '--save', ''];
    const more = ['--appendonly', 'no', '--maxmemory-policy', 'noeviction', '--dir', folder];
    child = spawnAt('redis-server', [...flags, ...more], { stdio: 'ignore' });
    await ask(port, (client) => client.ping());
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: async () => {
      await endOf(child, 'SIGKILL');
    },
    restart: start,
    wipe: () => ask(port, (client) => client.flushall()),
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) await endOf(child, 'SIGKILL');
    },
  };
}

/** A server that has just been started is asked again until it answers. */
async function ask(port: number, work: (client: Redis) => Promise<unknown>): Promise<void> {
  const client = new Redis(port, '127.0.0.1', {
    retryStrategy: () => 50,
    maxRetriesPerRequest: 200,
  });
  client.on('error', () => undefined);
  try {
    await work(client);
  } finally {
    client.disconnect();
    await sleep(0);
  }
}
