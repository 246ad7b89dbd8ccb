import { listBrowsers as list } from '@tiendo/core/notices';
import { tenantProcedure } from '#app/trpc.ts';

/** notices.listBrowsers: the caller's own browsers that show this tenant's notices. */
export const listBrowsers = tenantProcedure('notice:read').query(({ ctx }) => list(ctx.service));
