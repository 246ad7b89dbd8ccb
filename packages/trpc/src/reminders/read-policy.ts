import { readPolicy as read } from '@tiendo/core/reminders';
import { tenantProcedure } from '#app/trpc.ts';

/** reminders.readPolicy: on which days the tenant reminds. */
export const readPolicy = tenantProcedure('reminder:read').query(({ ctx }) => read(ctx.service));
