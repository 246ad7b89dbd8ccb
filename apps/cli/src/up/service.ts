import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { childEnvironment, repository } from '../env.ts';
import { Failure } from '../failure.ts';
import { keepLog } from './service-log.ts';
import { never } from './stack.ts';

const READY_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 12_000;

/** ServiceOptions says which program a service is and where it tells that it is ready. */
export type ServiceOptions = {
  name: string;
  /** Its entry file, relative to the repository. */
  entry: string;
  environment: Record<string, string | undefined>;
  logFile: string;
  /** Where it answers 200 once it can work; without one it sends the message `ready` instead. */
  readyUrl: string | undefined;
};

/** Service is a running child process of the platform. */
export type Service = {
  /** Resolves once it can work; fails in one sentence when it ends or stays unready before. */
  ready(signal: AbortSignal): Promise<void>;
  /** Rejects with one sentence when it ends without having been told to. */
  failed: Promise<never>;
  stop(): Promise<void>;
};

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    // The child leads a process group, so whatever it started goes with it.
    process.kill(-child.pid, signal);
  } catch {
    // Everybody in the group has ended already.
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

type Probe = () => Promise<boolean> | boolean;

function probeOf(child: ChildProcess, readyUrl: string | undefined): Probe {
  if (readyUrl !== undefined) return () => isReady(readyUrl);
  let told = false;
  child.on('message', (message) => {
    told ||= message === 'ready';
  });
  return () => told;
}

async function waitUntilReady(
  { name, logFile }: ServiceOptions,
  probe: Probe,
  signal: AbortSignal,
): Promise<void> {
  for (const end = Date.now() + READY_LIMIT_MS; Date.now() < end; await sleep(100)) {
    if (signal.aborted || (await probe())) return;
  }
  throw new Failure(
    `Tiến trình ${name} không sẵn sàng sau ${READY_LIMIT_MS / 1000} giây; xem ${logFile} (${name} did not become ready).`,
  );
}

/** startService starts a service in its own process group, so that Ctrl-C reaches the supervisor alone, and keeps its log. */
export function startService(options: ServiceOptions): Service {
  const child = spawn(process.execPath, [join(repository, options.entry)], {
    cwd: repository,
    env: childEnvironment(options.environment),
    detached: true,
    // The channel closes when this process dies, however it dies: the child then stops by itself (onShutdown).
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const lastLine = keepLog(
    options.logFile,
    [child.stdout, child.stderr].filter((out) => out !== null),
  );
  const probe = probeOf(child, options.readyUrl);
  let stopping = false;
  const ended = new Promise<string>((resolve) => {
    child.once('close', (code, signal) => resolve(String(signal ?? code)));
    child.once('error', (error) => resolve(error.message));
  });
  const failed = ended.then((how): Promise<never> => {
    // Told to stop, it has not failed: whoever waits for a failure waits for ever.
    if (stopping) return never;
    throw new Failure(
      `Tiến trình ${options.name} dừng bất ngờ (${how}): ${lastLine()}; xem ${options.logFile} (${options.name} stopped).`,
    );
  });
  failed.catch(() => undefined);
  return {
    failed,
    ready: (signal) => Promise.race([waitUntilReady(options, probe, signal), failed]),
    async stop() {
      stopping = true;
      child.kill('SIGTERM');
      const late = setTimeout(() => killGroup(child, 'SIGKILL'), STOP_LIMIT_MS);
      await ended;
      clearTimeout(late);
      killGroup(child, 'SIGKILL');
    },
  };
}
