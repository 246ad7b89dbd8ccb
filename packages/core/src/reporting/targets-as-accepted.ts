import { type TenantScope } from '@tiendo/db';
import { readTargetsThen } from '#app/plan-imports/publish/targets-then.ts';
import type { OwnedTarget } from './report-targets.ts';
import { DefinitionSchema, StatementSchema, type Statement } from './target-definition.ts';
import type { ObligationRow, ReportFigureView } from './views.ts';

/** AcceptedTarget is a target of a report as it was when the report was accepted; `accepted` is null until then. */
export type AcceptedTarget = OwnedTarget & Pick<ReportFigureView, 'accepted'>;

/**
 * targetsAsAccepted gives the targets of a report as they are asked today, and those of an accepted one as they read then, by the definitions that its figures
 * keep: neither amended since, nor joined by targets that came later.
 */
export async function targetsAsAccepted(
  db: TenantScope,
  row: Pick<ObligationRow, 'state' | 'planId' | 'periodTo' | 'submittedOn'>,
  targets: readonly OwnedTarget[],
  figures: readonly { targetId: string; definition: unknown }[],
): Promise<AcceptedTarget[]> {
  const definitionOf = new Map(
    figures.map((figure) => [
      figure.targetId,
      DefinitionSchema.nullable().parse(figure.definition),
    ]),
  );
  const asAsked = targets.map((target) => ({ ...target, accepted: null }));
  if (row.state !== 'accepted') return asAsked;
  const { fields } = await readTargetsThen(db, row.planId, lastDayOf(row));
  return asAsked.flatMap((target): AcceptedTarget[] => {
    const definition = definitionOf.get(target.targetId);
    if (definition) {
      const { versionNumber, standing } = definition;
      return [{ ...target, ...shown(definition), accepted: { versionNumber, standing } }];
    }
    // No figure was given of it: the plan's versions tell whether and how it was asked.
    const then = fields?.get(target.targetId);
    if (then) return [{ ...target, ...shown(StatementSchema.parse(then)) }];
    return fields === null || definitionOf.has(target.targetId) ? [target] : [];
  });
}

function lastDayOf({ periodTo, submittedOn }: { periodTo: string; submittedOn: string | null }) {
  return submittedOn !== null && submittedOn < periodTo ? submittedOn : periodTo;
}

function shown(statement: Statement) {
  const { title, groupLabel, comparator, strict, value, valueMax } = statement;
  const { unit, unitNoun, denominator, dueOn } = statement;
  return {
    title,
    groupLabel,
    comparator,
    strict,
    value,
    valueMax,
    unit,
    unitNoun,
    planDenominator: denominator,
    dueOn,
  };
}
