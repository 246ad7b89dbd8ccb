type Stop = () => Promise<void> | void;

/** Interrupted unwinds a start that was told to stop half way. */
export class Interrupted extends Error {
  override name = 'Interrupted';
}

/** Stack remembers how to stop what was started and stops it in the opposite order. */
export type Stack = {
  add(stop: Stop): void;
  /** Stops every part, last started first, going on past one that fails. */
  unwind(): Promise<void>;
};

/** createStack returns an empty stack; `warn` hears of parts that would not stop. */
export function createStack(warn: (error: unknown) => void): Stack {
  const stops: Stop[] = [];
  return {
    add: (stop) => {
      stops.push(stop);
    },
    async unwind() {
      for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) {
        try {
          await stop();
        } catch (error) {
          warn(error);
        }
      }
    },
  };
}

/** aborted rejects with Interrupted once the signal aborts. */
export function aborted(signal: AbortSignal): Promise<never> {
  const promise = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(new Interrupted());
    signal.addEventListener('abort', () => reject(new Interrupted()), { once: true });
  });
  promise.catch(() => undefined);
  return promise;
}

/** never is the outcome of a part that was told to stop: nobody hears of it any more. */
export const never: Promise<never> = Promise.race([]);
