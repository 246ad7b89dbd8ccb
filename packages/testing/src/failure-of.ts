import { errorData, type ErrorData } from '@tiendo/trpc';
import { TRPCError } from '@trpc/server';

/** failureOf gives what a client learns of a call that fails: its code, status and fields. A call that succeeds fails the test. */
export async function failureOf(call: Promise<unknown>): Promise<ErrorData> {
  const outcome = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(outcome instanceof TRPCError)) {
    throw new Error('The call should have failed with an error of a procedure.', {
      cause: outcome,
    });
  }
  return errorData(outcome);
}
