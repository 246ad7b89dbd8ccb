import { CommentReportSchema } from '@tiendo/contracts';
import { commentReport as run } from '@tiendo/core/reporting';
import { tenantProcedure } from '#app/trpc.ts';

/** reporting.commentReport: adds a word to a report’s thread. */
export const commentReport = tenantProcedure('report:read')
  .input(CommentReportSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
