import type { CivilDate, ExtensionState } from '@tiendo/contracts';
import { fromDbDate, type TenantScope } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';

/** ExtensionView is one request for more time with what came of it. */
export interface ExtensionView {
  id: string;
  state: ExtensionState;
  requestedDay: CivilDate;
  grantedDay: CivilDate | null;
  reason: string;
  requestedByName: string;
  /** ISO 8601. */
  requestedAt: string;
  decidedByName: string | null;
  decisionReason: string | null;
  files: { id: string; name: string; sizeBytes: number; mediaType: string }[];
  rowVersion: number;
}

/** WaitingExtension is a request that waits for an answer, with the report that it is for. */
export interface WaitingExtension extends ExtensionView {
  obligationId: string;
  agencyName: string;
  title: string;
  lastDay: CivilDate;
}

const filesOf = {
  select: { id: true, name: true, sizeBytes: true, mediaType: true },
  orderBy: { createdAt: 'asc' },
} as const;

/** readExtensions gives the requests for one report, newest first. */
export async function readExtensions(
  db: TenantScope,
  obligationId: string,
): Promise<ExtensionView[]> {
  const rows = await db.extension.findMany({
    where: { tenantId: db.tenantId, obligationId },
    include: { files: filesOf },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 50,
  });
  return rows.map(toView);
}

/** listWaitingExtensions gives the requests of a plan that wait for an answer, the oldest first. */
export async function listWaitingExtensions(
  ctx: ServiceContext,
  planId: string,
): Promise<WaitingExtension[]> {
  const { tenantId } = ctx.db;
  const rows = await ctx.db.extension.findMany({
    where: { tenantId, state: 'requested', obligation: { planId } },
    include: {
      files: filesOf,
      obligation: {
        select: {
          lastDay: true,
          agency: { select: { name: true } },
          period: { select: { schedule: { select: { title: true } } } },
        },
      },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 200,
  });
  return rows.map((row) => ({
    ...toView(row),
    obligationId: row.obligationId,
    agencyName: row.obligation.agency.name,
    title: row.obligation.period.schedule.title,
    lastDay: fromDbDate(row.obligation.lastDay),
  }));
}

interface ExtensionRow {
  id: string;
  state: ExtensionState;
  requestedDay: Date;
  grantedDay: Date | null;
  reason: string;
  requestedByName: string;
  createdAt: Date;
  decidedByName: string | null;
  decisionReason: string | null;
  files: ExtensionView['files'];
  rowVersion: number;
}

function toView(row: ExtensionRow): ExtensionView {
  return {
    id: row.id,
    state: row.state,
    requestedDay: fromDbDate(row.requestedDay),
    grantedDay: fromDbDate(row.grantedDay),
    reason: row.reason,
    requestedByName: row.requestedByName,
    requestedAt: row.createdAt.toISOString(),
    decidedByName: row.decidedByName,
    decisionReason: row.decisionReason,
    files: row.files,
    rowVersion: row.rowVersion,
  };
}
