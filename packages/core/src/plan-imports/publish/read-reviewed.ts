import {
  AppError,
  assertThat,
  found,
  ImportHeaderSchema,
  type ImportHeader,
} from '@tiendo/contracts';
import type { TenantScope } from '@tiendo/db';
import { importBlockers } from '../blockers.ts';
import { readItems } from '../import-rows.ts';
import { toImportHeader } from '../import-header.ts';
import { statedPlan, type StatedPlan } from './stated-plan.ts';

/** ReviewedImport is a draft that people have gone through, with the text that its spans refer to. */
export interface ReviewedImport {
  stated: StatedPlan;
  header: ImportHeader;
  source: { importId: string; text: string };
}

/** readReviewed reads a draft that is ready to go live. Errors: import_unconfirmed, import_incomplete, with the kinds at fault as fields. */
export async function readReviewed(db: TenantScope, importId: string): Promise<ReviewedImport> {
  const row = found(
    await db.planImport.findFirst({
      where: { tenantId: db.tenantId, id: importId },
      select: { header: true, sourceText: true },
    }),
  );
  const kept = row.header === null ? null : toImportHeader(row.header);
  const items = await readItems(db, importId);
  const [blocker] = importBlockers(items, kept);
  if (blocker) {
    const code = blocker.reason === 'unconfirmed' ? 'import_unconfirmed' : 'import_incomplete';
    throw new AppError(code, { [blocker.itemId ?? blocker.kind ?? blocker.reason]: code });
  }
  const header = ImportHeaderSchema.safeParse(kept).data;
  assertThat(header, 'import_incomplete', { header: 'import_incomplete' });
  return {
    stated: statedPlan(header, items, await agencyNames(db)),
    header,
    source: { importId, text: row.sourceText ?? '' },
  };
}

/** agencyNames names the tenant's agencies by id. */
export async function agencyNames(db: TenantScope): Promise<Map<string, string>> {
  const rows = await db.agency.findMany({
    where: { tenantId: db.tenantId },
    select: { id: true, name: true },
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}
