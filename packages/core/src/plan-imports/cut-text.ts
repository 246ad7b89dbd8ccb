/** Where a text is best cut: after a sentence, then after a clause, then between words. */
const seams = [/[.;:!?…](?=\s)/gu, /,(?=\s)/gu, /(?=\s)/gu];

/**
 * cutText parts a text, cleaned as stored texts are, so that its head has at most `max` units: at the end of a sentence or clause where one leaves at least
 * a third of the head, else between words, else anywhere but within a letter. The rest is what follows.
 */
export function cutText(text: string, max: number): { head: string; rest: string } {
  const clean = cleanText(text);
  if (clean.length <= max) return { head: clean, rest: '' };
  // One more unit, for a seam that ends exactly here.
  const window = clean.slice(0, max + 1);
  for (const seam of seams) {
    const last = [...window.matchAll(seam)].at(-1);
    const end = last ? last.index + last[0].length : 0;
    if (end >= max / 3) return parted(clean, end);
  }
  const inPair = /[\ud800-\udbff]$/.test(clean.slice(0, max));
  return parted(clean, inPair ? max - 1 : max);
}

function parted(text: string, end: number) {
  return { head: text.slice(0, end).trim(), rest: text.slice(end).trim() };
}

/** As `plainText` of the contracts stores it: composed letters, nothing that PostgreSQL cannot keep, no white space around it. */
function cleanText(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '').normalize('NFC').trim();
}
