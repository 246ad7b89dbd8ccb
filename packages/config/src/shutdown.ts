type Handler = () => Promise<void> | void;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const LIMIT_MS = 10_000;

const handlers: Handler[] = [];
let listening = false;
let stopping = false;

async function runHandlers(): Promise<number> {
  let code = 0;
  for (const handler of handlers.toReversed()) {
    try {
      await handler();
    } catch (error) {
      code = 1;
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    }
  }
  return code;
}

function stop(): void {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), LIMIT_MS).unref();
  void runHandlers().then((code) => process.exit(code));
}

function listen(): void {
  if (listening) return;
  listening = true;
  for (const signal of SIGNALS) process.on(signal, stop);
  // The supervisor holds the other end: when it dies without a word, its children must not outlive it.
  if (process.channel !== undefined) process.once('disconnect', stop);
}

/** onShutdown runs the handlers, last registered first, when the process is told to stop, and ends it with 0 (1 when one fails or 10 s pass). */
export function onShutdown(handler: Handler): void {
  listen();
  handlers.push(handler);
}
