import { publicProcedure } from '#app/trpc.ts';

/** auth.readSession: who the request's session stands for and where they are a member; null for nobody. */
export const readSession = publicProcedure.query(({ ctx }) => ctx.signedIn());
