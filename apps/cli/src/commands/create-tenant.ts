import { CreateTenantSchema, type TenantLevel } from '@tiendo/contracts';
import { createTenant } from '@tiendo/core/tenancy';
import { migrate } from '@tiendo/db/migrate';
import type { Settings } from '../env.ts';
import { Failure } from '../failure.ts';
import { withServices } from '../up/prepare.ts';
import { withDatabase } from '../with-database.ts';

/** TenantOptions are what the command line gives. */
export type TenantOptions = {
  slug: string;
  name: string;
  level: TenantLevel;
  parent?: string;
  unitCode?: string;
};

/** createTenantCommand provisions a tenant. */
export async function createTenantCommand(settings: Settings, options: TenantOptions) {
  const { slug, name, level, parent, unitCode } = options;
  const input = CreateTenantSchema.safeParse({
    slug,
    name,
    level,
    parentSlug: parent ?? null,
    unitCode: unitCode ?? null,
  });
  if (!input.success) {
    const fields = input.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new Failure(`Giá trị không hợp lệ: ${fields} (invalid value).`, 2);
  }
  const tenant = await withDatabase(settings, async (access) => {
    await migrate(access);
    return await withServices(access, (database) => createTenant(database, input.data));
  });
  console.log(`Đã tạo đơn vị ${tenant.slug}.`);
}
