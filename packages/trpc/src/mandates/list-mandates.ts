import { listMandates as list } from '@tiendo/core/mandates';
import { tenantProcedure } from '#app/trpc.ts';

/** mandates.listMandates: who held, holds and will hold the duty of standing body, the newest first. */
export const listMandates = tenantProcedure('agency:read').query(({ ctx }) => list(ctx.service));
