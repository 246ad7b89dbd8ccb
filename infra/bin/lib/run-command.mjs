import { join } from 'node:path';
import { ensureBuilt, ensureGenerated } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { node24, quiet, repository } from './repository.mjs';
import { runForeground } from './run-process.mjs';

// What a command prints may be read by a program: progress goes to the other stream.
const say = (line) => console.error(`  ${line}`);

/** main runs one `tiendo …` command, installing first what is missing; returns its exit code. */
export async function main(args) {
  await ensureInstalled(say);
  await (args[0] === 'up' ? ensureBuilt(say) : ensureGenerated(say));
  return await runForeground(node24, [join(repository, 'apps/cli/src/main.ts'), ...args], {
    cwd: repository,
    env: { ...process.env, ...quiet },
  });
}
