import { CivilDateSchema } from '@tiendo/contracts';

/** A longer range is a slip of the year, not a holiday. */
const longestRange = 60;

/**
 * parseDayLines reads days typed one a line, `02/09/2026`, or as a range, `16/02/2026 - 20/02/2026`. Null when a line is no day, a range
 * runs backwards or is longer than sixty days.
 */
export function parseDayLines(text: string): string[] | null {
  const days: string[] = [];
  for (const line of text.split(/[\n,;]/)) {
    const typed = line.trim();
    if (typed === '') continue;
    const [first, last = first, ...rest] = typed.split(/\s+[-–]\s+|–/).map(parseDay);
    if (!first || !last || rest.length > 0) return null;
    const range = daysOf(first, last);
    if (range === null) return null;
    days.push(...range);
  }
  return days;
}

function parseDay(typed: string): string | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim());
  const [, day = '', month = '', year = ''] = match ?? [];
  const iso = match ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed.trim();
  return CivilDateSchema.safeParse(iso).success ? iso : null;
}

function daysOf(first: string, last: string): string[] | null {
  const days = [];
  for (let day = first; day <= last; day = nextDay(day)) {
    days.push(day);
    if (days.length > longestRange) return null;
  }
  return days.length > 0 ? days : null;
}

/** writeDayLines writes days as parseDayLines reads them, days that follow each other as one range. */
export function writeDayLines(days: readonly string[]): string {
  const sorted = [...new Set(days)].sort();
  const lines: { first: string; last: string }[] = [];
  for (const day of sorted) {
    const open = lines.at(-1);
    if (open && nextDay(open.last) === day) open.last = day;
    else lines.push({ first: day, last: day });
  }
  return lines
    .map(({ first, last }) =>
      first === last ? written(first) : `${written(first)} - ${written(last)}`,
    )
    .join('\n');
}

function written(day: string): string {
  return day.split('-').reverse().join('/');
}

/** Dates are days without hours, so a day is always this long. */
function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
