import { UpdateMemberSchema } from '@tiendo/contracts';
import { updateMember as update } from '@tiendo/core/members';
import { tenantProcedure } from '#app/trpc.ts';

/** members.updateMember: changes a member's name, role or agency. */
export const updateMember = tenantProcedure('member:manage')
  .input(UpdateMemberSchema)
  .mutation(async ({ ctx, input }) => {
    await update(ctx.service, input);
    await ctx.wake('outbox.drain');
  });
