import { assertThat, found, type CreatePlan, type UpdatePlan } from '@tiendo/contracts';
import { fromDbDate, isUniqueViolation, toDbDate, type TenantTx } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { assertSameSubmission } from '#app/lists/same-submission.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { publishSummary } from '#app/rollup/publish-summary.ts';

/** createPlan adds a draft and gives its id; the same form sent twice is one plan. Error: already_sent. */
export async function createPlan(ctx: ServiceContext, input: CreatePlan): Promise<{ id: string }> {
  const { submissionId } = input;
  const after = snapshot(input);
  try {
    return await ctx.db.transaction(async (tx) => {
      const { id } = await tx.plan.create({
        data: {
          tenantId: tx.tenantId,
          ...(submissionId && { id: submissionId }),
          ...header(input),
          isDemonstration: input.isDemonstration,
        },
        select: { id: true },
      });
      await writeLegalBases(tx, id, input);
      await recordAudit(tx, ctx.actor, {
        entity: 'plan',
        entityId: id,
        action: 'created',
        before: null,
        after,
      });
      return { id };
    });
  } catch (error) {
    // A plan's only unique value is its id, which was drawn with the form.
    if (!submissionId || !isUniqueViolation(error)) throw error;
    await assertSameSubmission(ctx.db, { entity: 'plan', id: submissionId, after });
    return { id: submissionId };
  }
}

/** updatePlan replaces a plan's header and its legal bases. Errors: not_found, archived, stale_version. */
export async function updatePlan(ctx: ServiceContext, input: UpdatePlan): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const before = await readSnapshot(tx, input.id);
    assertThat(before.status !== 'archived', 'archived');
    assertFresh(before, input);
    assertSaved(
      await tx.plan.updateMany({
        where: { tenantId: tx.tenantId, id: input.id, rowVersion: input.rowVersion },
        data: { ...header(input), rowVersion: { increment: 1 } },
      }),
    );
    await tx.legalBasis.deleteMany({ where: { tenantId: tx.tenantId, planId: input.id } });
    await writeLegalBases(tx, input.id, input);
    await recordAudit(tx, ctx.actor, {
      entity: 'plan',
      entityId: input.id,
      action: 'updated',
      before: before.fields,
      after: snapshot(input),
    });
    await publishSummary(tx, input.id, ctx.today);
  });
}

type PlanFields = Omit<CreatePlan, 'isDemonstration' | 'submissionId'>;

function header(input: PlanFields) {
  return {
    title: input.title,
    documentNumber: input.documentNumber,
    issuedBy: input.issuedBy,
    issuedOn: toDbDate(input.issuedOn),
    periodFrom: input.periodFrom,
    periodTo: input.periodTo,
    summary: input.summary,
  };
}

/** What the audit log keeps of a plan. */
function snapshot(input: PlanFields) {
  return {
    title: input.title,
    documentNumber: input.documentNumber,
    issuedBy: input.issuedBy,
    issuedOn: input.issuedOn,
    periodFrom: input.periodFrom,
    periodTo: input.periodTo,
    summary: input.summary,
    legalBases: input.legalBases.map(({ documentNumber, title, kind }) => ({
      documentNumber,
      title,
      kind,
    })),
  };
}

async function readSnapshot(tx: TenantTx, id: string) {
  const plan = found(
    await tx.plan.findFirst({
      where: { tenantId: tx.tenantId, id },
      include: { legalBases: { orderBy: { position: 'asc' } } },
    }),
  );
  return {
    status: plan.status,
    rowVersion: plan.rowVersion,
    fields: snapshot({ ...plan, issuedOn: fromDbDate(plan.issuedOn) }),
  };
}

async function writeLegalBases(tx: TenantTx, planId: string, input: PlanFields): Promise<void> {
  if (input.legalBases.length === 0) return;
  await tx.legalBasis.createMany({
    data: input.legalBases.map((basis, index) => ({
      tenantId: tx.tenantId,
      planId,
      position: index + 1,
      ...basis,
    })),
  });
}
