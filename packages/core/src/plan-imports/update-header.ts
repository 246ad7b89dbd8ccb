import type { UpdateImportHeader } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { lockReview } from './import-rows.ts';

/** updateImportHeader replaces the header of a draft under review. Errors: not_found, import_not_open, stale_version. */
export function updateImportHeader(ctx: ServiceContext, input: UpdateImportHeader): Promise<void> {
  return ctx.db.transaction(async (tx) => {
    const row = await lockReview(tx, input.importId);
    assertFresh(row, input);
    assertSaved(
      await tx.planImport.updateMany({
        where: { tenantId: tx.tenantId, id: row.id, rowVersion: row.rowVersion },
        data: { header: input.header, rowVersion: { increment: 1 } },
      }),
    );
  });
}
