import { found } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import type { AgencyView } from './views.ts';

/** readAgency gives one agency of the tenant, archived or not. */
export async function readAgency(ctx: ServiceContext, id: string): Promise<AgencyView> {
  const row = found(await ctx.db.agency.findFirst({ where: { tenantId: ctx.db.tenantId, id } }));
  return {
    id: row.id,
    name: row.name,
    shortName: row.shortName,
    kind: row.kind,
    isStandingBody: row.isStandingBody,
    archived: row.archivedAt !== null,
    rowVersion: row.rowVersion,
  };
}
