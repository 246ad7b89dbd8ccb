import { FeedSecretSchema } from '@tiendo/contracts';
import { readFeed as read } from '@tiendo/core/calendar-feeds';
import { z } from 'zod';
import { publicProcedure } from '#app/trpc.ts';

/** calendars.readFeed: the deadlines behind a calendar's private address; the secret in it is all that it takes. */
export const readFeed = publicProcedure
  .input(z.object({ secret: FeedSecretSchema }))
  .query(({ ctx, input }) => {
    const { tenantSlug, source } = ctx.request;
    return read({ database: ctx.database, now: ctx.clock(), tenantSlug, source, ...input });
  });
