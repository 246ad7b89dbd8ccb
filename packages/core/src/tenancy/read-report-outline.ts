import { found, type ReportOutline } from '@tiendo/contracts';
import type { TenantScope } from '@tiendo/db';
import { readOutline } from '#app/reporting/outline.ts';

/** OutlineView is the tenant's outline for reports, and the version of the settings that guards a change of it. */
export interface OutlineView {
  outline: ReportOutline;
  rowVersion: number;
}

/** readReportOutline gives the sections that reports of the tenant have, in order. */
export async function readReportOutline({ db }: { db: TenantScope }): Promise<OutlineView> {
  const setting = found(
    await db.tenantSetting.findFirst({
      where: { tenantId: db.tenantId },
      select: { rowVersion: true },
    }),
  );
  return { outline: await readOutline(db), rowVersion: setting.rowVersion };
}
