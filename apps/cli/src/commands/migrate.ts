import { migrate } from '@tiendo/db/migrate';
import type { Settings } from '../env.ts';
import { withDatabase } from '../with-database.ts';

/** migrateCommand brings the schema up to date and prints each step. */
export async function migrateCommand(settings: Settings): Promise<void> {
  const { applied } = await withDatabase(settings, ({ databaseUrl, appSecret }) =>
    migrate({ databaseUrl, appSecret, log: (line) => console.log(line) }),
  );
  console.log(
    applied.length === 0
      ? 'Cơ sở dữ liệu đã mới nhất.'
      : `Đã nâng cấp cơ sở dữ liệu: ${applied.length} bước.`,
  );
}
