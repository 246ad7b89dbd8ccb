import { AppError } from '@tiendo/contracts';

/** BoundedQueue runs work a few at a time; what would wait behind too many others fails at once with `unavailable`. */
export interface BoundedQueue {
  run<T>(work: () => Promise<T>): Promise<T>;
}

/** createBoundedQueue bounds how much runs and how much waits, so that a flood is refused instead of piling up. */
export function createBoundedQueue(limits: { running: number; waiting: number }): BoundedQueue {
  const waiting: (() => void)[] = [];
  let running = 0;

  const enter = async () => {
    if (running < limits.running) {
      running += 1;
      return;
    }
    if (waiting.length >= limits.waiting) throw new AppError('unavailable');
    // Who leaves hands its place over, so `running` stays as it is.
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
  };
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };

  return {
    run: async (work) => {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
