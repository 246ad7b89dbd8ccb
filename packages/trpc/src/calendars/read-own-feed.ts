import { readOwnFeed as read } from '@tiendo/core/calendar-feeds';
import { tenantProcedure } from '#app/trpc.ts';

/** calendars.readOwnFeed: whether the caller has a calendar address, since when, and whether it is read. */
export const readOwnFeed = tenantProcedure('plan:read').query(({ ctx }) => read(ctx.service));
