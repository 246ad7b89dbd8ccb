import { targetStanding } from '@tiendo/calendar';
import { ComparatorSchema, TargetUnitSchema, type CivilDate } from '@tiendo/contracts';
import { Prisma, fromDbDate, fromDecimal, type TenantScope } from '@tiendo/db';
import type { Answer, TargetRow, TaskRow } from '@tiendo/official-docs';
import type { Definition } from '#app/reporting/target-definition.ts';
import { selectTaskRows } from '#app/tasks/task-rows.ts';

/** PlanYears are the years that bound the pace of targets without a due date. */
export interface PlanYears {
  id: string;
  periodFrom: number;
  periodTo: number;
}

const targetSelect = {
  include: { ownerAgency: { select: { name: true } } },
  orderBy: [{ position: 'asc' }, { id: 'asc' }],
} as const satisfies Prisma.TargetFindManyArgs;

type TargetDbRow = Prisma.TargetGetPayload<{ include: (typeof targetSelect)['include'] }>;

/** ReportedFigure is what one report says of a target. */
export interface ReportedFigure {
  targetId: string;
  numerator: number | null;
  denominator: number | null;
  note: string;
  /** What the target said when the report was accepted; null until then. */
  definition: Definition | null;
}

/** readTargetRows gives a plan's targets with their newest figures, or with those of one report. */
export async function readTargetRows(
  db: TenantScope,
  plan: PlanYears,
  asOf: CivilDate,
  report?: {
    figures: readonly ReportedFigure[];
    nothingToReport: boolean;
    targetIds: readonly string[];
  },
): Promise<TargetRow[]> {
  const rows = await db.target.findMany({
    where: {
      tenantId: db.tenantId,
      planId: plan.id,
      ...(report ? { id: { in: [...report.targetIds] } } : { archivedAt: null }),
    },
    ...targetSelect,
  });
  return rows.map((row) => {
    const figure = report
      ? report.figures.find((candidate) => candidate.targetId === row.id)
      : newestFigure(row);
    return targetRow(row, figure?.definition ?? null, plan, asOf, {
      answer: answerOf(figure, report?.nothingToReport ?? false),
      note: figure?.note ?? '',
    });
  });
}

function newestFigure(row: TargetDbRow): ReportedFigure {
  return {
    targetId: row.id,
    numerator: fromDecimal(row.latestNumerator),
    denominator: fromDecimal(row.latestDenominator),
    note: '',
    definition: null,
  };
}

function answerOf(figure: ReportedFigure | undefined, nothingToReport: boolean): Answer {
  if (nothingToReport) return { kind: 'nothing_arose' };
  if (!figure || figure.numerator === null) return { kind: 'no_figure' };
  return { kind: 'figure', numerator: figure.numerator, denominator: figure.denominator };
}

function targetRow(
  row: TargetDbRow,
  then: Definition | null,
  plan: PlanYears,
  asOf: CivilDate,
  said: { answer: Answer; note: string },
): TargetRow {
  const stated = then ?? statedNow(row);
  const { comparator, strict, value, valueMax, unit, unitNoun, dueOn } = stated;
  const measure = {
    comparator,
    strict,
    value,
    unit,
    startsOn: `${plan.periodFrom}-01-01`,
    dueOn: dueOn ?? `${plan.periodTo}-12-31`,
  };
  return {
    group: stated.groupLabel,
    title: stated.title,
    plan: { comparator, strict, value, valueMax, unit, unitNoun },
    answer: said.answer,
    standing: targetStanding(measure, measuredOf(said.answer), asOf),
    lead: row.ownerAgency ? [row.ownerAgency.name] : [],
    dueOn,
    note: said.note,
  };
}

function statedNow(row: TargetDbRow) {
  return {
    title: row.title,
    groupLabel: row.groupLabel,
    comparator: ComparatorSchema.parse(row.comparator),
    strict: row.strict,
    value: fromDecimal(row.value),
    valueMax: fromDecimal(row.valueMax),
    unit: TargetUnitSchema.nullable().parse(row.unit),
    unitNoun: row.unitNoun,
    dueOn: fromDbDate(row.dueOn),
  };
}

function measuredOf(answer: Answer) {
  if (answer.kind !== 'figure') return null;
  const { numerator, denominator } = answer;
  return denominator === null ? { value: numerator } : { numerator, denominator };
}

/** readTaskRows gives a plan's tasks, or those for which one agency answers, as they stand on a day. */
export async function readTaskRows(
  db: TenantScope,
  planId: string,
  asOf: CivilDate,
  agencyId?: string,
): Promise<TaskRow[]> {
  const own = agencyId
    ? Prisma.sql`AND EXISTS (SELECT 1 FROM assignment mine WHERE mine.tenant_id = t.tenant_id
        AND mine.task_id = t.id AND mine.agency_id = ${agencyId}::uuid AND mine.responsible)`
    : Prisma.empty;
  const rows = await selectTaskRows(
    db,
    asOf,
    Prisma.sql`t.plan_id = ${planId}::uuid AND t.archived_at IS NULL ${own}`,
    Prisma.sql`ORDER BY t.position, t.id LIMIT 2000`,
  );
  const agencies = await db.agency.findMany({
    where: { tenantId: db.tenantId },
    select: { id: true, name: true },
  });
  // Lists on screen have short names; documents have whole ones.
  const wholeNames = new Map(agencies.map(({ id, name }) => [id, name]));
  return rows.map((row) => {
    const named = (responsible: boolean) =>
      row.agencies
        .filter((part) => part.responsible === responsible)
        .map((part) => wholeNames.get(part.id) ?? part.name);
    return {
      group: row.groupLabel,
      title: row.title,
      lead: named(true),
      coordinating: named(false),
      dueOn: row.dueOn,
      dueText: null,
      standing: row.standing,
      percent: row.percent,
      note: row.latestNote ?? '',
    };
  });
}
