import type { TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { keepFirstMandate, startMandate } from '#app/mandates/mandate-rows.ts';
import { handOverStandingBody } from './standing-body.ts';

/**
 * takeUpStandingBody gives an agency the role of standing body from today on, as its form says, and writes down who held it before. What is owed to
 * superiors and who coordinates stays as it is: a succession (mandates) moves those.
 */
export async function takeUpStandingBody(
  ctx: ServiceContext,
  tx: TenantTx,
  agencyId: string,
): Promise<void> {
  const { now, today } = ctx;
  await keepFirstMandate(tx, { id: null, agencyId, validFrom: today, now });
  await handOverStandingBody(ctx, tx, agencyId);
  await startMandate(tx, { agencyId, validFrom: today, basis: '', now });
}
