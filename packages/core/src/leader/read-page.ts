import { addDays } from '@tiendo/calendar';
import { found, type ReadLeaderPage } from '@tiendo/contracts';
import { Prisma } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { listPlans } from '#app/plans/list-plans.ts';
import type { PlanListItem } from '#app/plans/views.ts';
import { selectObligationRows } from '#app/reporting/obligation-rows.ts';
import { mayDecideReport } from '#app/reporting/policy.ts';
import { listTargets } from '#app/targets/list-targets.ts';
import type { TargetListItem, TargetView } from '#app/targets/views.ts';
import { inOrder } from './choose-plan.ts';
import { readDeadlines } from './read-deadlines.ts';
import { readLate } from './read-late.ts';
import { readPreviousFigures } from './read-previous.ts';
import { trendOf } from './trend.ts';
import type {
  LeaderPage,
  LeaderPlan,
  LeaderPlanPage,
  RiskyTarget,
  Some,
  WaitingReport,
} from './views.ts';

/** As many of each as one sheet of A4 holds. */
const most = { targets: 5, late: 5, deadlines: 6, decisions: 4 } as const;
/** How many days of deadlines the page looks ahead. */
const daysAhead = 14;

/**
 * readPage gives the leader's one page of a plan in force: what it has published, and behind that the targets at risk, what has been late the
 * longest, what falls due next; and whatever waits for the leader, of any plan. A constant number of statements. Error: not_found (no plan in force).
 */
export async function readPage(ctx: ServiceContext, input: ReadLeaderPage): Promise<LeaderPage> {
  const [all, decisions] = await Promise.all([listPlans(ctx), readDecisions(ctx)]);
  const plans = inOrder(
    all.filter((plan) => plan.status === 'active'),
    ctx.today,
  );
  const chosen =
    input.planId === undefined ? plans[0] : found(plans.find((plan) => plan.id === input.planId));
  return {
    plans: plans.map(toLeaderPlan),
    shown: chosen === undefined ? null : await readPlanPage(ctx, chosen),
    decisions,
    mayDecide: mayDecideReport(ctx.actor, 2),
  };
}

async function readPlanPage(ctx: ServiceContext, plan: PlanListItem): Promise<LeaderPlanPage> {
  const deadlinesTo = addDays(ctx.today, daysAhead);
  const [targets, late, deadlines] = await Promise.all([
    listTargets(ctx, { planId: plan.id, includeArchived: false }),
    readLate(ctx, plan.id, most.late),
    readDeadlines(ctx, plan.id, deadlinesTo, most.deadlines),
  ]);
  const risky = atRisk(targets);
  const previous = await readPreviousFigures(
    ctx.db,
    risky.slice(0, most.targets).map((target) => target.id),
  );
  const { published } = plan;
  return {
    plan,
    atRisk: {
      rows: risky.slice(0, most.targets).map((target) => withTrend(target, previous)),
      total: risky.length,
    },
    late: {
      rows: late,
      // Counted where it is published; counted again it might say something else.
      total: published === null ? late.length : published.tasksOverdue + published.reportsMissing,
    },
    deadlines,
    deadlinesTo,
  };
}

/** Targets and clauses that are missed, then those at risk, each in the plan's order. */
function atRisk(targets: readonly TargetListItem[]): TargetView[] {
  const all = targets.flatMap(({ subTargets, ...target }) => [target, ...subTargets]);
  return (['missed', 'at_risk'] as const).flatMap((standing) =>
    all.filter((target) => target.standing === standing),
  );
}

function withTrend(
  target: TargetView,
  known: Awaited<ReturnType<typeof readPreviousFigures>>,
): RiskyTarget {
  const before = known.get(target.id);
  const trend = before && target.latest ? trendOf(target.unit, before, target.latest) : null;
  return { ...target, previous: before && trend ? { ...before, trend } : null };
}

async function readDecisions(ctx: ServiceContext): Promise<Some<WaitingReport>> {
  const waiting = await selectObligationRows(
    ctx.db,
    ctx.today,
    Prisma.sql`s.hop = 2 AND o.state = 'submitted' AND p.status = 'active'`,
    Prisma.sql`ORDER BY o.submitted_on, o.id`,
  );
  return {
    total: waiting.length,
    rows: waiting
      .slice(0, most.decisions)
      .map(({ id, title, planTitle, agencyName, submittedOn, kind, periodFrom, periodTo }) => ({
        id,
        title,
        planTitle,
        agencyName,
        submittedOn,
        kind,
        periodFrom,
        periodTo,
      })),
  };
}

function toLeaderPlan(plan: PlanListItem): LeaderPlan {
  const { id, title, periodFrom, periodTo, isDemonstration } = plan;
  return { id, title, periodFrom, periodTo, isDemonstration };
}
