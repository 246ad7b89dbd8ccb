import { UpdateLetterheadSchema } from '@tiendo/contracts';
import { previewLetterhead as preview } from '@tiendo/core/documents';
import { tenantProcedure } from '#app/trpc.ts';

/** documents.previewLetterhead: how a letterhead looks on a report, before it is saved. */
export const previewLetterhead = tenantProcedure('tenant:configure')
  .input(UpdateLetterheadSchema.pick({ letterhead: true }))
  .query(({ input }) => preview(input.letterhead));
