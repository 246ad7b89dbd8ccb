import { countUnread as count } from '@tiendo/core/notices';
import { tenantProcedure } from '#app/trpc.ts';

/** notices.countUnread: how many notices the caller has not read. */
export const countUnread = tenantProcedure('notice:read').query(({ ctx }) => count(ctx.service));
