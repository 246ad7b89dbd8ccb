import { router } from '#app/trpc.ts';
import { readPage } from './read-page.ts';

export const leaderRouter = router({ readPage });
