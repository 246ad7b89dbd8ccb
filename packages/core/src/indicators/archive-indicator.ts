import { found, type Archive } from '@tiendo/contracts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { changeCatalogue, type CatalogueContext } from './catalogue.ts';

/**
 * archiveIndicator takes an entry out of the catalogue, or brings it back: no target can be mapped to it any more, those that are stay so.
 * Errors: forbidden (no ministry), not_found, stale_version.
 */
export async function archiveIndicator(ctx: CatalogueContext, input: Archive): Promise<void> {
  const { id, rowVersion, archived } = input;
  await changeCatalogue(ctx, async (catalogue) => {
    const entry = found(await catalogue.indicator.findFirst({ where: { id } }));
    if ((entry.archivedAt !== null) === archived) return { result: undefined, change: null };
    assertFresh(entry, input);
    assertSaved(
      await catalogue.indicator.updateMany({
        where: { id, rowVersion },
        data: { archivedAt: archived ? ctx.now : null, rowVersion: { increment: 1 } },
      }),
    );
    const { code, name } = entry;
    const change = {
      entityId: id,
      action: archived ? ('archived' as const) : ('restored' as const),
      before: { code, name, archived: !archived },
      after: { code, name, archived },
    };
    return { result: undefined, change };
  });
}
