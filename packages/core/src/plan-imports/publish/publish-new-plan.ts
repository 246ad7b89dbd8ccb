import type { ImportHeader } from '@tiendo/contracts';
import { found } from '@tiendo/contracts';
import { toDbDate, type TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { derivedId } from '#app/outbox/derived-id.ts';
import { moveStatus } from '#app/plans/set-plan-status.ts';
import { auditCreated } from './audit-rows.ts';
import { liveIdOf } from './live-id.ts';
import { parentsOf } from './parents.ts';
import { readLivePlan } from './plan-snapshot.ts';
import type { ReviewedImport } from './read-reviewed.ts';
import type { StatedPlan } from './stated-plan.ts';
import { writeAgencies } from './write-agencies.ts';
import { insertSchedules, insertTargets, insertTasks, type Placed } from './write-parts.ts';
import { pointItems, writePassages } from './write-passages.ts';
import { firstRedline, writeVersion } from './write-version.ts';

/** publishNewPlan makes a reviewed draft a plan of its own, with its first version, and gives the plan's id. */
export async function publishNewPlan(
  ctx: ServiceContext,
  tx: TenantTx,
  reviewed: ReviewedImport,
  activate: boolean,
): Promise<string> {
  const { stated, header, source } = reviewed;
  const agencies = await writeAgencies(ctx, tx, stated.agencies);
  const planId = await insertPlan(ctx, tx, source.importId, header, stated);
  const agency = (itemId: string) => found(agencies.get(itemId));
  const writer = { ctx, tx, planId, agency };
  const parents = parentsOf({ pairs: [], added: stated.targets });
  await insertTargets(writer, placedFromOne(stated.targets), parents);
  await insertTasks(writer, placedFromOne(stated.tasks));
  await insertSchedules(writer, placedFromOne(stated.schedules));
  await writePassages(tx, source, stated, liveIdOf);
  await pointItems(tx, 'agency', [...agencies]);
  const live = await readLivePlan(tx, planId);
  await writeVersion(ctx, tx, live, {
    planId,
    number: 1,
    effectiveOn: header.issuedOn ?? ctx.today,
    importId: source.importId,
    redline: firstRedline(live),
  });
  if (activate) {
    const plan = { id: planId, title: header.title, status: 'draft', rowVersion: 0 } as const;
    await moveStatus(ctx, tx, plan, 'active');
  }
  return planId;
}

async function insertPlan(
  ctx: ServiceContext,
  tx: TenantTx,
  importId: string,
  header: ImportHeader,
  stated: StatedPlan,
): Promise<string> {
  const { tenantId } = tx;
  const { legalBases, issuedOn, ...fields } = header;
  const id = derivedId(importId, 'plan');
  await tx.plan.create({
    data: { tenantId, id, ...fields, issuedOn: toDbDate(issuedOn), createdAt: ctx.now },
    select: { id: true },
  });
  await tx.legalBasis.createMany({
    data: legalBases.map((basis, index) => ({
      tenantId,
      planId: id,
      position: index + 1,
      ...basis,
    })),
  });
  await auditCreated(ctx, tx, 'plan', [[id, stated.header]]);
  return id;
}

function placedFromOne<Content>(items: readonly Placed<Content>['item'][]): Placed<Content>[] {
  return items.map((item, index) => ({ item, position: index + 1 }));
}
