import { assertThat, found, type CommentReport } from '@tiendo/contracts';
import { isUniqueViolation } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { assertIsSame } from '#app/lists/same-submission.ts';
import { mayReadReport } from './policy.ts';

/**
 * commentReport adds a word to a report's thread; whoever may read the report may, whatever its state. The same form sent twice is one.
 * Errors: not_found, forbidden, already_sent.
 */
export async function commentReport(ctx: ServiceContext, input: CommentReport): Promise<void> {
  const { tenantId } = ctx.db;
  const { obligationId, submissionId, text } = input;
  const report = found(
    await ctx.db.obligation.findFirst({
      where: { tenantId, id: obligationId },
      select: { agencyId: true },
    }),
  );
  assertThat(mayReadReport(ctx.actor, report.agencyId), 'forbidden');
  try {
    await ctx.db.reportEvent.create({
      data: {
        tenantId,
        ...(submissionId && { id: submissionId }),
        obligationId,
        kind: 'commented',
        memberName: ctx.actor.fullName,
        reason: text,
        createdAt: ctx.now,
      },
      select: { id: true },
    });
  } catch (error) {
    if (!submissionId || !isUniqueViolation(error)) throw error;
    const sent = await ctx.db.reportEvent.findFirst({ where: { tenantId, id: submissionId } });
    assertIsSame(sent?.obligationId === obligationId && sent.reason === text);
  }
}
