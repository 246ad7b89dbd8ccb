import { targetStanding } from '@tiendo/calendar';
import type { CivilDate } from '@tiendo/contracts';
import { fromDbDate, fromDecimal, type TenantTx } from '@tiendo/db';
import { readTargetsThen } from '#app/plan-imports/publish/targets-then.ts';
import { StatementSchema, type Definition, type Statement } from './target-definition.ts';

/**
 * stampDefinitions writes into a report that is accepted which version of the plan was in force at the end of its window, and into each of its figures what
 * the target said then and where it stood on the day of acceptance. Amendments that come later leave these scores alone.
 */
export async function stampDefinitions(
  tx: TenantTx,
  obligationId: string,
  today: CivilDate,
): Promise<void> {
  const { tenantId } = tx;
  const report = await tx.report.findFirst({
    where: { tenantId, obligationId },
    include: {
      figures: { include: { target: true } },
      obligation: {
        include: {
          plan: true,
          period: { select: { periodTo: true, schedule: { select: { hop: true } } } },
        },
      },
    },
  });
  if (!report) return;
  const { plan, period } = report.obligation;
  // A report may be due before its window ends: what comes into force after its acceptance does not measure it.
  const end = fromDbDate(period.periodTo);
  const then = await readTargetsThen(tx, plan.id, end < today ? end : today);
  await tx.report.updateMany({
    where: { tenantId, id: report.id },
    data: { planVersionId: then.version?.id ?? null },
  });
  const definitions = report.figures.map((figure): [string, Definition] => {
    const { target } = figure;
    const said = then.fields?.get(target.id) ?? currentOf(target);
    const statement = StatementSchema.parse(said);
    const isShare = target.everyReporter && period.schedule.hop === 1;
    const standing = isShare ? null : standingOf(statement, plan, figure, today);
    return [target.id, { ...statement, versionNumber: then.version?.number ?? null, standing }];
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
  statement: Statement,
  plan: { periodFrom: number; periodTo: number },
  figure: { numerator: Decimal; denominator: Decimal },
  today: CivilDate,
) {
  const numerator = fromDecimal(figure.numerator);
  const denominator = fromDecimal(figure.denominator);
  const measure = {
    ...statement,
    startsOn: `${plan.periodFrom}-01-01`,
    dueOn: statement.dueOn ?? `${plan.periodTo}-12-31`,
  };
  if (numerator === null) return targetStanding(measure, null, today);
  const measured = denominator === null ? { value: numerator } : { numerator, denominator };
  return targetStanding(measure, measured, today);
}
