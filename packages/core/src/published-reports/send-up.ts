import type { TenantScope, TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { publishReport, readAncestors } from './publish-report.ts';

/** SentReport is what of a report decides when it goes up. */
export interface SentReport {
  id: string;
  planId: string;
  hop: number;
}

type SendingContext = Pick<ServiceContext, 'actor' | 'now' | 'today'>;

/** sendUpOnSubmission publishes a report that goes to the superior itself: one of the third hop, on the day on which it is sent. */
export async function sendUpOnSubmission(
  tx: TenantTx,
  ctx: SendingContext,
  report: SentReport,
): Promise<void> {
  if (report.hop > 2) await publishReport(tx, ctx, report.id);
}

/**
 * sendUpOnAcceptance publishes a consolidated report that the tenant's own leader has accepted, where the plan asks for no third hop: then it goes
 * up as it was accepted.
 */
export async function sendUpOnAcceptance(
  tx: TenantTx,
  ctx: SendingContext,
  report: SentReport,
): Promise<void> {
  if (report.hop === 2 && !(await hasThirdHop(tx, report.planId)))
    await publishReport(tx, ctx, report.id);
}

/** goesUp tells whether a consolidated report itself reaches the tenant's superior on the platform, once it was sent or accepted. */
export async function goesUp(
  db: TenantScope,
  { planId, hop }: Omit<SentReport, 'id'>,
): Promise<boolean> {
  if (hop < 2 || (await readAncestors(db)).length === 0) return false;
  return hop > 2 || !(await hasThirdHop(db, planId));
}

async function hasThirdHop(db: Pick<TenantScope, 'schedule' | 'tenantId'>, planId: string) {
  const third = await db.schedule.findFirst({
    where: { tenantId: db.tenantId, planId, hop: { gt: 2 }, archivedAt: null },
    select: { id: true },
  });
  return third !== null;
}
