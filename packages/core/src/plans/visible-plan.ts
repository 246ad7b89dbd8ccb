import { assertThat, found } from '@tiendo/contracts';
import { Prisma, type TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { maySeeDrafts } from './policy.ts';

/** visiblePlans is the condition on plans that the member may know of. */
export function visiblePlans(ctx: ServiceContext): Prisma.PlanWhereInput {
  const where = { tenantId: ctx.db.tenantId };
  return maySeeDrafts(ctx.actor.role) ? where : { ...where, status: { not: 'draft' } };
}

/** visiblePlansSql is the same condition for raw statements, on the alias p. */
export function visiblePlansSql(ctx: ServiceContext): Prisma.Sql {
  return maySeeDrafts(ctx.actor.role) ? Prisma.sql`true` : Prisma.sql`p.status <> 'draft'`;
}

/** readVisiblePlan gives the header of a plan, or fails with not_found when the member may not know of it. */
export async function readVisiblePlan(ctx: ServiceContext, planId: string) {
  return found(await ctx.db.plan.findFirst({ where: { ...visiblePlans(ctx), id: planId } }));
}

/** requireEditablePlan fails with not_found, or with archived: an archived plan is read only, and so is all that is in it. */
export async function requireEditablePlan(tx: TenantTx, planId: string) {
  const plan = found(await tx.plan.findFirst({ where: { tenantId: tx.tenantId, id: planId } }));
  assertThat(plan.status !== 'archived', 'archived');
  return plan;
}
