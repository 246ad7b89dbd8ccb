/** figureValue reads a Vietnamese figure: `1.250` is 1250, `81,3` and `81.3` are 81.3. */
export function figureValue(written: string): number {
  const compact = written.replace(/\s/g, '');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(compact))
    return Number(compact.replaceAll('.', '').replace(',', '.'));
  return Number(compact.replace(',', '.'));
}

const COUNTED: Record<string, number> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
};

/** countedWord reads a number written as a folded word. */
export function countedWord(word: string): number | undefined {
  return COUNTED[word];
}
