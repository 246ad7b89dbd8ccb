import { targetStanding } from '@tiendo/calendar';
import {
  CivilDateSchema,
  ComparatorSchema,
  TargetStandingSchema,
  TargetUnitSchema,
  type CivilDate,
} from '@tiendo/contracts';
import { fromDbDate, fromDecimal, type TenantTx } from '@tiendo/db';
import { z } from 'zod';
import { PlanSnapshotSchema } from '#app/plan-imports/publish/plan-snapshot.ts';

const StatementSchema = z.object({
  title: z.string(),
  groupLabel: z.string().nullable(),
  comparator: ComparatorSchema,
  strict: z.boolean(),
  value: z.number().nullable(),
  valueMax: z.number().nullable(),
  unit: TargetUnitSchema.nullable(),
  unitNoun: z.string().nullable(),
  denominator: z.number().nullable(),
  dueOn: CivilDateSchema.nullable(),
});

/** DefinitionSchema is what a target said when its figure was taken in, and where it stood by that: the score that stays. */
export const DefinitionSchema = StatementSchema.extend({
  versionNumber: z.number().nullable(),
  standing: TargetStandingSchema,
});
export type Definition = z.infer<typeof DefinitionSchema>;

/**
 * stampDefinitions writes into a report that is accepted which version of the plan was in force at the end of its window, and into each of its figures what
 * the target said in that version and where it stood. Amendments that come later leave these scores alone.
 */
export async function stampDefinitions(tx: TenantTx, obligationId: string): Promise<void> {
  const { tenantId } = tx;
  const report = await tx.report.findFirst({
    where: { tenantId, obligationId },
    include: {
      figures: { include: { target: true } },
      obligation: { include: { plan: true, period: { select: { periodTo: true } } } },
    },
  });
  if (!report) return;
  const { plan, period } = report.obligation;
  const version = await tx.planVersion.findFirst({
    where: { tenantId, planId: plan.id, effectiveOn: { lte: period.periodTo } },
    orderBy: { number: 'desc' },
  });
  await tx.report.updateMany({
    where: { tenantId, id: report.id },
    data: { planVersionId: version?.id ?? null },
  });
  const stated = version ? PlanSnapshotSchema.parse(version.snapshot).targets : [];
  const definitions = report.figures.map((figure): [string, Definition] => {
    const kept = stated.find((target) => target.id === figure.targetId);
    const statement = StatementSchema.parse(kept?.fields ?? currentOf(figure.target));
    const definition = {
      ...statement,
      versionNumber: version?.number ?? null,
      standing: standingOf(statement, plan, figure, fromDbDate(period.periodTo)),
    };
    return [figure.targetId, definition];
  });
  await writeDefinitions(tx, report.id, definitions);
}

async function writeDefinitions(
  tx: TenantTx,
  reportId: string,
  definitions: readonly (readonly [targetId: string, definition: Definition])[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE report_figure f SET definition = kept.definition::jsonb
    FROM unnest(${definitions.map(([id]) => id)}::uuid[],
      ${definitions.map(([, definition]) => JSON.stringify(definition))}::text[]) AS kept (target_id, definition)
    WHERE f.tenant_id = ${tx.tenantId}::uuid AND f.report_id = ${reportId}::uuid AND f.target_id = kept.target_id`;
}

type TargetRow = NonNullable<Awaited<ReturnType<TenantTx['target']['findFirst']>>>;

/** A plan without versions, or a target that came after the version, is measured by what it says now. */
function currentOf(target: TargetRow) {
  return {
    ...target,
    value: fromDecimal(target.value),
    valueMax: fromDecimal(target.valueMax),
    denominator: fromDecimal(target.denominator),
    dueOn: fromDbDate(target.dueOn),
  };
}

type Decimal = { toNumber(): number } | null;

function standingOf(
  statement: z.infer<typeof StatementSchema>,
  plan: { periodFrom: number; periodTo: number },
  figure: { numerator: Decimal; denominator: Decimal },
  on: CivilDate,
) {
  const numerator = fromDecimal(figure.numerator);
  const denominator = fromDecimal(figure.denominator);
  const measure = {
    ...statement,
    startsOn: `${plan.periodFrom}-01-01`,
    dueOn: statement.dueOn ?? `${plan.periodTo}-12-31`,
  };
  if (numerator === null) return targetStanding(measure, null, on);
  const measured = denominator === null ? { value: numerator } : { numerator, denominator };
  return targetStanding(measure, measured, on);
}
