import { tasksRouter } from './tasks/index.ts';
import { reportingRouter } from './reporting/index.ts';
import { router } from './trpc.ts';

/** appRouter is the whole backend, a router a feature, a file a procedure. */
export const appRouter = router({
  reporting: reportingRouter,
  tasks: tasksRouter,
});

/** AppRouter is the type that clients are written against. */
export type AppRouter = typeof appRouter;
