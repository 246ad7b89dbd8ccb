import { AppError, assertThat, type CreateTenant, type TenantLevel } from '@tiendo/contracts';
import { isUniqueViolation, type Database } from '@tiendo/db';

const parentLevel: Record<TenantLevel, TenantLevel | null> = {
  ministry: null,
  province: 'ministry',
  commune: 'province',
};

/**
 * createTenant provisions a tenant under its parent, with the usual settings. Errors: duplicate_name (slug taken), not_found (no such
 * parent), invalid_input (a parent of the wrong level).
 */
export async function createTenant(
  database: Database,
  input: CreateTenant,
): Promise<{ id: string; slug: string }> {
  const parent = await findParent(database, input);
  const { slug, name, level, unitCode, note } = input;
  const ancestorIds = parent ? [parent.id, ...parent.ancestorIds] : [];
  const tenant = await database.platform.tenant
    .create({
      data: { slug, name, level, unitCode, note, parentId: parent?.id ?? null, ancestorIds },
      select: { id: true, slug: true },
    })
    .catch((error: unknown) => {
      throw isUniqueViolation(error)
        ? new AppError('duplicate_name', { slug: 'duplicate_name' })
        : error;
    });
  try {
    await database.withTenant(tenant.id, (db) =>
      db.tenantSetting.create({ data: { tenantId: tenant.id }, select: { tenantId: true } }),
    );
  } catch (error) {
    // The platform may not write a tenant's rows, so this is a second transaction: without it the first must not stand.
    await database.platform.tenant.deleteMany({ where: { id: tenant.id } });
    throw error;
  }
  return tenant;
}

async function findParent(database: Database, input: CreateTenant) {
  const wanted = parentLevel[input.level];
  const { parentSlug } = input;
  assertThat((wanted === null) === (parentSlug === null), 'invalid_input', {
    parentSlug: 'invalid_input',
  });
  if (parentSlug === null) return null;
  const parent = await database.platform.tenant.findFirst({
    where: { slug: parentSlug },
    select: { id: true, level: true, ancestorIds: true },
  });
  assertThat(parent, 'not_found', { parentSlug: 'not_found' });
  assertThat(parent.level === wanted, 'invalid_input', { parentSlug: 'invalid_input' });
  return parent;
}
