import { isDeepStrictEqual } from 'node:util';
import type { ReportOutline, UpdateReportOutline } from '@tiendo/contracts';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { readReportOutline } from './read-report-outline.ts';

/**
 * updateReportOutline replaces the sections that reports of the tenant have. A report that was accepted prints as it was; a text under a section that
 * is taken out stays with its report. Results are always asked for. The same outline sent twice is one change. Error: stale_version.
 */
export async function updateReportOutline(
  ctx: ServiceContext,
  input: UpdateReportOutline,
): Promise<void> {
  const outline = input.outline.map((section) => ({
    ...section,
    required: section.required || section.id === 'results',
  }));
  await ctx.db.transaction(async (tx) => {
    const before = await readReportOutline({ db: tx });
    if (isDeepStrictEqual(before.outline, outline)) return;
    assertFresh(before, input);
    assertSaved(
      await tx.tenantSetting.updateMany({
        where: { tenantId: tx.tenantId, rowVersion: input.rowVersion },
        data: { reportOutline: outline, rowVersion: { increment: 1 } },
      }),
    );
    await recordAudit(tx, ctx.actor, {
      entity: 'settings',
      entityId: tx.tenantId,
      action: 'updated',
      before: { reportOutline: titles(before.outline) },
      after: { reportOutline: titles(outline) },
    });
  });
}

/** The log of changes says what reports are asked, not every word of guidance. */
const titles = (outline: ReportOutline) =>
  outline.map(({ title, required }) => (required ? `${title} (*)` : title));
