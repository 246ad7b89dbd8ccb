import { assertThat } from '@tiendo/contracts';
import type { PlatformDb } from '@tiendo/db';
import { recordAudit, type AuditedChange } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';

/** CatalogueContext is a service's context with the door to the catalogue, which no tenant's own role may write. */
export type CatalogueContext = ServiceContext & { readonly platform: PlatformDb };

type Catalogue = Parameters<Parameters<PlatformDb['transaction']>[0]>[0];

/**
 * changeCatalogue does one change of the catalogue and writes it down in the log of the ministry that made it. Forbidden to a tenant that
 * is no ministry. Catalogue and log belong to two roles of the database, hence to two transactions: the log's is the inner one, so that a change
 * never stands without its entry.
 */
export function changeCatalogue<T>(
  ctx: CatalogueContext,
  work: (
    catalogue: Catalogue,
  ) => Promise<{ result: T; change: Omit<AuditedChange, 'entity'> | null }>,
): Promise<T> {
  assertThat(ctx.actor.tenant.level === 'ministry', 'forbidden');
  return ctx.platform.transaction(async (catalogue) => {
    const { result, change } = await work(catalogue);
    if (change) {
      await ctx.db.transaction((tx) =>
        recordAudit(tx, ctx.actor, { entity: 'indicator', ...change }),
      );
    }
    return result;
  });
}
