import { spawn } from 'node:child_process';
import { Sentence } from './repository.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const TAIL = 20_000;

function killGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}

/** Passes on the signals that this process gets while the child runs; returns how to stop doing so. */
function forwardSignals(send) {
  const handlers = SIGNALS.map((signal) => [signal, () => send(signal)]);
  for (const [signal, handler] of handlers) process.on(signal, handler);
  return () => {
    for (const [signal, handler] of handlers) process.off(signal, handler);
  };
}

function outcome(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
}

/**
 * runStep runs one step of the preparation in a process group of its own, which a signal ends as a whole, and returns what it
 * printed, at most the last 20,000 characters. Rejects with the exit code and that text when it fails, or takes longer than limitMs.
 */
export async function runStep(command, args, { cwd, env, limitMs, onLine = () => undefined } = {}) {
  const child = spawn(command, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let interrupted;
  const release = forwardSignals((signal) => {
    interrupted = signal;
    killGroup(child, 'SIGTERM');
  });
  let output = '';
  const limit =
    limitMs === undefined ? undefined : setTimeout(() => killGroup(child, 'SIGKILL'), limitMs);
  const keep = (chunk) => {
    output = (output + chunk).slice(-TAIL);
    onLine(String(chunk));
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  try {
    const { code } = await outcome(child);
    if (interrupted !== undefined) throw new Sentence(`Đã dừng theo yêu cầu (${interrupted}).`);
    if (code === 0) return output;
    throw Object.assign(new Error(`${command} ended with ${code}`), { output });
  } finally {
    clearTimeout(limit);
    release();
    killGroup(child, 'SIGKILL');
  }
}

/** When npm dies without passing its signal on, nobody is left to stop the platform, which must not go on alone. */
function watchParent(stop) {
  if (process.env.npm_lifecycle_event === undefined) return () => undefined;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 1000);
  return () => clearInterval(timer);
}

/**
 * runForeground runs a program on this terminal until it ends and returns its exit code. It gets this process's signals, and a
 * channel that closes when this process dies.
 */
export async function runForeground(command, args, { cwd, env }) {
  const child = spawn(command, args, { cwd, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  const release = forwardSignals((signal) => child.kill(signal));
  const unwatch = watchParent(() => child.kill('SIGTERM'));
  try {
    const { code, signal } = await outcome(child);
    return code ?? (signal === 'SIGKILL' ? 137 : 1);
  } finally {
    release();
    unwatch();
  }
}
