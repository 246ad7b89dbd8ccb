import type { CivilDate, NoticePayload } from '@tiendo/contracts';
import { fromDbDate, toDbDate, type TenantDb, type TenantTx } from '@tiendo/db';
import { handOverStandingBody } from '#app/agencies/standing-body.ts';
import { snapshot } from '#app/agencies/snapshot.ts';
import { recordAudit, type AuditActor } from '#app/audit/record-audit.ts';
import { tellAgencies } from '#app/notices/tell-agencies.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { openPlanObligations } from '#app/reporting/open-obligations.ts';
import { publishSummary } from '#app/rollup/publish-summary.ts';
import { endMandatesBefore, keepFirstMandate, standingBody } from './mandate-rows.ts';
import { moveReports, moveTasks, type Handover } from './move-open-work.ts';

/** HandoverContext is what a succession needs; the worker does it without an actor. */
export interface HandoverContext {
  now: Date;
  today: CivilDate;
  actor: AuditActor;
}

/** Nobody did it: the day came. */
const platform: AuditActor = { memberId: null, fullName: '' };

/**
 * handOverDue carries out every succession whose day has come, the oldest first, each once, however many days the worker was away. Gives how many.
 */
export async function handOverDue(
  db: TenantDb,
  ctx: { now: Date; today: CivilDate },
): Promise<number> {
  const due = await db.mandate.findMany({
    where: {
      tenantId: db.tenantId,
      duty: standingBody,
      handedOverAt: null,
      validFrom: { lte: toDbDate(ctx.today) },
    },
    select: { id: true },
    orderBy: { validFrom: 'asc' },
  });
  let done = 0;
  for (const { id } of due) {
    const isOurs = await db.transaction((tx) => handOver(tx, { ...ctx, actor: platform }, id));
    if (isOurs) done += 1;
  }
  return done;
}

/**
 * handOver carries one succession out: the role, the reports that the former standing body owes its superiors, its access, and its open tasks where
 * that was chosen. Safe to run twice and by two at once: it tells whether it was this call that did it.
 */
export async function handOver(tx: TenantTx, ctx: HandoverContext, id: string): Promise<boolean> {
  const { tenantId } = tx;
  const { count } = await tx.mandate.updateMany({
    where: { tenantId, id, handedOverAt: null, validFrom: { lte: toDbDate(ctx.today) } },
    data: { handedOverAt: ctx.now },
  });
  if (count === 0) return false;
  const mandate = await tx.mandate.findFirst({ where: { tenantId, id } });
  if (!mandate) return false;
  const validFrom = fromDbDate(mandate.validFrom);
  await keepFirstMandate(tx, { id, validFrom, now: ctx.now });
  await endMandatesBefore(tx, validFrom);
  const former = await tx.agency.findMany({
    where: { tenantId, isStandingBody: true, id: { not: mandate.agencyId } },
    select: { id: true },
  });
  await giveRole(tx, ctx, mandate.agencyId);
  const moved = { obligationIds: new Array<string>(), taskIds: new Array<string>() };
  for (const { id: fromId } of former) {
    const handover: Handover = {
      fromId,
      intoId: mandate.agencyId,
      fromHop: 2,
      tasks: mandate.movesTasks,
      memberName: ctx.actor.fullName,
      reason: mandate.basis,
      now: ctx.now,
    };
    moved.obligationIds.push(...(await moveReports(tx, handover)));
    if (handover.tasks) moved.taskIds.push(...(await moveTasks(tx, handover)));
  }
  await tellSuccession(tx, ctx, {
    mandateId: id,
    formerIds: former.map((agency) => agency.id),
    agencyId: mandate.agencyId,
    taken: { ...moved, reason: mandate.basis },
  });
  await moveAccess(tx, ctx, {
    formerIds: former.map((agency) => agency.id),
    coordinatorIds: mandate.coordinatorIds,
    agencyId: mandate.agencyId,
  });
  await followUp(tx, ctx);
  return true;
}

interface Succession {
  mandateId: string;
  formerIds: readonly string[];
  agencyId: string;
  taken: NoticePayload<'standing_duty_taken'>;
}

/** Both sides hear of it, each its own: the coordinators are still in the agency that they worked for. */
async function tellSuccession(tx: TenantTx, ctx: HandoverContext, of: Succession): Promise<void> {
  const occasion = of.mandateId;
  const told = { occasion, butNot: ctx.actor.memberId, at: ctx.now };
  const { reason } = of.taken;
  await tellAgencies(tx, {
    ...told,
    agencyIds: [of.agencyId],
    said: { kind: 'standing_duty_taken', payload: of.taken },
  });
  await tellAgencies(tx, {
    ...told,
    agencyIds: of.formerIds,
    said: { kind: 'standing_duty_ended', payload: { reason } },
  });
}

async function giveRole(tx: TenantTx, ctx: HandoverContext, agencyId: string): Promise<void> {
  const { tenantId } = tx;
  await handOverStandingBody(ctx, tx, agencyId);
  const before = await tx.agency.findFirst({ where: { tenantId, id: agencyId } });
  if (!before || before.isStandingBody) return;
  await tx.agency.updateMany({
    where: { tenantId, id: agencyId },
    data: { isStandingBody: true, rowVersion: { increment: 1 } },
  });
  await recordAudit(tx, ctx.actor, {
    entity: 'agency',
    entityId: agencyId,
    action: 'updated',
    before: snapshot(before),
    after: snapshot({ ...before, isStandingBody: true }),
  });
}

/** Those who coordinated for the former standing body go on as its officers; the chosen members of the new one coordinate. */
async function moveAccess(
  tx: TenantTx,
  ctx: HandoverContext,
  access: { formerIds: readonly string[]; coordinatorIds: readonly string[]; agencyId: string },
): Promise<void> {
  const { tenantId } = tx;
  const { formerIds, coordinatorIds, agencyId } = access;
  const changes = [
    {
      to: 'agency_officer' as const,
      where: { role: 'coordinator' as const, agencyId: { in: [...formerIds] } },
    },
    {
      to: 'coordinator' as const,
      where: {
        role: { in: ['agency_officer' as const, 'agency_head' as const] },
        agencyId,
        id: { in: [...coordinatorIds] },
      },
    },
  ];
  for (const { to, where } of changes) {
    const members = await tx.member.findMany({ where: { tenantId, status: 'active', ...where } });
    for (const member of members) {
      await tx.member.updateMany({
        where: { tenantId, id: member.id },
        data: { role: to, rowVersion: { increment: 1 } },
      });
      await recordAudit(tx, ctx.actor, {
        entity: 'member',
        entityId: member.id,
        action: 'updated',
        before: { role: member.role },
        after: { role: to },
      });
    }
  }
}

/** followUp lets obligations, reminders and counters of every active plan follow what an agency has handed over. */
export async function followUp(tx: TenantTx, ctx: { now: Date; today: CivilDate }): Promise<void> {
  const plans = await tx.plan.findMany({
    where: { tenantId: tx.tenantId, status: 'active' },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  for (const plan of plans) {
    await openPlanObligations(tx, ctx, plan.id);
    await publishSummary(tx, plan.id, ctx.today);
  }
  await emitOutboxEvent(tx, 'reminders.replan', {});
}
