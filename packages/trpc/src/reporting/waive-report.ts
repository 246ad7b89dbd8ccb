import { WaiveReportSchema } from '@tiendo/contracts';
import { waiveReport as run } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.waiveReport: releases an agency from one report, or asks for it again. */
export const waiveReport = tenantProcedure('report:decide')
  .input(WaiveReportSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
