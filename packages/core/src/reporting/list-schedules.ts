import type { Period } from '@tiendo/calendar';
import type { ServiceContext } from '#app/context.ts';
import { effectiveRule, planWindows, readDateSettings } from './effective-rule.ts';
import { readPlanHead, type PlanHead } from './plan-head.ts';
import { findSchedule, toScheduleRow } from './schedule-rows.ts';
import type { ScheduleRow, SchedulesView } from './schedule-views.ts';

/** listSchedules gives a plan's reporting rules in order, each with the windows of the plan that fall due in the year. */
export async function listSchedules(
  ctx: ServiceContext,
  input: { planId: string; year: number; includeArchived: boolean },
): Promise<SchedulesView> {
  const { tenantId } = ctx.db;
  const [plan, rows, settings, agencies] = await Promise.all([
    readPlanHead(ctx, input.planId),
    ctx.db.schedule.findMany({
      where: {
        tenantId,
        planId: input.planId,
        ...(input.includeArchived ? {} : { archivedAt: null }),
      },
      include: { reporters: true, _count: { select: { passages: true } } },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    }),
    readDateSettings(ctx.db),
    ctx.db.agency.findMany({
      where: { tenantId },
      select: { id: true, name: true, shortName: true },
      orderBy: { position: 'asc' },
    }),
  ]);
  const sourced = new Set(rows.filter((row) => row._count.passages > 0).map(({ id }) => id));
  const schedules = rows.map(toScheduleRow).map((row) => ({
    ...row,
    sourced: sourced.has(row.id),
    reporterNames: agencies
      .filter((agency) => row.reporterAgencyIds.includes(agency.id))
      .map((agency) => agency.shortName ?? agency.name),
    periods: row.rule
      ? dueInYear(planWindows(effectiveRule(row.rule, settings), plan), input.year)
      : [],
  }));
  return { plan, year: input.year, schedules };
}

function dueInYear(windows: readonly Period[], year: number): Period[] {
  return windows.filter((window) => window.lastDay.startsWith(`${year}-`));
}

/** readSchedule gives one reporting rule with its plan's head, for its form. */
export async function readSchedule(
  ctx: ServiceContext,
  id: string,
): Promise<{ plan: PlanHead; schedule: ScheduleRow }> {
  const schedule = await findSchedule(ctx.db, id);
  return { plan: await readPlanHead(ctx, schedule.planId), schedule };
}
