import type { Channels } from '@tiendo/core/reminders';
import type { Mailer } from '@tiendo/notify';

/** mailAlone is a platform that tells people by mail and by nothing else, without a circuit breaker: tests move the clock, not the machine's time. */
export function mailAlone(mailer: Pick<Mailer, 'send'>): Channels {
  return {
    has: (channel) => channel === 'email',
    isOpen: (channel) => channel === 'email',
    send: (_, outgoing) =>
      'messageId' in outgoing
        ? mailer.send(outgoing)
        : Promise.resolve({ outcome: 'rejected', error: 'mail alone' }),
  };
}
