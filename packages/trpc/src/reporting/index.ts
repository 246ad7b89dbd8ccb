import { router } from '#app/trpc.ts';
import { listMyObligations } from './list-my-obligations.ts';

export const reportingRouter = router({ listMyObligations });
