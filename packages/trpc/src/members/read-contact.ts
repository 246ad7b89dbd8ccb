import { readContact as read } from '@tiendo/core/members';
import { tenantProcedure } from '#app/trpc.ts';

/** members.readContact: how the person who asks is reached in this tenant, and what they hear of. */
export const readContact = tenantProcedure('tenant:read').query(({ ctx }) => read(ctx.service));
