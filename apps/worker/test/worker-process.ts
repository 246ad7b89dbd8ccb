import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** WorkerProcess is the real program in a process of its own. */
export interface WorkerProcess {
  child: ChildProcess;
  /** Resolves when it says that it is ready; fails when it ends before. */
  ready: Promise<void>;
  /** Resolves to its exit code, and all that it wrote. */
  ended: Promise<{ code: number | null; output: string }>;
}

const program = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** forkWorker starts the worker with nothing in its environment but what is given. */
export function forkWorker(env: Record<string, string>): WorkerProcess {
  const child = fork(program, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const ended = once(child, 'exit').then(([code]) => ({ code: code as number | null, output }));
  const early = ended.then(({ output: said }) => {
    throw new Error(`The worker ended before it was ready: ${said}`);
  });
  const ready = Promise.race([once(child, 'message').then(() => undefined), early]);
  ready.catch(() => undefined);
  early.catch(() => undefined);
  return { child, ready, ended };
}
