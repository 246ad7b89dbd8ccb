import { IdSchema } from '@tiendo/contracts';
import { readMember as read } from '@tiendo/core/members';
import { z } from 'zod';
import { tenantProcedure } from '#app/trpc.ts';

/** members.readMember: one member. */
export const readMember = tenantProcedure('member:read')
  .input(z.object({ id: IdSchema }))
  .query(({ ctx, input }) => read(ctx.service, input.id));
