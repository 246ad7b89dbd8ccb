import { router } from '#app/trpc.ts';
import { draftConsolidation } from './draft-consolidation.ts';
import { readConsolidation } from './read-consolidation.ts';

export const consolidationRouter = router({ draftConsolidation, readConsolidation });
