import { setTimeout as sleep } from 'node:timers/promises';
import type { DispatchContext } from './dispatch-reminders.ts';

const firstWaitMs = 100;
const longestWaitMs = 2_000;

/**
 * insist writes down what became of a message, again and again while the database is away: as long as this process lives, it knows, and nobody need be told
 * twice. It gives up when the lease is over, for then somebody else may hold the message.
 */
export async function insist(
  { clock, now, leaseMs }: Pick<DispatchContext, 'clock' | 'now' | 'leaseMs'>,
  write: () => Promise<void>,
): Promise<void> {
  const giveUpAt = performance.now() + leaseMs - (clock().getTime() - now.getTime());
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(waitMs * 2, longestWaitMs)) {
    try {
      return await write();
    } catch (error) {
      if (performance.now() + waitMs >= giveUpAt) throw error;
      await sleep(waitMs);
    }
  }
}
