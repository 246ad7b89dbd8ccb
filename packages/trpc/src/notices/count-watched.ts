import { CountWatchedSchema } from '@tiendo/contracts';
import { countWatched as count } from '@tiendo/core/notices';
import { publicProcedure } from '#app/trpc.ts';

/**
 * notices.countWatched: the unread notices behind tickets of watchUnread, null where a page must listen no longer. It changes nothing and is a
 * mutation only because a thousand tickets fit into no address.
 */
export const countWatched = publicProcedure.input(CountWatchedSchema).mutation(({ ctx, input }) =>
  count(
    {
      database: ctx.database,
      secret: ctx.appSecret,
      liveSessions: (keys) => ctx.auth.liveSessions(keys),
    },
    input.tickets,
  ),
);
