import type { MailResult } from '@tiendo/contracts';

/** How long nobody knocks at a mail server that was found down. */
const closedMs = 20_000;

/** MailGate keeps thousands of tenants from knocking one by one at a mail server that is down. */
export interface MailGate {
  /** isOpen tells whether it is worth trying. */
  isOpen(): boolean;
  /** note learns from what became of a mail. */
  note(result: MailResult): void;
}

/** createMailGate starts open; it goes by the machine's own time, since it only spaces attempts. */
export function createMailGate(nowMs: () => number = () => performance.now()): MailGate {
  let closedUntil = 0;
  return {
    isOpen: () => nowMs() >= closedUntil,
    note: (result) => {
      closedUntil = result.outcome === 'retry' && result.serverDown ? nowMs() + closedMs : 0;
    },
  };
}
