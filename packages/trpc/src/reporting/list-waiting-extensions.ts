import { IdSchema } from '@tiendo/contracts';
import { listWaitingExtensions as list } from '@tiendo/core/reporting';
import { z } from 'zod';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.listWaitingExtensions: the requests of a plan for more time that wait for an answer, the oldest first. */
export const listWaitingExtensions = tenantProcedure('report:decide')
  .input(z.object({ planId: IdSchema }))
  .query(({ ctx, input }) => list(ctx.service, input.planId));
