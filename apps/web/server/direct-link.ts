import { appRouter, type AppRouter, type RequestContext } from '@tiendo/trpc';
import { TRPCClientError, type TRPCLink } from '@trpc/client';
import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape } from '@trpc/server';
import { observable } from '@trpc/server/observable';

/**
 * directLink calls procedures in this process, as tRPC's localLink does, but hands over what they return instead of writing it out as JSON and
 * reading it back, and sets up no way to abort: a third of a list's cost. A type test in packages/trpc holds every answer to what JSON carries
 * unchanged, so a page cannot tell the difference.
 */
export function directLink(context: RequestContext): TRPCLink<AppRouter> {
  return () =>
    ({ op }) =>
      observable((observer) => {
        callTRPCProcedure({
          router: appRouter,
          path: op.path,
          type: op.type,
          ctx: context,
          getRawInput: () => Promise.resolve(op.input),
          signal: op.signal ?? undefined,
          batchIndex: 0,
        }).then(
          (data) => {
            observer.next({ result: { data } });
            observer.complete();
          },
          (cause: unknown) => observer.error(clientError(cause, op, context)),
        );
      });
}

/** The error as a client gets it over HTTP; what nobody expected keeps its cause, for the log of this process. */
function clientError(
  cause: unknown,
  op: { path: string; type: 'query' | 'mutation' | 'subscription'; input: unknown },
  context: RequestContext,
): TRPCClientError<AppRouter> {
  const error = getTRPCErrorFromUnknown(cause);
  const shape = getTRPCErrorShape({
    config: appRouter._def._config,
    error,
    type: op.type,
    path: op.path,
    input: op.input,
    ctx: context,
  });
  return TRPCClientError.from({ error: shape }, { cause: error });
}
