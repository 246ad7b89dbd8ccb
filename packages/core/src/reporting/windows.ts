import { addDays, daysBetween } from '@tiendo/calendar';
import type { CivilDate } from '@tiendo/contracts';

/** Window is the time that a report covers, both days included. */
export interface Window {
  periodFrom: CivilDate;
  periodTo: CivilDate;
}

/** windowKey names a window of one schedule. */
export function windowKey(window: Window): string {
  return `${window.periodFrom}/${window.periodTo}`;
}

/** isSameWindow tells whether two windows cover the same days. */
export function isSameWindow(a: Window, b: Window): boolean {
  return a.periodFrom === b.periodFrom && a.periodTo === b.periodTo;
}

/** bestOverlap gives the window that shares most days with another, the later of two alike; undefined when none shares a day. */
export function bestOverlap<W extends Window>(
  window: Window,
  candidates: readonly W[],
): W | undefined {
  let best: W | undefined;
  let most = 1;
  for (const candidate of candidates) {
    const days = sharedDays(window, candidate);
    if (days >= most) {
      best = candidate;
      most = days;
    }
  }
  return best;
}

function sharedDays(a: Window, b: Window): number {
  const from = a.periodFrom > b.periodFrom ? a.periodFrom : b.periodFrom;
  const to = a.periodTo < b.periodTo ? a.periodTo : b.periodTo;
  return from > to ? 0 : daysBetween(from, addDays(to, 1));
}
