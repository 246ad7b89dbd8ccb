/** Civil is a date of the calendar, taken apart, belonging to no time zone. */
export type Civil = { readonly year: number; readonly month: number; readonly day: number };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** parseCivil takes `YYYY-MM-DD` apart and throws a RangeError for anything that is no real date. */
export function parseCivil(date: string): Civil {
  const found = PATTERN.exec(date);
  const civil = { year: Number(found?.[1]), month: Number(found?.[2]), day: Number(found?.[3]) };
  const back = new Date(Date.UTC(civil.year, civil.month - 1, civil.day));
  if (found === null || back.toISOString().slice(0, 10) !== date)
    throw new RangeError(`not a civil date: ${date}`);
  return civil;
}

/** dayNumber counts days since 1970-01-01, so that differences of dates are differences of numbers. */
export function dayNumber(date: string): number {
  const { year, month, day } = parseCivil(date);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** weekday gives 0 for Sunday to 6 for Saturday. */
export function weekday(date: string): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** pad2 writes a number with at least two digits, as Vietnamese offices write days and months. */
export function pad2(value: number): string {
  return String(value).padStart(2, '0');
}
