import { ListNoticesSchema } from '@tiendo/contracts';
import { listNotices as list } from '@tiendo/core/notices';
import { tenantProcedure } from '#app/trpc.ts';

/** notices.listNotices: one page of what the application tells the caller, newest first. */
export const listNotices = tenantProcedure('notice:read')
  .input(ListNoticesSchema)
  .query(({ ctx, input }) => list(ctx.service, input));
