import { UpdateLetterheadSchema } from '@tiendo/contracts';
import { updateLetterhead as run } from '@tiendo/core/documents';
import { tenantProcedure } from '#app/trpc.ts';

/** documents.updateLetterhead: replaces the letterhead; documents that were made keep theirs. */
export const updateLetterhead = tenantProcedure('tenant:configure')
  .input(UpdateLetterheadSchema)
  .mutation(({ ctx, input }) => run(ctx.service, input));
