import type { TenantDb } from '@tiendo/db';
import type { WorkerParts } from './parts.ts';

/** eachTenant does the work for every active tenant, one after another; a tenant that fails keeps none of the others waiting, but fails the job in the end. */
export async function eachTenant(
  parts: Pick<WorkerParts, 'database' | 'log'>,
  work: (db: TenantDb) => Promise<void>,
): Promise<void> {
  const tenants = await parts.database.platform.tenant.findMany({
    where: { status: 'active' },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  let failed = 0;
  for (const { id } of tenants) {
    try {
      await parts.database.withTenant(id, work);
    } catch (error) {
      failed += 1;
      parts.log.error({ err: error, tenantId: id }, 'a tenant failed');
    }
  }
  if (failed > 0) throw new Error(`${failed} of ${tenants.length} tenants failed.`);
}
