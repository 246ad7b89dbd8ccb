import type { AppRouter } from '@tiendo/trpc';
import type { inferRouterOutputs } from '@trpc/server';

/** Outputs are what the procedures answer, by router and name: components take parts of them as props. */
export type Outputs = inferRouterOutputs<AppRouter>;
