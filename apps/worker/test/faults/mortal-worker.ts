import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { appSecret } from '@tiendo/testing';
import { endOf, messageOf, spawnAt, type Mortal } from './mortal.ts';

/** MortalWorker is the worker, which works on the day of the test. */
export interface MortalWorker extends Mortal {
  /** skip lets time pass before the next start: what a killed worker held is free by then, what failed may be tried again. */
  skip(ms: number): void;
  /** end asks it to finish, and gives how it ended. */
  end(): Promise<unknown[]>;
  stop(): Promise<void>;
}

/** Where a worker works. */
export interface WorkerPlace {
  databaseUrl: string;
  redisUrl: string | undefined;
  smtpUrl: string;
  dataDir: string;
  /** How far its clock is ahead of the machine's. */
  shiftMs: number;
}

const program = fileURLToPath(new URL('../crash-worker.ts', import.meta.url));

/** startMortalWorker starts the first one. */
export async function startMortalWorker(place: WorkerPlace): Promise<MortalWorker> {
  let shiftMs = place.shiftMs;
  let child: ChildProcess;
  const start = async () => {
    child = spawnAt(process.execPath, [program], {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: place.databaseUrl,
        APP_SECRET: appSecret,
        SMTP_URL: place.smtpUrl,
        DATA_DIR: place.dataDir,
        CRASH_SHIFT_MS: String(shiftMs),
        LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
        ...(place.redisUrl && { REDIS_URL: place.redisUrl }),
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    await messageOf(child);
  };
  await start();
  return {
    skip: (ms) => {
      shiftMs += ms;
    },
    kill: async () => {
      await endOf(child, 'SIGKILL');
    },
    restart: start,
    end: () => endOf(child, 'SIGTERM'),
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) await endOf(child, 'SIGKILL');
    },
  };
}
