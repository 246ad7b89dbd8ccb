/** byDay groups a list, newest first, by the day in Vietnam; today and yesterday are named so. */
export function byDay<T extends { day: string }>(rows: readonly T[], today: string) {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.day, [...(groups.get(row.day) ?? []), row]);
  return [...groups].map(([day, of]) => ({ day, near: nearName(day, today), rows: of }));
}

function nearName(day: string, today: string): 'today' | 'yesterday' | null {
  if (day === today) return 'today';
  return day === dayBefore(today) ? 'yesterday' : null;
}

/** A civil date read as UTC has no hours to lose. */
function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
