/**
 * textSimilarity tells how much two texts have in common, from 0 (nothing) to 1 (the same words): twice the words that both have, over the words of both.
 * Figures count less than words, since an amendment that only raises a figure is still about the same thing.
 */
export function textSimilarity(one: string, other: string): number {
  const a = weightsOf(one);
  const b = weightsOf(other);
  let common = 0;
  for (const [word, weight] of a) common += Math.min(weight, b.get(word) ?? 0);
  const total = sum(a) + sum(b);
  return total === 0 ? 1 : (2 * common) / total;
}

function weightsOf(text: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const word of text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []) {
    weights.set(word, (weights.get(word) ?? 0) + (/^\p{N}/u.test(word) ? 0.25 : 1));
  }
  return weights;
}

function sum(weights: ReadonlyMap<string, number>): number {
  return [...weights.values()].reduce((total, weight) => total + weight, 0);
}
