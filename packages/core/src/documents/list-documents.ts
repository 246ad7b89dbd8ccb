import type { CivilDate, OfficialDocumentKind } from '@tiendo/contracts';
import { fromDbDate } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { mayReadReport } from '#app/reporting/policy.ts';

/** DocumentItem is one official document that was made. */
export interface DocumentItem {
  id: string;
  kind: OfficialDocumentKind;
  obligationId: string | null;
  number: number | null;
  symbol: string;
  issuedOn: CivilDate;
  about: string;
  createdByName: string;
  /** ISO 8601. */
  createdAt: string;
  rowVersion: number;
}

/** listDocuments gives a plan's official documents that the member may read, the newest first. */
export async function listDocuments(ctx: ServiceContext, planId: string): Promise<DocumentItem[]> {
  const rows = await ctx.db.officialDocument.findMany({
    where: { tenantId: ctx.db.tenantId, planId },
    select: {
      id: true,
      kind: true,
      obligationId: true,
      obligation: { select: { agencyId: true } },
      number: true,
      symbol: true,
      issuedOn: true,
      about: true,
      createdByName: true,
      createdAt: true,
      rowVersion: true,
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 500,
  });
  return rows
    .filter((row) => row.obligation === null || mayReadReport(ctx.actor, row.obligation.agencyId))
    .map((row) => ({
      id: row.id,
      kind: row.kind,
      obligationId: row.obligationId,
      number: row.number,
      symbol: row.symbol,
      issuedOn: fromDbDate(row.issuedOn),
      about: row.about,
      createdByName: row.createdByName,
      createdAt: row.createdAt.toISOString(),
      rowVersion: row.rowVersion,
    }));
}
