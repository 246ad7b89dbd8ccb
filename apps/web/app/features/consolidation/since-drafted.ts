import type { Coverage } from '@tiendo/contracts';

/** Since is what has come of the reports below since a consolidated one was drafted, by the agencies' names. */
export interface Since {
  accepted: string[];
  sent: string[];
  /** Counted in the draft, and not any more: returned or released since. */
  left: string[];
}

/** sinceDrafted compares what a draft rests on with what it would rest on now; `acceptedNow` are the agencies whose reports are accepted today. */
export function sinceDrafted(
  drafted: Coverage,
  now: Coverage,
  acceptedNow: readonly string[],
): Since | null {
  const out = new Set([...drafted.waiting, ...drafted.missing]);
  const accepted = acceptedNow.filter((name) => out.has(name));
  const since = {
    accepted,
    sent: now.waiting.filter((name) => drafted.missing.includes(name)),
    left: [...now.waiting, ...now.missing].filter((name) => !out.has(name)),
  };
  return Object.values(since).some((names) => names.length > 0) ? since : null;
}
