import type { ServiceContext } from '@tiendo/core';
import { createPlan, readPlan, setPlanStatus } from '@tiendo/core/plans';
import { createTarget } from '@tiendo/core/targets';
import { createTask } from '@tiendo/core/tasks';
import type { CurrentPlan } from '../current-types.ts';
import type { AssignmentSeed, TargetSeed } from '../plan-seed.ts';
import { idOf } from './seed-context.ts';
import { seedSchedules } from './seed-schedules.ts';

type AgencyIds = ReadonlyMap<string, string>;

/** SeededPlan names the rows of a plan by the keys of its data. */
export interface SeededPlan {
  id: string;
  targets: Map<string, string>;
  tasks: Map<string, string>;
  schedules: Map<string, string>;
}

/** seedPlan enters a plan as its administrator would, and puts it into operation. */
export async function seedPlan(
  ctx: ServiceContext,
  seed: CurrentPlan,
  agencies: AgencyIds,
): Promise<SeededPlan> {
  const { id } = await createPlan(ctx, {
    title: seed.title,
    documentNumber: seed.documentNumber,
    issuedBy: seed.issuedBy,
    issuedOn: seed.issuedOn,
    periodFrom: seed.period.from,
    periodTo: seed.period.to,
    summary: seed.objectives,
    legalBases: seed.legalBases.map(({ number, title, kind }) => ({
      documentNumber: number,
      title,
      kind,
    })),
    isDemonstration: seed.isDemonstration,
  });
  const plan: SeededPlan = { id, targets: new Map(), tasks: new Map(), schedules: new Map() };
  for (const target of seed.targets) {
    plan.targets.set(target.key, await seedTarget(ctx, id, target, agencies));
  }
  for (const assignment of seed.assignments) {
    await seedAssignment(ctx, plan, assignment, agencies);
  }
  plan.schedules = await seedSchedules(ctx, id, seed, agencies);
  const { rowVersion } = await readPlan(ctx, id);
  await setPlanStatus(ctx, { id, rowVersion, status: 'active' });
  return plan;
}

async function seedTarget(
  ctx: ServiceContext,
  planId: string,
  seed: TargetSeed,
  agencies: AgencyIds,
): Promise<string> {
  const { title, comparator, strict, value, valueMax, unit, unitNoun, denominator, dueOn } = seed;
  const { id } = await createTarget(ctx, {
    planId,
    parentId: null,
    groupLabel: null,
    ownerAgencyId: idOf(agencies, seed.ownerAgencyKey),
    indicatorId: null,
    everyReporter: false,
    countsPeople: false,
    title,
    comparator,
    strict,
    value,
    valueMax,
    unit,
    unitNoun,
    denominator,
    dueOn,
  });
  return id;
}

async function seedAssignment(
  ctx: ServiceContext,
  plan: SeededPlan,
  heading: AssignmentSeed,
  agencies: AgencyIds,
): Promise<void> {
  for (const task of heading.tasks) {
    const own = heading.agencyKeys.map((key) => ({
      agencyId: idOf(agencies, key),
      role: heading.role,
      responsible: true,
    }));
    const others = (task.coordinating ?? [])
      .filter((key) => !heading.agencyKeys.includes(key))
      .map((key) => ({
        agencyId: idOf(agencies, key),
        role: 'coordinate' as const,
        responsible: false,
      }));
    const { id } = await createTask(ctx, {
      planId: plan.id,
      title: task.title,
      detail: task.detail,
      groupLabel: null,
      dueOn: task.dueOn ?? null,
      assignments: [...own, ...others],
    });
    plan.tasks.set(task.key, id);
  }
}
