import { SaveContactSchema } from '@tiendo/contracts';
import { saveContact as save } from '@tiendo/core/members';
import { tenantProcedure } from '#app/trpc.ts';

/** members.saveContact: changes the telephone number and the language of the person who asks. */
export const saveContact = tenantProcedure('tenant:read')
  .input(SaveContactSchema)
  .mutation(async ({ ctx, input }) => {
    await save(ctx.service, input);
    await ctx.wake('outbox.drain');
  });
