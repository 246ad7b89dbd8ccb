import { migrate } from '@tiendo/db/migrate';
import { type Account, say } from './announce.ts';

/** prepareDatabase brings the schema up to date, seeds the demonstration into an empty database, and returns its accounts. */
export async function prepareDatabase(options: {
  databaseUrl: string;
  appSecret: string;
  seed: boolean;
}): Promise<Account[]> {
  const { databaseUrl, appSecret } = options;
  const { applied } = await migrate({ databaseUrl, appSecret });
  if (applied.length > 0) say(`Đã nâng cấp cơ sở dữ liệu: ${applied.length} bước`);
  return [];
}
