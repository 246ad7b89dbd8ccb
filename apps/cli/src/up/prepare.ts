import { join } from 'node:path';
import { vietnamDateOf } from '@tiendo/calendar';
import { createDiskStore } from '@tiendo/core/files';
import { type Database, openDatabase, roleUrls } from '@tiendo/db';
import { migrate } from '@tiendo/db/migrate';
import { demoAccounts, isEmpty, seedDemo } from '@tiendo/demo';
import { type Account, say } from './announce.ts';
import { whileMarked } from './seed-marker.ts';

/** Target is the database to prepare, as its owner, and the folder that remembers what was begun. */
export type Target = { databaseUrl: string; appSecret: string; dataDir: string };

async function holdsDemo(database: Database, accounts: Account[]): Promise<boolean> {
  const [first] = accounts;
  if (first === undefined) return false;
  const found = await database.platform.userAccount.findFirst({
    where: { email: first.email },
    select: { id: true },
  });
  return found !== null;
}

/** seedIfEmpty seeds the demonstration into a database without tenants; returns whether it did. */
export async function seedIfEmpty(database: Database, target: Target): Promise<boolean> {
  if (!(await isEmpty(database))) return false;
  say('Đang nạp dữ liệu minh họa…');
  const today = vietnamDateOf(Date.now());
  await whileMarked(target.dataDir, target.databaseUrl, () =>
    seedDemo({ database, files: createDiskStore(join(target.dataDir, 'files')), today, log: say }),
  );
  return true;
}

/** withServices opens the database as the services see it, for as long as the work lasts. */
export async function withServices<Result>(
  { databaseUrl, appSecret }: Pick<Target, 'databaseUrl' | 'appSecret'>,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = openDatabase({ urls: roleUrls(databaseUrl, appSecret) });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** prepareDatabase brings the schema up to date, seeds the demonstration into an empty database when wanted, and returns its accounts. */
export async function prepareDatabase(target: Target, seed: boolean): Promise<Account[]> {
  const { applied } = await migrate(target);
  if (applied.length > 0) say(`Đã nâng cấp cơ sở dữ liệu: ${applied.length} bước`);
  return await withServices(target, async (database) => {
    if (seed) await seedIfEmpty(database, target);
    const accounts = demoAccounts();
    return (await holdsDemo(database, accounts)) ? accounts : [];
  });
}
