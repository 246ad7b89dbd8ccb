import { readSettings as read } from '@tiendo/core/tenancy';
import { tenantProcedure } from '#app/trpc.ts';

/** tenancy.readSettings: how the tenant reads dates. */
export const readSettings = tenantProcedure('tenant:read').query(({ ctx }) => read(ctx.service));
