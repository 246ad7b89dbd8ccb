import { ArchiveSchema } from '@tiendo/contracts';
import { archiveAgency as run } from '@tiendo/core/agencies';
import { tenantProcedure } from '#app/trpc.ts';

/** agencies.archiveAgency: archives an agency without open tasks, or restores it; the worker is woken to ask it for reports no more, or again, and to plan its reminders anew. */
export const archiveAgency = tenantProcedure('agency:configure')
  .input(ArchiveSchema)
  .mutation(async ({ ctx, input }) => {
    await run(ctx.service, input);
    await ctx.wake('obligations.open');
    await ctx.wake('outbox.drain');
  });
