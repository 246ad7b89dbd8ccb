import { emptyFigures, type CivilDate, type SummaryFigures } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import { standingOf } from '#app/targets/standing-of.ts';

type TargetFigures = Pick<
  SummaryFigures,
  'targetsMet' | 'targetsOnPlan' | 'targetsAtRisk' | 'targetsMissed' | 'targetsNoData'
>;

const counterOf = {
  met: 'targetsMet',
  on_plan: 'targetsOnPlan',
  at_risk: 'targetsAtRisk',
  missed: 'targetsMissed',
  no_data: 'targetsNoData',
} as const;

/** countTargets counts a plan's main targets by where they stand today; the clauses of one target are not counted beside it. */
export async function countTargets(
  tx: TenantTx,
  plan: { id: string; periodFrom: number; periodTo: number },
  today: CivilDate,
): Promise<TargetFigures> {
  const targets = await tx.target.findMany({
    where: { tenantId: tx.tenantId, planId: plan.id, archivedAt: null, parentId: null },
  });
  const { targetsMet, targetsOnPlan, targetsAtRisk, targetsMissed, targetsNoData } = emptyFigures;
  const counts = { targetsMet, targetsOnPlan, targetsAtRisk, targetsMissed, targetsNoData };
  for (const target of targets) counts[counterOf[standingOf(target, plan, today)]] += 1;
  return counts;
}
