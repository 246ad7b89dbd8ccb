import { AnswerReceivedSchema } from '@tiendo/contracts';
import { answerReceived as answer } from '@tiendo/core/published-reports';
import { tenantProcedure } from '#app/trpc.ts';

/** received.answerReceived: accepts a report from below, or returns it with a reason; the outbox tells its sender. */
export const answerReceived = tenantProcedure('report:receive')
  .input(AnswerReceivedSchema)
  .mutation(async ({ ctx, input }) => {
    await ctx.database.withViewer(ctx.service.actor.tenant.id, (central) =>
      answer(ctx.service, central, input),
    );
    await ctx.wake('outbox.drain');
  });
