import { type ReminderAbout } from '@tiendo/contracts';
import type { TenantDb } from '@tiendo/db';
import { z } from 'zod';
import type { ServiceContext } from '#app/context.ts';
import { reconcileReminders } from './reconcile-reminders.ts';

/** Subjects of one transaction: their ledger rows stay well under what a statement can carry. */
const chunk = 300;

/**
 * replanTenant makes the whole ledger of a tenant agree with what is owed: after a change of policy, members or plans, and once a day in case
 * anything was missed. Every chunk is a transaction of its own; running it twice changes nothing.
 */
export async function replanTenant(
  db: TenantDb,
  ctx: Pick<ServiceContext, 'now' | 'today'>,
): Promise<void> {
  await replan(db, ctx, 'task', await listTasks(db));
  await replan(db, ctx, 'obligation', await listObligations(db));
  await replan(db, ctx, 'plan', await listPlans(db));
  await replan(db, ctx, 'received', await listWaiting(db));
}

async function replan(
  db: TenantDb,
  ctx: Pick<ServiceContext, 'now' | 'today'>,
  about: ReminderAbout,
  ids: readonly string[],
): Promise<void> {
  for (let from = 0; from < ids.length; from += chunk) {
    const part = ids.slice(from, from + chunk);
    await db.transaction((tx) => reconcileReminders(tx, { about, ids: part }, ctx));
  }
}

/** Work that may be owed, and work of which a reminder is still planned; what is finished and quiet is left alone. */
async function listTasks(db: TenantDb): Promise<string[]> {
  return idsOf(
    await db.$queryRaw`
      SELECT t.id FROM task t
      WHERE t.tenant_id = ${db.tenantId}::uuid AND (t.status <> 'done' AND t.due_on IS NOT NULL OR EXISTS (
        SELECT 1 FROM reminder r WHERE r.tenant_id = t.tenant_id AND r.task_id = t.id AND r.state = 'planned'))
      ORDER BY t.id`,
  );
}

async function listObligations(db: TenantDb): Promise<string[]> {
  return idsOf(
    await db.$queryRaw`
      SELECT o.id FROM obligation o
      WHERE o.tenant_id = ${db.tenantId}::uuid AND (o.state IN ('open', 'draft', 'returned', 'awaiting_head', 'submitted') OR EXISTS (
        SELECT 1 FROM reminder r WHERE r.tenant_id = o.tenant_id AND r.obligation_id = o.id AND r.state = 'planned'))
      ORDER BY o.id`,
  );
}

async function listPlans(db: TenantDb): Promise<string[]> {
  return idsOf(
    await db.$queryRaw`
      SELECT p.id FROM plan p
      WHERE p.tenant_id = ${db.tenantId}::uuid AND (p.status = 'active' OR EXISTS (
        SELECT 1 FROM reminder r WHERE r.tenant_id = p.tenant_id AND r.plan_id = p.id AND r.state = 'planned'))
      ORDER BY p.id`,
  );
}

async function listWaiting(db: TenantDb): Promise<string[]> {
  return idsOf(
    await db.$queryRaw`
      SELECT v.id FROM received_report v
      WHERE v.tenant_id = ${db.tenantId}::uuid AND (v.settled_at IS NULL OR EXISTS (
        SELECT 1 FROM reminder r WHERE r.tenant_id = v.tenant_id AND r.received_id = v.id AND r.state = 'planned'))
      ORDER BY v.id`,
  );
}

function idsOf(rows: unknown): string[] {
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map((row) => row.id);
}
