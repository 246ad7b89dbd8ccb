import { MarkReadSchema } from '@tiendo/contracts';
import { markRead as mark } from '@tiendo/core/notices';
import { tenantProcedure } from '#app/trpc.ts';

/** notices.markRead: marks the caller's own notices as read. */
export const markRead = tenantProcedure('notice:read')
  .input(MarkReadSchema)
  .mutation(({ ctx, input }) => mark(ctx.service, input));
