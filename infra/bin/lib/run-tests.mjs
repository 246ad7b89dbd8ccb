import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensureBuilt, ensureGenerated } from './build.mjs';
import { ensureBrowser, NO_BROWSER, NO_REDIS, redisServer } from './find-tools.mjs';
import { ensureInstalled, pnpm } from './install.mjs';
import { node24, quiet, repository } from './repository.mjs';
import { runStep } from './run-process.mjs';
import { addReport, createTally } from './tally.mjs';

const say = (line) => console.log(`— ${line}`);
// A test that never ends is a failure, not a wait.
const LIMIT_MS = 15 * 60_000;

const strict = process.env.CI === 'true';

const environment = (more = {}) => ({
  ...process.env,
  ...quiet,
  PATH: [join(repository, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  ...more,
});

const CHECKS = [
  ['format', 'biome', ['format', '--config-path=infra/config', '.']],
  ['lint', 'oxlint', ['-c', 'infra/config/oxlintrc.json', '--deny-warnings']],
  ['boundaries', 'node', ['infra/config/check-boundaries.mjs']],
  ['types', ...pnpm('exec', 'turbo', 'run', 'typecheck', '--output-logs=errors-only')],
  // After the types: they generate the route types that pages import.
  ['unused', 'knip', ['-c', 'infra/config/knip.json', '--no-progress']],
];

/** Runs a command and returns its exit code; what it printed is shown when it failed, or as it comes. */
async function attempt(command, args, { env, live }) {
  const onLine = live ? (text) => process.stdout.write(text) : undefined;
  try {
    await runStep(command, args, { cwd: repository, env, onLine, limitMs: LIMIT_MS });
    return 0;
  } catch (error) {
    if (error.output === undefined) throw error;
    if (!live) console.log(error.output.trimEnd());
    return 1;
  }
}

async function runChecks(count) {
  for (const [name, command, args] of CHECKS) {
    const code = await attempt(command, args, { env: environment(), live: false });
    say(`${name}: ${code === 0 ? 'đạt' : 'KHÔNG ĐẠT'}`);
    count.check(name, code === 0);
  }
}

async function runVitest(count, project, { folder, env }) {
  say(`kiểm thử ${project}…`);
  const file = join(folder, `${project}.json`);
  const args = ['run', '--config', 'infra/config/vitest.config.ts', '--project', project];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const exitCode = await attempt('vitest', [...args, ...reporters], {
    env: environment(env),
    live: true,
  });
  addReport(count, { name: project, file, exitCode, strict });
}

/** Starts PostgreSQL and Redis in a process that ends with this one. */
async function startServers(redis) {
  const script = join(repository, 'infra/bin/lib/test-servers.ts');
  const child = spawn(node24, [script, redis ?? ''], {
    cwd: repository,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise((resolve) => {
    child.once('close', resolve);
    child.once('error', resolve);
  });
  const urls = await Promise.race([
    new Promise((resolve) => {
      child.once('message', resolve);
    }),
    ended.then(() => undefined),
  ]);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { urls, stop };
}

async function runServerTests(count, { folder, redis, chromium }) {
  say('đang mở PostgreSQL và Redis cho kiểm thử…');
  const { urls, stop } = await startServers(redis);
  if (urls === undefined) return count.fail('máy chủ kiểm thử không chạy được (test servers)');
  const env = {
    TEST_DATABASE_URL: urls.databaseUrl,
    ...(urls.redisUrl === undefined ? {} : { TEST_REDIS_URL: urls.redisUrl }),
    ...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }),
  };
  try {
    await runVitest(count, 'integration', { folder, env });
    if (chromium !== undefined) await runVitest(count, 'browser', { folder, env });
  } finally {
    await stop();
  }
}

async function runAll(count, folder) {
  const chromium = await ensureBrowser(say);
  const redis = redisServer();
  if (chromium === undefined) count.fail(NO_BROWSER);
  if (redis === undefined && strict) count.fail(NO_REDIS);
  else if (redis === undefined) count.note(NO_REDIS);
  // The checks mostly wait for one core, the unit tests take the other.
  await Promise.all([runChecks(count), runVitest(count, 'unit', { folder })]);
  await ensureBuilt(say);
  await runServerTests(count, { folder, redis, chromium });
}

/** main prepares all that the tests need, runs every check and test, and prints `N passed, N failed` last; returns the exit code. */
export async function main() {
  await ensureInstalled(say);
  await ensureGenerated(say);
  const folder = mkdtempSync(join(tmpdir(), 'tiendo-report-'));
  const count = createTally();
  try {
    await runAll(count, folder);
  } catch (error) {
    count.fail(error.message);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { passed, failed, notes } = count.tally;
  console.log(['', ...notes, `${passed} passed, ${failed} failed`].join('\n'));
  return failed > 0 || passed === 0 ? 1 : 0;
}
