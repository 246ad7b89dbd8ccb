import type { CivilDate } from '@tiendo/contracts';

/** Holder is who holds a duty from one day to another, both included; `to` is null while nobody has followed. */
export interface Holder {
  agencyId: string;
  from: CivilDate;
  to: CivilDate | null;
}

/**
 * holderOn gives who holds a duty on a day, or null when nobody does. The order of the holders does not matter; where two overlap, the
 * one who came later holds it, since taking over ends what was before.
 */
export function holderOn(holders: readonly Holder[], date: CivilDate): string | null {
  let latest: Holder | null = null;
  for (const holder of holders) {
    const holds = holder.from <= date && (holder.to === null || date <= holder.to);
    if (holds && (latest === null || holder.from > latest.from)) latest = holder;
  }
  return latest?.agencyId ?? null;
}
