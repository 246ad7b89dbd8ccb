import { assertThat, found, type StartImport } from '@tiendo/contracts';
import { isUniqueViolation, type TenantTx } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { attachToImport } from '#app/files/attach-files.ts';
import { assertIsSame } from '#app/lists/same-submission.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { requireEditablePlan } from '#app/plans/visible-plan.ts';

/**
 * startImport takes an uploaded document and has the worker read it; with `planId` what comes of it will amend that plan. The same form sent
 * twice is one import. Errors: not_found (file, plan), archived (plan), already_sent.
 */
export async function startImport(
  ctx: ServiceContext,
  input: StartImport,
): Promise<{ id: string }> {
  try {
    return await ctx.db.transaction((tx) => start(ctx, tx, input));
  } catch (error) {
    if (!isUniqueViolation(error) || !input.submissionId) throw error;
    assertIsSame(await isKept(ctx, input, input.submissionId));
    return { id: input.submissionId };
  }
}

async function start(ctx: ServiceContext, tx: TenantTx, input: StartImport) {
  const { tenantId } = tx;
  const { fileId, planId, submissionId } = input;
  const plan = planId === null ? null : await requireEditablePlan(tx, planId);
  const file = found(
    await tx.file.findFirst({ where: { tenantId, id: fileId }, select: { name: true } }),
  );
  const { id } = await tx.planImport.create({
    data: {
      tenantId,
      ...(submissionId && { id: submissionId }),
      planId,
      amends: plan !== null,
      fileName: file.name,
      startedById: ctx.actor.memberId,
      createdAt: ctx.now,
    },
    select: { id: true },
  });
  await attachToImport(tx, ctx.actor, id, fileId);
  await recordAudit(tx, ctx.actor, {
    entity: 'plan_import',
    entityId: id,
    action: 'created',
    before: null,
    after: { name: file.name, amendedPlan: plan?.title ?? null },
  });
  await emitOutboxEvent(tx, 'plan-import.read', { importId: id });
  return { id };
}

/** A form sent twice uploads its file twice, under two ids: what they hold tells whether they are the same. */
async function isKept(ctx: ServiceContext, input: StartImport, id: string): Promise<boolean> {
  const { tenantId } = ctx.db;
  const [kept, sent] = await Promise.all([
    ctx.db.planImport.findFirst({
      where: { tenantId, id },
      select: { amends: true, planId: true, files: { select: { sha256: true } } },
    }),
    ctx.db.file.findFirst({ where: { tenantId, id: input.fileId }, select: { sha256: true } }),
  ]);
  assertThat(sent, 'not_found', { fileId: 'not_found' });
  if (!kept) return false;
  const amended = kept.amends ? kept.planId : null;
  return amended === input.planId && kept.files.some((file) => file.sha256 === sent.sha256);
}
