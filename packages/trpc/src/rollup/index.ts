import { router } from '#app/trpc.ts';
import { readRollup } from './read-rollup.ts';

export const rollupRouter = router({ readRollup });
