import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Server is a process under test. */
export interface Server {
  url: string;
  stop(): Promise<void>;
}

/** startServer runs a script and waits until it answers; what it prints as an error is shown. */
export async function startServer(
  script: string,
  port: number,
  environment: Record<string, string>,
): Promise<Server> {
  const profile = process.env['BENCH_PROFILE']
    ? ['--cpu-prof', `--cpu-prof-dir=${process.env['BENCH_PROFILE']}`]
    : [];
  const child = spawn(
    process.execPath,
    [...profile, fileURLToPath(new URL(script, import.meta.url))],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        LOG_LEVEL: 'info',
        BENCH_PORT: String(port),
        ...environment,
      },
    },
  );
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}.`);
    const answered = await fetch(url).catch(() => null);
    if (answered) break;
    await sleep(100);
  }
  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
