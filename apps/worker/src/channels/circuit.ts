import type { ChannelResult } from '@tiendo/contracts';
import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  DelegateBackoff,
  handleWhenResult,
  type IHalfOpenAfterBackoffContext,
} from 'cockatiel';

/** How long a provider that was found down is left alone, and how much longer each time that it still is. */
const defaultRestMs = 20_000;
const longestRestMs = 60_000;
/** A provider may ask for more, but not for the whole day: it may have erred as well. */
const longestAskedMs = 60 * 60_000;

type Down = Extract<ChannelResult, { outcome: 'retry' }>;

/** Circuit keeps thousands of messages from knocking one by one at a provider that is down. */
export interface Circuit {
  /** mayTry tells whether an attempt would be made now; while a first one is on trial after a rest, others had better wait. */
  mayTry(): boolean;
  /** run makes the attempt, or says at once that none was made; after a rest one goes first, and the others go when it was answered. */
  run(attempt: () => Promise<ChannelResult>): Promise<ChannelResult>;
}

/**
 * createCircuit starts by passing everything on; `onRest` hears how long the provider will be left alone, and why. Tests shorten the first rest.
 */
export function createCircuit(
  onRest?: (ms: number, error: string) => void,
  restMs = defaultRestMs,
): Circuit {
  let restsUntil = 0;
  let lastError = '';
  const rest = ({ attempt, result }: IHalfOpenAfterBackoffContext): number => {
    const down = 'value' in result && isDown(result.value) ? result.value : null;
    const ms = Math.max(
      Math.min(restMs * attempt, longestRestMs),
      Math.min(down?.retryAfterMs ?? 0, longestAskedMs),
    );
    restsUntil = Date.now() + ms;
    lastError = down?.error ?? '';
    onRest?.(ms, lastError);
    return ms;
  };
  const policy = circuitBreaker(handleWhenResult(isDown), {
    breaker: new ConsecutiveBreaker(1),
    halfOpenAfter: new DelegateBackoff(rest),
  });
  return {
    mayTry: () =>
      policy.state === CircuitState.Closed ||
      (policy.state === CircuitState.Open && Date.now() >= restsUntil),
    run: (attempt) =>
      policy.execute(attempt).catch((error: unknown) => {
        if (!(error instanceof BrokenCircuitError)) throw error;
        return notTried(lastError, Math.max(restsUntil - Date.now(), 0));
      }),
  };
}

function isDown(result: unknown): result is Down {
  return (
    typeof result === 'object' &&
    result !== null &&
    'serverDown' in result &&
    result.serverDown === true
  );
}

function notTried(lastError: string, retryAfterMs: number): ChannelResult {
  const error = `left alone for now: ${lastError}`;
  return { outcome: 'retry', error, serverDown: true, retryAfterMs, untried: true };
}
