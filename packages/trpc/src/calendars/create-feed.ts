import { createFeed as create } from '@tiendo/core/calendar-feeds';
import { tenantProcedure } from '#app/trpc.ts';

/** calendars.createFeed: a new private address for the caller's calendar, whose secret is told this once; the one before ends. */
export const createFeed = tenantProcedure('plan:read').mutation(({ ctx }) => create(ctx.service));
