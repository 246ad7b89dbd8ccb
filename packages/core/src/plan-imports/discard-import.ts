import { assertThat, type DiscardImport } from '@tiendo/contracts';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { lockImport } from './import-rows.ts';

/** discardImport gives a draft up; its file stays with it. A published one fails with import_not_open, as does one given up before. */
export function discardImport(ctx: ServiceContext, input: DiscardImport): Promise<void> {
  return ctx.db.transaction(async (tx) => {
    const row = await lockImport(tx, input.id);
    assertThat(row.state !== 'published' && row.state !== 'discarded', 'import_not_open');
    assertFresh(row, input);
    assertSaved(
      await tx.planImport.updateMany({
        where: { tenantId: tx.tenantId, id: row.id, rowVersion: row.rowVersion },
        data: { state: 'discarded', failure: null, rowVersion: { increment: 1 } },
      }),
    );
    await recordAudit(tx, ctx.actor, {
      entity: 'plan_import',
      entityId: row.id,
      action: 'removed',
      before: { name: row.fileName },
      after: null,
    });
  });
}
