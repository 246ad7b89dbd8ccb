import { assertThat, found } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { toImportHeader } from '../import-header.ts';
import { readItems } from '../import-rows.ts';
import type { Redline } from '../views.ts';
import { readLivePlan } from './plan-snapshot.ts';
import { agencyNames } from './read-reviewed.ts';
import { pairPlan, redlineOf } from './redline.ts';
import { statedPlan } from './stated-plan.ts';

/** readRedline gives what publishing an amendment would do to its plan as both stand now. Errors: not_found, import_not_open (no amendment under review). */
export async function readRedline(ctx: ServiceContext, importId: string): Promise<Redline> {
  const row = found(
    await ctx.db.planImport.findFirst({
      where: { tenantId: ctx.db.tenantId, id: importId },
      select: { state: true, amends: true, planId: true, header: true },
    }),
  );
  const { planId, header } = row;
  assertThat(row.state === 'review' && row.amends && planId && header, 'import_not_open');
  const live = await readLivePlan(ctx.db, planId);
  const items = await readItems(ctx.db, importId);
  const stated = statedPlan(toImportHeader(header), items, await agencyNames(ctx.db));
  return redlineOf(live, stated, pairPlan(live, stated));
}
