import type { Database, TenantDb } from '@tiendo/db';
import { migrate } from '@tiendo/db/migrate';
import type { Settings } from './env.ts';
import { Failure } from './failure.ts';
import { withServices } from './up/prepare.ts';
import { withDatabase } from './with-database.ts';

/**
 * withTenant runs a command's work within one tenant of the installation, on a schema that is up to date. An unknown tenant is bad use.
 */
export async function withTenant<Result>(
  settings: Settings,
  slug: string,
  work: (db: TenantDb) => Promise<Result>,
): Promise<Result> {
  return await withDatabase(settings, async (access) => {
    await migrate(access);
    return await withServices(access, async (database) =>
      database.withTenant(await tenantIdOf(database, slug), work),
    );
  });
}

async function tenantIdOf(database: Database, slug: string): Promise<string> {
  const tenant = await database.platform.tenant.findFirst({
    where: { slug },
    select: { id: true },
  });
  if (tenant !== null) return tenant.id;
  throw new Failure(`Không có đơn vị nào tên ${slug} trên nền tảng (no such tenant).`, 2);
}
