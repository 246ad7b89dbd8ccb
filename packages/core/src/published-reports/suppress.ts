/** The smallest count of people that may leave its tenant; a smaller one could tell who they are (law 91/2025/QH15). */
const smallestCount = 5;

/** MayIdentify is what of a figure decides whether it could tell who somebody is. */
export interface MayIdentify {
  countsPeople: boolean;
  numerator: number | null;
  denominator: number | null;
}

/**
 * suppressSmall hides a figure that counts people and is small: one to four people, or all but one to four of a group, or a share of a group that
 * is itself so small. Nought stays: it names nobody. Both parts go, since one would give the other away.
 */
export function suppressSmall<T extends MayIdentify>(
  figure: T,
): Omit<T, 'countsPeople'> & { suppressed: boolean } {
  const { countsPeople, ...shown } = figure;
  const { numerator, denominator } = figure;
  const rest = numerator === null || denominator === null ? null : denominator - numerator;
  const suppressed = countsPeople && [numerator, denominator, rest].some(isSmall);
  return suppressed
    ? { ...shown, numerator: null, denominator: null, suppressed }
    : { ...shown, suppressed };
}

function isSmall(count: number | null): boolean {
  return count !== null && count > 0 && count < smallestCount;
}
