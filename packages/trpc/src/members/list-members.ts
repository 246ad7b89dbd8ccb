import { ListMembersSchema } from '@tiendo/contracts';
import { listMembers as list } from '@tiendo/core/members';
import { tenantProcedure } from '#app/trpc.ts';

/** members.listMembers: the tenant's people, with those invited. */
export const listMembers = tenantProcedure('member:read')
  .input(ListMembersSchema)
  .query(({ ctx, input }) => list(ctx.service, input));
