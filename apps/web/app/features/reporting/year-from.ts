/** yearFrom is the year in the address, else this year where the plan has it, else the plan's nearest. */
export function yearFrom(
  asked: string | null,
  plan: { periodFrom: number; periodTo: number },
  today: string,
): number {
  if (asked !== null && /^2\d{3}$/.test(asked) && Number(asked) <= 2100) return Number(asked);
  const year = Number(today.slice(0, 4));
  return Math.min(Math.max(year, plan.periodFrom), plan.periodTo);
}
