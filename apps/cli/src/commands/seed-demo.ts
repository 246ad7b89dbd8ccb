import { migrate } from '@tiendo/db/migrate';
import type { Settings } from '../env.ts';
import { Failure } from '../failure.ts';
import { seedIfEmpty, withServices } from '../up/prepare.ts';
import { withDatabase } from '../with-database.ts';

/** seedDemoCommand seeds the demonstration, and refuses a database that already has tenants. */
export async function seedDemoCommand(settings: Settings): Promise<void> {
  await withDatabase(settings, async (access) => {
    const target = { ...access, dataDir: settings.DATA_DIR };
    await migrate(target);
    const seeded = await withServices(target, (database) => seedIfEmpty(database, target));
    if (!seeded) {
      throw new Failure(
        'Cơ sở dữ liệu đã có đơn vị; dữ liệu minh họa chỉ nạp vào cơ sở dữ liệu trống (the database is not empty).',
      );
    }
  });
  console.log('Đã nạp dữ liệu minh họa.');
}
