import { found, type ListIndicators } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { toIndicatorView } from './to-view.ts';
import type { IndicatorView } from './views.ts';

/** The catalogue's codes are read as numbers where they hold numbers: 2.1 stands before 10.1. */
const byCode = new Intl.Collator('vi', { numeric: true });

/** listIndicators gives the catalogue in the order of its codes. */
export async function listIndicators(
  ctx: ServiceContext,
  input: ListIndicators,
): Promise<IndicatorView[]> {
  const rows = await ctx.db.indicator.findMany({
    where: input.includeArchived ? {} : { archivedAt: null },
  });
  return rows.map(toIndicatorView).toSorted((a, b) => byCode.compare(a.code, b.code));
}

/** readIndicator gives one entry of the catalogue, archived or not. */
export async function readIndicator(ctx: ServiceContext, id: string): Promise<IndicatorView> {
  return toIndicatorView(found(await ctx.db.indicator.findFirst({ where: { id } })));
}
