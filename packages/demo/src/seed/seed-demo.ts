import { argon2Passwords } from '@tiendo/auth';
import type { CivilDate } from '@tiendo/contracts';
import type { FileStore } from '@tiendo/core/files';
import { openObligations } from '@tiendo/core/reporting';
import { publishSummary } from '@tiendo/core/rollup';
import { reconcileReminders } from '@tiendo/core/reminders';
import { toDbDate, type Database } from '@tiendo/db';
import { currentPlanFor } from '../current-plan.ts';
import { planReviews } from '../reviews/index.ts';
import { importPlanDocument } from './import-plan.ts';
import { asOn, type SeededTenant } from './seed-context.ts';
import { replayHistory } from './seed-history.ts';
import { seedIndicators } from './seed-indicators.ts';
import { seedPlan } from './seed-plan.ts';
import { hasPlan, seedTenants } from './seed-tenants.ts';
import { seedWayUp } from './seed-way-up.ts';

/** SeedDemoOptions say into which database, where files are kept, and for which day; `log` hears one line a tenant. */
export interface SeedDemoOptions {
  database: Database;
  files: FileStore;
  today: CivilDate;
  log?: (line: string) => void;
}

/** isEmpty tells whether a database has no tenant yet: only then may the demonstration be seeded. */
export async function isEmpty(database: Database): Promise<boolean> {
  return (await database.platform.tenant.findFirst({ select: { id: true } })) === null;
}

/**
 * seedDemo makes the six demonstration tenants with their people, imports their five official plans, and gives each tenant a plan of this year whose work
 * stands in every state. The same day gives the same contents. It goes through the services of everyday work, so what they refuse fails loudly here.
 */
export async function seedDemo(options: SeedDemoOptions): Promise<void> {
  const startsOn = `${options.today.slice(0, 4)}-01-01`;
  const tenants = await seedTenants(options.database, argon2Passwords, startsOn);
  await seedIndicators(options.database, tenants, startsOn);
  // Two at a time: tenants share no rows, and a start on two cores should not wait for one after another.
  for (const pair of [tenants.slice(0, 3), tenants.slice(3)]) {
    await Promise.all(pair.map((tenant) => seedWork(options, tenants, tenant, startsOn)));
  }
}

async function seedWork(
  { database, files, today, log }: SeedDemoOptions,
  tenants: readonly SeededTenant[],
  tenant: SeededTenant,
  startsOn: CivilDate,
): Promise<void> {
  const { slug, admin, agencies } = tenant;
  if (!hasPlan(slug)) return;
  const current = currentPlanFor(slug, today);
  const review = planReviews[slug];
  const plan = await asOn(database, admin, startsOn, (ctx) => seedPlan(ctx, current, agencies));
  await replayHistory({ database, tenant, plan, seed: current });
  await seedWayUp({ database, tenants, tenant, plan, today });
  const importedId = await importPlanDocument({ database, files, tenant, today, review });
  await settle(database, tenant, [plan.id, importedId], today);
  log?.(`${admin.tenant.name}: ${review.title}`);
}

/** Reminders of days gone by were never sent and never will be; from today on the ledger is as the worker would have left it. */
async function settle(
  database: Database,
  tenant: SeededTenant,
  planIds: string[],
  today: CivilDate,
) {
  await asOn(database, tenant.admin, today, async (ctx) => {
    await openObligations(ctx);
    await ctx.db.reminder.updateMany({
      where: { tenantId: tenant.id, state: 'planned', sendOn: { lt: toDbDate(today) } },
      data: { state: 'skipped', reason: 'past', settledAt: ctx.now },
    });
    await ctx.db.transaction(async (tx) => {
      const own = { where: { tenantId: tx.tenantId }, select: { id: true } };
      const tasks = await tx.task.findMany(own);
      const obligations = await tx.obligation.findMany(own);
      await reconcileReminders(tx, { about: 'task', ids: tasks.map((row) => row.id) }, ctx);
      await reconcileReminders(
        tx,
        { about: 'obligation', ids: obligations.map((row) => row.id) },
        ctx,
      );
      for (const planId of planIds) await publishSummary(tx, planId, today);
    });
  });
}
