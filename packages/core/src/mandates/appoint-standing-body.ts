import { assertThat, found, type AppointStandingBody, type CancelMandate } from '@tiendo/contracts';
import { fromDbDate, toDbDate, type TenantTx } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { handOver } from './hand-over.ts';
import { standingBody } from './mandate-rows.ts';

/**
 * appointStandingBody hands the duty of standing body to an agency from a day on, and gives the mandate's id. On a day that has come it is done at
 * once, later the daily job does it. The same form sent twice is one succession. Errors: not_found (agency, member), archived, invalid_date
 * (not after the day on which the present holder took over), conflict (a succession for that day stands already).
 */
export async function appointStandingBody(
  ctx: ServiceContext,
  input: AppointStandingBody,
): Promise<{ id: string }> {
  return ctx.db.transaction(async (tx) => {
    const { tenantId } = tx;
    // Two successions entered at the same moment take turns on the one row that every tenant has.
    await tx.$queryRaw`SELECT 1 FROM tenant_setting WHERE tenant_id = ${tenantId}::uuid FOR NO KEY UPDATE`;
    if (input.submissionId) {
      const same = await tx.mandate.findFirst({ where: { tenantId, id: input.submissionId } });
      if (same) return { id: same.id };
    }
    const agency = await checkSuccessor(tx, input);
    const { id } = await tx.mandate.create({
      data: {
        tenantId,
        ...(input.submissionId && { id: input.submissionId }),
        duty: standingBody,
        agencyId: input.agencyId,
        validFrom: toDbDate(input.validFrom),
        basis: input.basis,
        movesTasks: input.movesTasks,
        coordinatorIds: input.coordinatorIds,
        createdAt: ctx.now,
      },
      select: { id: true },
    });
    await recordAudit(tx, ctx.actor, {
      entity: 'mandate',
      entityId: id,
      action: 'created',
      before: null,
      after: { agency, validFrom: input.validFrom, basis: input.basis },
    });
    await handOver(tx, ctx, id);
    return { id };
  });
}

async function checkSuccessor(tx: TenantTx, input: AppointStandingBody): Promise<string> {
  const { tenantId } = tx;
  const agency = found(await tx.agency.findFirst({ where: { tenantId, id: input.agencyId } }));
  assertThat(agency.archivedAt === null, 'archived', { agencyId: 'archived' });
  const members = await tx.member.count({
    where: {
      tenantId,
      id: { in: input.coordinatorIds },
      agencyId: input.agencyId,
      status: 'active',
    },
  });
  const allKnown = members === new Set(input.coordinatorIds).size;
  assertThat(allKnown, 'not_found', { coordinatorIds: 'not_found' });
  const newest = await tx.mandate.findFirst({
    where: { tenantId, duty: standingBody, handedOverAt: { not: null } },
    orderBy: { validFrom: 'desc' },
  });
  const isLater = newest === null || input.validFrom > fromDbDate(newest.validFrom);
  assertThat(isLater, 'invalid_date', { validFrom: 'invalid_date' });
  const taken = await tx.mandate.findFirst({
    where: { tenantId, duty: standingBody, validFrom: toDbDate(input.validFrom) },
    select: { id: true },
  });
  assertThat(taken === null, 'conflict', { validFrom: 'conflict' });
  return agency.name;
}

/** cancelMandate takes back a succession whose day is still to come. Errors: not_found, conflict (done already), stale_version. */
export async function cancelMandate(ctx: ServiceContext, input: CancelMandate): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { tenantId } = tx;
    const mandate = found(
      await tx.mandate.findFirst({
        where: { tenantId, id: input.id },
        include: { agency: { select: { name: true } } },
      }),
    );
    assertThat(mandate.handedOverAt === null, 'conflict');
    const { count } = await tx.mandate.deleteMany({
      where: { tenantId, id: input.id, rowVersion: input.rowVersion, handedOverAt: null },
    });
    assertThat(count === 1, 'stale_version');
    const { validFrom, basis, agency } = mandate;
    await recordAudit(tx, ctx.actor, {
      entity: 'mandate',
      entityId: input.id,
      action: 'removed',
      before: { agency: agency.name, validFrom: fromDbDate(validFrom), basis },
      after: null,
    });
  });
}
