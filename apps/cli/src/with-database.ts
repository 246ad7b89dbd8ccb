import { startEmbedded } from '@tiendo/db/embedded';
import { openFolder } from './data/folder.ts';
import { takeLock } from './data/lock.ts';
import { readRuntime } from './data/runtime.ts';
import { ensureSecrets } from './data/secrets.ts';
import type { Settings } from './env.ts';
import { Failure } from './failure.ts';

/** Access is how a command reaches the installation's database, as its owner. */
export type Access = { databaseUrl: string; appSecret: string };

async function runningDatabase(dataDir: string): Promise<string> {
  const runtime = await readRuntime(dataDir);
  if (runtime !== undefined) return runtime.databaseUrl;
  throw new Failure(
    `Nền tảng trên ${dataDir} đang khởi động hoặc đang dừng; hãy chạy lại lệnh sau ít giây (starting or stopping).`,
  );
}

/**
 * withDatabase runs a command's work on the installation's database: the one in DATABASE_URL, else that of the running
 * platform, else the embedded server, started for as long as the work lasts.
 */
export async function withDatabase<Result>(
  settings: Settings,
  work: (access: Access) => Promise<Result>,
): Promise<Result> {
  const { DATA_DIR: dataDir } = settings;
  await openFolder(dataDir);
  const lock = await takeLock(dataDir);
  try {
    const secrets = await ensureSecrets(dataDir);
    const appSecret = settings.APP_SECRET ?? secrets.appSecret;
    if (settings.DATABASE_URL !== undefined) {
      return await work({ databaseUrl: settings.DATABASE_URL, appSecret });
    }
    if (lock === undefined) {
      return await work({ databaseUrl: await runningDatabase(dataDir), appSecret });
    }
    const server = await startEmbedded({ dataDir, passwords: secrets.postgres });
    try {
      return await work({ databaseUrl: server.databaseUrl, appSecret });
    } finally {
      await server.stop();
    }
  } finally {
    await lock?.release();
  }
}
