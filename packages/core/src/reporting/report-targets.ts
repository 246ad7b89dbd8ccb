import { ComparatorSchema, TargetUnitSchema } from '@tiendo/contracts';
import { fromDbDate, fromDecimal, type TenantScope } from '@tiendo/db';
import type { Figure, ReportTarget } from './views.ts';

/** OwnedTarget is a target of the reporting agency with its newest figure so far. */
export interface OwnedTarget extends ReportTarget {
  latest: (Figure & { on: string }) | null;
  /** Whether every reporting agency gives its share of it. */
  everyReporter: boolean;
}

/**
 * readReportTargets reads the targets that an agency reports on in a plan, in the plan's order: those it owns, those to which every agency gives its
 * share, in a consolidated report all of them; and those that the report already has a figure for (`keptIds`), archived or given away since.
 */
export async function readReportTargets(
  db: TenantScope,
  owner: { planId: string; agencyId: string; hop: number },
  keptIds: readonly string[] = [],
): Promise<OwnedTarget[]> {
  const rows = await db.target.findMany({
    where: {
      tenantId: db.tenantId,
      planId: owner.planId,
      OR: [
        { ...reportedBy(owner), archivedAt: null, comparator: { not: 'none' } },
        { id: { in: [...keptIds] } },
      ],
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => {
    const on = fromDbDate(row.latestOn);
    return {
      targetId: row.id,
      title: row.title,
      groupLabel: row.groupLabel,
      comparator: ComparatorSchema.parse(row.comparator),
      strict: row.strict,
      value: fromDecimal(row.value),
      valueMax: fromDecimal(row.valueMax),
      unit: TargetUnitSchema.nullable().parse(row.unit),
      unitNoun: row.unitNoun,
      planDenominator: fromDecimal(row.denominator),
      dueOn: fromDbDate(row.dueOn),
      everyReporter: row.everyReporter,
      latest:
        on === null
          ? null
          : {
              numerator: fromDecimal(row.latestNumerator),
              denominator: fromDecimal(row.latestDenominator),
              on,
            },
    };
  });
}

function reportedBy(owner: { agencyId: string; hop: number }) {
  if (owner.hop > 1) return {};
  return { AND: [{ OR: [{ ownerAgencyId: owner.agencyId }, { everyReporter: true }] }] };
}
