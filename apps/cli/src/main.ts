import { CommanderError } from 'commander';
import { badUse } from './bad-use.ts';
import { toFailure } from './failure.ts';
import { createProgram } from './program.ts';

/** Prints what went wrong and returns the exit code: 2 for bad use, 1 for a failure. */
function report(error: unknown): number {
  if (error instanceof CommanderError) {
    const sentence = badUse(error);
    if (sentence === undefined) return 0;
    console.error(sentence);
    return 2;
  }
  const failure = toFailure(error);
  console.error(failure?.message ?? error);
  return failure?.exitCode ?? 1;
}

async function main(): Promise<number> {
  try {
    await createProgram().parseAsync();
    return 0;
  } catch (error) {
    return report(error);
  }
}

process.exit(await main());
