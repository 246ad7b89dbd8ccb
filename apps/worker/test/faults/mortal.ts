import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';

/** Mortal is a part of the platform in processes of its own: the test kills it and starts it again at the same place. */
export interface Mortal {
  kill(): Promise<void>;
  restart(): Promise<void>;
}

/** spawnAt starts a program whose end somebody will wait for; what it prints is shown. */
export function spawnAt(program: string, args: string[], options: SpawnOptions): ChildProcess {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], ...options });
  child.on('error', () => undefined);
  return child;
}

/** messageOf gives the first word of a child; it fails when the child ends without one. */
export async function messageOf(child: ChildProcess): Promise<unknown> {
  const giveUp = new AbortController();
  const ended = once(child, 'exit', { signal: giveUp.signal }).then(([code]) => {
    throw new Error(`${child.spawnargs.join(' ')} ended with ${String(code)} before it was ready.`);
  });
  ended.catch(() => undefined);
  try {
    const [message]: unknown[] = await Promise.race([once(child, 'message'), ended]);
    return message;
  } finally {
    giveUp.abort();
  }
}

/** endOf sends a signal and gives how the child ended. */
export async function endOf(child: ChildProcess, signal: NodeJS.Signals): Promise<unknown[]> {
  if (child.exitCode !== null || child.signalCode !== null) {
    throw new Error(`${child.spawnargs.join(' ')} had ended by itself.`);
  }
  const gone = once(child, 'exit');
  child.kill(signal);
  return gone;
}
