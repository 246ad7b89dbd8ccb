import { assertThat, found, type MergeAgencies } from '@tiendo/contracts';
import { type TenantTx } from '@tiendo/db';
import { snapshot } from '#app/agencies/snapshot.ts';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { tellAgencies } from '#app/notices/tell-agencies.ts';
import { followUp } from './hand-over.ts';
import { keepFirstMandate, startMandate } from './mandate-rows.ts';
import { moveReports, moveTasks, type Handover } from './move-open-work.ts';

/**
 * mergeAgencies merges agencies into one: its people, open tasks, targets and unanswered reports are the successor's from now on; what was answered
 * and done stays with who did it, under its name of then. An agency that is merged into this one already is left alone, so the same form sent
 * twice merges once. Errors: not_found, archived (the successor, or an agency that was archived otherwise).
 */
export async function mergeAgencies(ctx: ServiceContext, input: MergeAgencies): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { tenantId } = tx;
    await tx.$queryRaw`SELECT 1 FROM tenant_setting WHERE tenant_id = ${tenantId}::uuid FOR NO KEY UPDATE`;
    const into = found(await tx.agency.findFirst({ where: { tenantId, id: input.intoId } }));
    assertThat(into.archivedAt === null, 'archived', { intoId: 'archived' });
    const ids = [...new Set(input.fromIds)].sort();
    const from = await tx.agency.findMany({ where: { tenantId, id: { in: ids } } });
    assertThat(from.length === ids.length, 'not_found', { fromIds: 'not_found' });
    const open = from.filter((agency) => agency.successorId !== into.id);
    if (open.length === 0) return;
    const isFree = open.every((agency) => agency.archivedAt === null);
    assertThat(isFree, 'archived', { fromIds: 'archived' });
    for (const agency of open) await absorb(ctx, tx, agency, input);
    await followUp(tx, ctx);
  });
}

type AgencyRow = NonNullable<Awaited<ReturnType<TenantTx['agency']['findFirst']>>>;

async function absorb(
  ctx: ServiceContext,
  tx: TenantTx,
  agency: AgencyRow,
  { intoId, basis }: MergeAgencies,
): Promise<void> {
  const { tenantId } = tx;
  const handover: Handover = {
    fromId: agency.id,
    intoId,
    fromHop: 1,
    tasks: true,
    memberName: ctx.actor.fullName,
    reason: basis,
    now: ctx.now,
  };
  if (agency.isStandingBody) await passStandingBody(ctx, tx, intoId, basis);
  await tx.target.updateMany({
    where: { tenantId, ownerAgencyId: agency.id, plan: { status: { not: 'archived' } } },
    data: { ownerAgencyId: intoId, rowVersion: { increment: 1 } },
  });
  await tx.member.updateMany({
    where: { tenantId, agencyId: agency.id, status: { not: 'removed' } },
    data: { agencyId: intoId, rowVersion: { increment: 1 } },
  });
  await moveWork(ctx, tx, handover);
  await tx.agency.updateMany({
    where: { tenantId, id: agency.id },
    data: {
      archivedAt: ctx.now,
      successorId: intoId,
      isStandingBody: false,
      rowVersion: { increment: 1 },
    },
  });
  await recordAudit(tx, ctx.actor, {
    entity: 'agency',
    entityId: agency.id,
    action: 'archived',
    before: snapshot(agency),
    after: { ...snapshot({ ...agency, isStandingBody: false }), successor: intoId, basis },
  });
}

async function moveWork(ctx: ServiceContext, tx: TenantTx, handover: Handover): Promise<void> {
  const obligationIds = await moveReports(tx, handover);
  const taskIds = await moveTasks(tx, handover);
  if (obligationIds.length + taskIds.length === 0) return;
  const payload = { obligationIds, taskIds, reason: handover.reason };
  // The people of both are the successor's by then: all of them hear which work is theirs together.
  const whom = { agencyIds: [handover.intoId], butNot: ctx.actor.memberId };
  const said = { kind: 'work_handed_over', payload } as const;
  await tellAgencies(tx, { ...whom, occasion: handover.fromId, at: ctx.now, said });
}

async function passStandingBody(
  ctx: ServiceContext,
  tx: TenantTx,
  intoId: string,
  basis: string,
): Promise<void> {
  const { tenantId } = tx;
  await keepFirstMandate(tx, { id: null, validFrom: ctx.today, now: ctx.now });
  await tx.agency.updateMany({
    where: { tenantId, id: intoId },
    data: { isStandingBody: true, rowVersion: { increment: 1 } },
  });
  await startMandate(tx, { agencyId: intoId, validFrom: ctx.today, basis, now: ctx.now });
}
