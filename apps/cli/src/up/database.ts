import { startEmbedded } from '@tiendo/db/embedded';
import type { Secrets } from '../data/secrets.ts';
import type { Settings } from '../env.ts';
import { Failure } from '../failure.ts';
import { say } from './announce.ts';
import { wasInterrupted } from './seed-marker.ts';
import { never, type Stack } from './stack.ts';

/** RunningDatabase is the owner's address, and a promise that rejects in one sentence when the server ends by itself. */
export type RunningDatabase = { databaseUrl: string; failed: Promise<never> };

/** A database of somebody else's server is not ours to empty. */
async function refuseHalfSeeded(dataDir: string, databaseUrl: string): Promise<void> {
  if (!(await wasInterrupted(dataDir, databaseUrl))) return;
  throw new Failure(
    `Lần nạp dữ liệu minh họa trước vào DATABASE_URL bị ngắt giữa chừng; hãy xóa và tạo lại cơ sở dữ liệu ấy, rồi xóa tệp ${dataDir}/seeding (seeding was interrupted).`,
  );
}

/** useDatabase returns the database in DATABASE_URL, else starts the embedded one. */
export async function useDatabase(
  settings: Settings,
  secrets: Secrets,
  stack: Stack,
): Promise<RunningDatabase> {
  if (settings.DATABASE_URL !== undefined) {
    await refuseHalfSeeded(settings.DATA_DIR, settings.DATABASE_URL);
    say(`Dùng cơ sở dữ liệu tại ${new URL(settings.DATABASE_URL).host}`);
    return { databaseUrl: settings.DATABASE_URL, failed: never };
  }
  const dataDir = settings.DATA_DIR;
  say('Đang mở PostgreSQL…');
  const server = await startEmbedded({ dataDir, passwords: secrets.postgres, log: say });
  let stopping = false;
  stack.add(async () => {
    stopping = true;
    await server.stop();
  });
  const failed = server.ended.then((): Promise<never> => {
    if (stopping) return never;
    throw new Failure(
      `PostgreSQL dừng bất ngờ; xem ${dataDir}/logs/postgres.log (the database server stopped).`,
    );
  });
  failed.catch(() => undefined);
  if (await wasInterrupted(dataDir, server.databaseUrl)) {
    say('Lần nạp dữ liệu minh họa trước bị ngắt giữa chừng; nạp lại từ đầu');
    await server.recreateDatabase();
  }
  return { databaseUrl: server.databaseUrl, failed };
}
