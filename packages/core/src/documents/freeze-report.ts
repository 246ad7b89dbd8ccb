import type { CivilDate } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import { buildReport } from './report-document.ts';
import { toPlainJson } from './document-schemas.ts';

/**
 * freezeReport keeps a report's official document as it is at its acceptance, in the transaction of the acceptance: names, definitions, figures and
 * letterhead of that day. What is amended, renamed or merged afterwards does not touch it.
 */
export async function freezeReport(
  tx: TenantTx,
  obligationId: string,
  today: CivilDate,
): Promise<void> {
  const content = await buildReport(tx, obligationId, today);
  await tx.report.updateMany({
    where: { tenantId: tx.tenantId, obligationId },
    data: { frozen: toPlainJson(content) },
  });
}
