import { ComparatorSchema, TargetUnitSchema, type CivilDate } from '@tiendo/contracts';
import { fromDbDate, fromDecimal, type Prisma } from '@tiendo/db';
import { standingOf } from './standing-of.ts';
import type { TargetView } from './views.ts';

/** targetInclude is what toTargetView needs beside the target's own row. */
export const targetInclude = {
  ownerAgency: { select: { id: true, name: true, shortName: true } },
  indicator: { select: { id: true, code: true, name: true } },
  _count: { select: { passages: true } },
} as const satisfies Prisma.TargetInclude;

type TargetRow = Prisma.TargetGetPayload<{ include: typeof targetInclude }>;

/** toTargetView turns a target's row into what leaves core, with its standing today. */
export function toTargetView(
  row: TargetRow,
  plan: { periodFrom: number; periodTo: number },
  today: CivilDate,
): TargetView {
  const numerator = fromDecimal(row.latestNumerator);
  return {
    id: row.id,
    planId: row.planId,
    parentId: row.parentId,
    title: row.title,
    groupLabel: row.groupLabel,
    comparator: ComparatorSchema.parse(row.comparator),
    strict: row.strict,
    value: fromDecimal(row.value),
    valueMax: fromDecimal(row.valueMax),
    unit: TargetUnitSchema.nullable().parse(row.unit),
    unitNoun: row.unitNoun,
    denominator: fromDecimal(row.denominator),
    dueOn: fromDbDate(row.dueOn),
    owner: row.ownerAgency && {
      id: row.ownerAgency.id,
      name: row.ownerAgency.shortName ?? row.ownerAgency.name,
    },
    indicator: row.indicator,
    everyReporter: row.everyReporter,
    countsPeople: row.countsPeople,
    latest:
      numerator === null
        ? null
        : {
            numerator,
            denominator: fromDecimal(row.latestDenominator),
            on: fromDbDate(row.latestOn),
          },
    standing: standingOf(row, plan, today),
    sourced: row._count.passages > 0,
    archived: row.archivedAt !== null,
    rowVersion: row.rowVersion,
  };
}
