/** WeighedWords are the words of a text, each with its weight; their order does not count. */
export interface WeighedWords {
  weights: ReadonlyMap<string, number>;
  total: number;
}

/** weighWords takes a text apart. Figures count less than words, since an amendment that only raises a figure is still about the same thing. */
export function weighWords(text: string): WeighedWords {
  const weights = new Map<string, number>();
  let total = 0;
  for (const word of text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []) {
    const weight = /^\p{N}/u.test(word) ? 0.25 : 1;
    weights.set(word, (weights.get(word) ?? 0) + weight);
    total += weight;
  }
  return { weights, total };
}

/**
 * similarities tells how much each text has in common with every one of the others, from 0 (nothing) to 1 (the same words): twice the words that both have,
 * over the words of both. Words are looked up in an index, so that hundreds of texts are laid beside hundreds in a moment.
 */
export function similarities(
  texts: readonly WeighedWords[],
  others: readonly WeighedWords[],
): Float64Array[] {
  const index = new Map<string, { at: number; weight: number }[]>();
  others.forEach(({ weights }, at) => {
    for (const [word, weight] of weights) {
      const places = index.get(word);
      if (places) places.push({ at, weight });
      else index.set(word, [{ at, weight }]);
    }
  });
  return texts.map((text) => {
    const common = new Float64Array(others.length);
    for (const [word, weight] of text.weights) {
      for (const other of index.get(word) ?? []) {
        common[other.at] = (common[other.at] ?? 0) + Math.min(weight, other.weight);
      }
    }
    return common.map((shared, at) => {
      const total = text.total + (others[at]?.total ?? 0);
      return total === 0 ? 1 : (2 * shared) / total;
    });
  });
}
