import { ReadNoticeSchema } from '@tiendo/contracts';
import { readNotice as read } from '@tiendo/core/notices';
import { tenantProcedure } from '#app/trpc.ts';

/** notices.readNotice: one of the caller's own notices; it stays unread. */
export const readNotice = tenantProcedure('notice:read')
  .input(ReadNoticeSchema)
  .query(({ ctx, input }) => read(ctx.service, input.id));
