import { targetsRouter } from './targets/index.ts';
import { plansRouter } from './plans/index.ts';
import { auditRouter } from './audit/index.ts';
import { agenciesRouter } from './agencies/index.ts';
import { filesRouter } from './files/index.ts';
import { tasksRouter } from './tasks/index.ts';
import { reportingRouter } from './reporting/index.ts';
import { router } from './trpc.ts';

/** appRouter is the whole backend, a router a feature, a file a procedure. */
export const appRouter = router({
  reporting: reportingRouter,
  files: filesRouter,
  agencies: agenciesRouter,
  audit: auditRouter,
  plans: plansRouter,
  targets: targetsRouter,
  tasks: tasksRouter,
});

/** AppRouter is the type that clients are written against. */
export type AppRouter = typeof appRouter;
