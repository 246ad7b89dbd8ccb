import { readLetterhead as run } from '@tiendo/core/documents';
import { tenantProcedure } from '#app/trpc.ts';

/** documents.readLetterhead: what the tenant’s official documents bear. */
export const readLetterhead = tenantProcedure('document:read').query(({ ctx }) => run(ctx.service));
