/** parseDays reads days as people list them, "14, 7, 3" or one a line; null when something in it is no whole number. */
export function parseDays(text: string): number[] | null {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const days = words.map((word) => (/^\d{1,4}$/.test(word) ? Number(word) : Number.NaN));
  return days.some(Number.isNaN) ? null : days;
}

/** writeDays lists days as parseDays reads them. */
export function writeDays(days: readonly number[]): string {
  return days.join(', ');
}
