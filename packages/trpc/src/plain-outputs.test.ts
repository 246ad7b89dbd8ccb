import type { AnyTRPCProcedure, inferProcedureOutput, inferRouterOutputs } from '@trpc/server';
import { expectTypeOf, test } from 'vitest';
import type { AppRouter } from './router.ts';

type Procedures = AppRouter['_def']['record'];
type Received = inferRouterOutputs<AppRouter>;

/** Whether what a procedure returns is, as a type, what a client reads out of JSON; one that returns nothing has nothing to read. */
type IsPlain<Procedure, Read> = Procedure extends AnyTRPCProcedure
  ? inferProcedureOutput<Procedure> extends infer Returned
    ? [Returned] extends [void]
      ? true
      : [Returned, Read] extends [Read, Returned]
        ? true
        : false
    : false
  : false;

type NotPlain = {
  [Feature in keyof Procedures & keyof Received]: {
    [Name in keyof Procedures[Feature] & keyof Received[Feature]]: IsPlain<
      Procedures[Feature][Name],
      Received[Feature][Name]
    > extends true
      ? never
      : `${Feature}.${Name & string}`;
  }[keyof Procedures[Feature] & keyof Received[Feature]];
}[keyof Procedures & keyof Received];

// The compiler is the test. A page gets the same values in process, where nothing is written out, as over HTTP, where all goes through JSON: no
// Date, no bigint, no class.
test('every procedure answers with what JSON carries unchanged', () => {
  expectTypeOf<NotPlain>().toBeNever();
});
