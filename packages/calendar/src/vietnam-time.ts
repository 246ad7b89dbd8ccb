import type { CivilDate } from '@tiendo/contracts';
import { plainDate } from './dates.ts';

/** Vietnam keeps UTC+7 all year, without daylight saving. */
const OFFSET = '+07:00';
const OFFSET_MS = 7 * 60 * 60 * 1000;

/** vietnamDateOf gives the civil date in Vietnam at an instant, in milliseconds since 1970 UTC; with now it is today. */
export function vietnamDateOf(epochMs: number): CivilDate {
  return new Date(epochMs + OFFSET_MS).toISOString().slice(0, 10);
}

/**
 * vietnamInstant gives the instant, in milliseconds since 1970 UTC, of a clock time `HH:MM` on a civil date in Vietnam.
 * It throws a RangeError when either does not exist.
 */
export function vietnamInstant(date: CivilDate, time: string): number {
  return plainDate(date).toZonedDateTime({ timeZone: OFFSET, plainTime: time }).epochMilliseconds;
}
