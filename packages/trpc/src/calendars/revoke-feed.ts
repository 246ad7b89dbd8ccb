import { revokeFeed as revoke } from '@tiendo/core/calendar-feeds';
import { tenantProcedure } from '#app/trpc.ts';

/** calendars.revokeFeed: ends the private address of the caller's calendar. */
export const revokeFeed = tenantProcedure('plan:read').mutation(({ ctx }) => revoke(ctx.service));
