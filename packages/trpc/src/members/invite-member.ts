import { InviteMemberSchema } from '@tiendo/contracts';
import { inviteMember as invite } from '@tiendo/core/members';
import { tenantProcedure } from '#app/trpc.ts';

/** members.inviteMember: gives a person a place in the tenant and has the invitation mailed. */
export const inviteMember = tenantProcedure('member:manage')
  .input(InviteMemberSchema)
  .mutation(async ({ ctx, input }) => {
    const invited = await invite({ ...ctx.service, auth: ctx.auth }, input);
    await ctx.wake('outbox.drain');
    return invited;
  });
