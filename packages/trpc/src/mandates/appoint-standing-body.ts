import { AppointStandingBodySchema } from '@tiendo/contracts';
import { appointStandingBody as run } from '@tiendo/core/mandates';
import { tenantProcedure } from '#app/trpc.ts';

/** mandates.appointStandingBody: hands the duty of standing body to an agency from a day on. */
export const appointStandingBody = tenantProcedure('agency:configure')
  .input(AppointStandingBodySchema)
  .mutation(async ({ ctx, input }) => {
    const done = await run(ctx.service, input);
    await ctx.wake('outbox.drain');
    return done;
  });
