const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * stopSignal aborts once the platform is told to stop: Ctrl-C, a service manager, a closed terminal, or the death of the
 * program that started it. Further signals change nothing: stopping is already under way, and bounded in time.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const signal of SIGNALS) process.on(signal, stop);
  if (process.channel !== undefined) process.once('disconnect', stop);
  // A closed terminal or pipe must not kill the supervisor while it still has servers to stop.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  return controller.signal;
}
