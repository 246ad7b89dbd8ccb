import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Child is a program of the benchmark in a process of its own. */
export interface Child {
  /** The first thing that it said. */
  first: unknown;
  /** tell sends it a message without waiting. */
  tell(message: object): void;
  /** ask sends it a message and gives its answer. */
  ask(message: object): Promise<unknown>;
  stop(): Promise<void>;
}

/** startChild starts a script of this folder and waits until it speaks. */
export async function startChild(
  script: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Child> {
  const folder = process.env['BENCH_PROFILE'];
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), args, {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', LOG_LEVEL: 'warn', ...environment },
    execArgv: folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : [],
  });
  const answer = () => answerOf(child, script);
  return {
    first: await answer(),
    tell: (message) => void child.send(message),
    ask: (message) => {
      const answered = answer();
      child.send(message);
      return answered;
    },
    stop: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}

async function answerOf(child: ChildProcess, script: string): Promise<unknown> {
  const heard = new AbortController();
  const { signal } = heard;
  const ended = once(child, 'exit', { signal }).then(() => {
    throw new Error(`${script} ended.`);
  });
  ended.catch(() => undefined);
  try {
    const [message]: unknown[] = await Promise.race([once(child, 'message', { signal }), ended]);
    return message;
  } finally {
    heard.abort();
  }
}

/** figureOf reads one number out of what a child said. */
export function figureOf(said: unknown, name: string): number {
  const figures = new Map<string, unknown>(Object.entries(said ?? {}));
  const figure = figures.get(name);
  if (typeof figure !== 'number') throw new TypeError(`no ${name} in ${JSON.stringify(said)}`);
  return figure;
}
