import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { stopLeftoverDatabase } from './leftover.mjs';
import { node24, quiet, repository } from './repository.mjs';
import { runForeground } from './run-process.mjs';

// 128 + SIGKILL: out of memory, or somebody's kill -9.
const KILLED = 137;

const say = (line) => console.log(`  ${line}`);

/** main prepares the clone and runs the platform on this terminal; returns the exit code. */
export async function main() {
  console.log('Tiến Độ');
  await ensureInstalled(say);
  await ensureBuilt(say);
  const code = await runForeground(node24, [join(repository, 'apps/cli/src/main.ts'), 'up'], {
    cwd: repository,
    env: { ...process.env, ...quiet },
  });
  if (code === KILLED) stopLeftoverDatabase();
  return code;
}
