import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { appSecret } from './global-setup.ts';
import { freePort } from './platform.ts';

/** TestWeb is the web process alone, on a test database: no worker, no mail. */
export interface TestWeb {
  url: string;
  stop(): Promise<void>;
}

/** startWeb runs the built pages, with further variables where a test wants them; `pnpm --filter @tiendo/web build` must have run. */
export async function startWeb(
  databaseUrl: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<TestWeb> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tiendo-web-'));
  const port = await freePort();
  const main = fileURLToPath(new URL('../../../apps/web/server/main.ts', import.meta.url));
  const child = spawn(process.execPath, [main], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      APP_SECRET: appSecret,
      DATA_DIR: dataDir,
      ...environment,
    },
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  }
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    const endedByItself = child.exitCode !== null;
    child.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
    if (endedByItself)
      throw new Error(`The web process ended by itself (${child.exitCode}):\n${printed.join('')}`);
  };
  for (const deadline = Date.now() + 60_000; !(await isReady(url)); await setTimeout(100)) {
    if (child.exitCode === null && Date.now() < deadline) continue;
    await stop();
    throw new Error(`The web process did not become ready:\n${printed.join('')}`);
  }
  return { url, stop };
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/readyz`).then(
    (response) => response.ok,
    () => false,
  );
}
