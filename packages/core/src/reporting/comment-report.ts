import { assertThat, found, type CommentReport } from '@tiendo/contracts';
import { isUniqueViolation } from '@tiendo/db';
import { randomUUID } from 'node:crypto';
import type { ServiceContext } from '#app/context.ts';
import { assertIsSame } from '#app/lists/same-submission.ts';
import { holdersOf } from './approval.ts';
import { mayReadReport } from './policy.ts';
import { tellAs } from './tell-people.ts';

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
      select: { agencyId: true, period: { select: { schedule: { select: { hop: true } } } } },
    }),
  );
  assertThat(mayReadReport(ctx.actor, report.agencyId), 'forbidden');
  const id = submissionId ?? randomUUID();
  const { actor } = ctx;
  const writes = holdersOf(
    'agency',
    { agencyId: report.agencyId, hop: report.period.schedule.hop },
    [actor],
  );
  try {
    await ctx.db.transaction(async (tx) => {
      await tx.reportEvent.create({
        data: {
          tenantId,
          id,
          obligationId,
          kind: 'commented',
          memberName: actor.fullName,
          reason: text,
          createdAt: ctx.now,
        },
        select: { id: true },
      });
      await tellAs(tx, ctx, {
        obligationIds: [obligationId],
        // What the writers say is for those who take the report in, and the other way round.
        whom: !writes.fallsToAdmin && writes.holders.length > 0 ? 'recipient' : 'agency',
        occasion: id,
        say: (about) => ({ kind: 'comment', payload: { obligationId: about, by: actor.fullName } }),
      });
    });
  } catch (error) {
    if (!submissionId || !isUniqueViolation(error)) throw error;
    const sent = await ctx.db.reportEvent.findFirst({ where: { tenantId, id: submissionId } });
    assertIsSame(sent?.obligationId === obligationId && sent.reason === text);
  }
}
