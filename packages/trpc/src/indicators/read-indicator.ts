import { IdSchema } from '@tiendo/contracts';
import { readIndicator as run } from '@tiendo/core/indicators';
import { z } from 'zod';
import { tenantProcedure } from '#app/trpc.ts';

/** indicators.readIndicator: one entry of the ministry's catalogue. */
export const readIndicator = tenantProcedure('indicator:read')
  .input(z.object({ id: IdSchema }))
  .query(({ ctx, input }) => run(ctx.service, input.id));
