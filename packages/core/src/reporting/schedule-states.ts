import { vietnamDateOf } from '@tiendo/calendar';
import { ScheduleRuleSchema, type CivilDate } from '@tiendo/contracts';
import { fromDbDate, type Prisma, type TenantTx } from '@tiendo/db';
import type { ScheduleToday } from './alignment.ts';
import {
  effectiveRule,
  planWindows,
  readDateSettings,
  type DateSettings,
} from './effective-rule.ts';
import { readOpened } from './read-opened.ts';
import { readReporters, reportersOf } from './reporters.ts';

/** ScheduleState is a schedule of an active plan with all that decides, on any day, what it asks for. */
export interface ScheduleState extends Omit<ScheduleToday, 'today' | 'horizonDays'> {
  id: string;
  title: string;
  kind: string;
  hop: number;
}

/** readScheduleStates reads the schedules of a plan, in a constant number of statements; none when the plan has another status than the one asked for. */
export async function readScheduleStates(
  tx: TenantTx,
  planId: string,
  status: 'active' | 'draft' = 'active',
): Promise<ScheduleState[]> {
  const plan = await tx.plan.findFirst({
    where: { tenantId: tx.tenantId, id: planId, status },
    include: schedulesOfPlan,
  });
  if (!plan) return [];
  const settings = await readDateSettings(tx);
  const agencies = await readReporters(tx, planId);
  const opened = await readOpened(tx, planId);
  return plan.schedules.map((schedule) => ({
    id: schedule.id,
    title: schedule.title,
    kind: schedule.kind,
    hop: schedule.hop,
    windows: schedule.archivedAt ? [] : windowsOf(schedule.rule, plan, settings),
    opened: opened.get(schedule.id) ?? [],
    reporters: reportersOf(schedule, agencies),
    since: sinceOf(plan, schedule),
  }));
}

const schedulesOfPlan = {
  schedules: { include: { reporters: true }, orderBy: { position: 'asc' } },
} as const satisfies Prisma.PlanInclude;

function windowsOf(
  rule: unknown,
  plan: { periodFrom: number; periodTo: number },
  settings: DateSettings,
) {
  if (rule === null) return [];
  return planWindows(effectiveRule(ScheduleRuleSchema.parse(rule), settings), plan);
}

/** Nobody is asked for a report that was due before the plan ran, or before its schedule said so. */
function sinceOf(
  plan: { activeSince: Date | null; createdAt: Date },
  schedule: { activeSince: Date | null },
): CivilDate {
  const planSince = fromDbDate(plan.activeSince) ?? vietnamDateOf(plan.createdAt.getTime());
  const scheduleSince = fromDbDate(schedule.activeSince);
  return scheduleSince !== null && scheduleSince > planSince ? scheduleSince : planSince;
}
