import {
  AppError,
  assertThat,
  found,
  type CreateAgency,
  type UpdateAgency,
} from '@tiendo/contracts';
import { isUniqueViolation } from '@tiendo/db';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { nextPosition } from '#app/lists/ordered-list.ts';
import { assertSameSubmission } from '#app/lists/same-submission.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { snapshot } from './snapshot.ts';
import { takeUpStandingBody } from './take-up-standing-body.ts';

/** createAgency adds an agency at the end of the list and gives its id; the same form sent twice is one agency. Errors: duplicate_name, already_sent. */
export async function createAgency(
  ctx: ServiceContext,
  input: CreateAgency,
): Promise<{ id: string }> {
  const { submissionId } = input;
  const after = snapshot(input);
  try {
    return await ctx.db.transaction(async (tx) => {
      const { id } = await tx.agency.create({
        data: {
          tenantId: tx.tenantId,
          ...(submissionId && { id: submissionId }),
          ...after,
          position: await nextPosition(tx, { table: 'agency', planId: null }),
        },
        select: { id: true },
      });
      if (after.isStandingBody) await takeUpStandingBody(ctx, tx, id);
      await recordAudit(tx, ctx.actor, {
        entity: 'agency',
        entityId: id,
        action: 'created',
        before: null,
        after,
      });
      return { id };
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const same = submissionId && { tenantId: ctx.db.tenantId, id: submissionId };
    if (!same || !(await ctx.db.agency.findFirst({ where: same }))) throw duplicateName();
    await assertSameSubmission(ctx.db, { entity: 'agency', id: submissionId, after });
    return { id: submissionId };
  }
}

/** updateAgency replaces an agency's fields. Errors: not_found, archived, stale_version, duplicate_name. */
export async function updateAgency(ctx: ServiceContext, input: UpdateAgency): Promise<void> {
  const after = snapshot(input);
  try {
    await ctx.db.transaction(async (tx) => {
      const before = found(
        await tx.agency.findFirst({ where: { tenantId: tx.tenantId, id: input.id } }),
      );
      assertThat(before.archivedAt === null, 'archived');
      assertFresh(before, input);
      if (after.isStandingBody && !before.isStandingBody) {
        await takeUpStandingBody(ctx, tx, input.id);
      }
      assertSaved(
        await tx.agency.updateMany({
          where: { tenantId: tx.tenantId, id: input.id, rowVersion: input.rowVersion },
          data: { ...after, rowVersion: { increment: 1 } },
        }),
      );
      await recordAudit(tx, ctx.actor, {
        entity: 'agency',
        entityId: input.id,
        action: 'updated',
        before: snapshot(before),
        after,
      });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw duplicateName();
    throw error;
  }
}

function duplicateName(): AppError {
  return new AppError('duplicate_name', { name: 'duplicate_name' });
}
