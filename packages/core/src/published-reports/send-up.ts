import type { TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { publishReport } from './publish-report.ts';

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
  if (report.hop !== 2) return;
  const third = await tx.schedule.findFirst({
    where: { tenantId: tx.tenantId, planId: report.planId, hop: { gt: 2 }, archivedAt: null },
    select: { id: true },
  });
  if (third === null) await publishReport(tx, ctx, report.id);
}
