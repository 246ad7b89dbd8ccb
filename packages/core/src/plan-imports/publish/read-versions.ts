import { found } from '@tiendo/contracts';
import { fromDbDate } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { visiblePlans } from '#app/plans/visible-plan.ts';
import type { PlanVersionItem, Redline } from '../views.ts';
import { PlanSnapshotSchema, type PlanSnapshot } from './plan-snapshot.ts';
import { RedlineSchema } from './redline-schema.ts';

/** PlanVersionView is a version with the whole plan as it read then, and what it changed. */
export interface PlanVersionView extends PlanVersionItem {
  planId: string;
  snapshot: PlanSnapshot;
  redline: Redline;
}

const file = {
  planImport: { select: { files: { select: { id: true }, take: 1 } } },
} as const;

/** listVersions gives a plan's versions, the newest first; none for a plan that was entered by hand and never amended. Error: not_found. */
export async function listVersions(
  ctx: ServiceContext,
  planId: string,
): Promise<PlanVersionItem[]> {
  found(
    await ctx.db.plan.findFirst({
      where: { ...visiblePlans(ctx), id: planId },
      select: { id: true },
    }),
  );
  const rows = await ctx.db.planVersion.findMany({
    where: { tenantId: ctx.db.tenantId, planId },
    omit: { snapshot: true },
    include: file,
    orderBy: { number: 'desc' },
    take: 200,
  });
  return rows.map(toItem);
}

/** readVersion gives one version of a plan. Error: not_found. */
export async function readVersion(ctx: ServiceContext, id: string): Promise<PlanVersionView> {
  const row = found(
    await ctx.db.planVersion.findFirst({
      where: { tenantId: ctx.db.tenantId, id, plan: visiblePlans(ctx) },
      include: file,
    }),
  );
  return {
    ...toItem(row),
    planId: row.planId,
    snapshot: PlanSnapshotSchema.parse(row.snapshot),
    redline: RedlineSchema.parse(row.changes),
  };
}

interface VersionRow {
  id: string;
  number: number;
  effectiveOn: Date;
  title: string;
  documentNumber: string | null;
  issuedOn: Date | null;
  createdByName: string;
  createdAt: Date;
  importId: string | null;
  changes: unknown;
  planImport: { files: { id: string }[] } | null;
}

function toItem(row: VersionRow): PlanVersionItem {
  return {
    id: row.id,
    number: row.number,
    effectiveOn: fromDbDate(row.effectiveOn),
    title: row.title,
    documentNumber: row.documentNumber,
    issuedOn: fromDbDate(row.issuedOn),
    createdByName: row.createdByName,
    createdAt: row.createdAt.toISOString(),
    importId: row.importId,
    fileId: row.planImport?.files[0]?.id ?? null,
    counts: RedlineSchema.parse(row.changes).counts,
  };
}
