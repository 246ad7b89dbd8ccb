import { agenciesRouter } from './agencies/index.ts';
import { auditRouter } from './audit/index.ts';
import { authRouter } from './auth/index.ts';
import { calendarsRouter } from './calendars/index.ts';
import { consolidationRouter } from './consolidation/index.ts';
import { documentsRouter } from './documents/index.ts';
import { filesRouter } from './files/index.ts';
import { importsRouter } from './plan-imports/index.ts';
import { indicatorsRouter } from './indicators/index.ts';
import { leaderRouter } from './leader/index.ts';
import { mandatesRouter } from './mandates/index.ts';
import { membersRouter } from './members/index.ts';
import { noticesRouter } from './notices/index.ts';
import { operationsRouter } from './operations/index.ts';
import { plansRouter } from './plans/index.ts';
import { receivedRouter } from './published-reports/index.ts';
import { remindersRouter } from './reminders/index.ts';
import { reportingRouter } from './reporting/index.ts';
import { rollupRouter } from './rollup/index.ts';
import { targetsRouter } from './targets/index.ts';
import { tasksRouter } from './tasks/index.ts';
import { tenancyRouter } from './tenancy/index.ts';
import { router } from './trpc.ts';

/** appRouter is the whole backend, a router a feature, a file a procedure. */
export const appRouter = router({
  auth: authRouter,
  calendars: calendarsRouter,
  consolidation: consolidationRouter,
  leader: leaderRouter,
  mandates: mandatesRouter,
  members: membersRouter,
  tenancy: tenancyRouter,
  reminders: remindersRouter,
  reporting: reportingRouter,
  documents: documentsRouter,
  files: filesRouter,
  agencies: agenciesRouter,
  audit: auditRouter,
  imports: importsRouter,
  indicators: indicatorsRouter,
  notices: noticesRouter,
  operations: operationsRouter,
  plans: plansRouter,
  received: receivedRouter,
  rollup: rollupRouter,
  targets: targetsRouter,
  tasks: tasksRouter,
});

/** AppRouter is the type that clients are written against. */
export type AppRouter = typeof appRouter;
