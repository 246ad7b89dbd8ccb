import { z } from 'zod';
import { IdSchema } from './common.ts';

/** ReadLeaderPageSchema asks for the leader's one page: of one plan in force, or of the one that says most today. */
export const ReadLeaderPageSchema = z.object({ planId: IdSchema.optional() });
export type ReadLeaderPage = z.infer<typeof ReadLeaderPageSchema>;
