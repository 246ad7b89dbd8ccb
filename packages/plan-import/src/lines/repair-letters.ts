import type { DraftWarning } from '@tiendo/contracts';
import { replaceUnits, spanOf } from '#app/text/mapped-text.ts';
import { warning } from '#app/warn/warning.ts';
import type { Paragraph } from './paragraph.ts';
import { TERMS } from './terms.ts';

const LOST = '\ufffd';
const WORD = /[\p{L}\ufffd]+/gu;
// Above this a document is not damaged here and there but unreadable, and no repair of it would be certain.
const MOST_DAMAGED = 3_000;

type Word = { text: string; at: number };

/** What stands between which words: the middle word of each three, and the second or first of each two. */
type Neighbours = {
  readonly between: Map<string, Set<string>>;
  readonly after: Map<string, Set<string>>;
  readonly before: Map<string, Set<string>>;
};

const newNeighbours = (): Neighbours => ({
  between: new Map(),
  after: new Map(),
  before: new Map(),
});

function note(map: Map<string, Set<string>>, key: string, word: string): void {
  const words = map.get(key);
  if (words) words.add(word);
  else map.set(key, new Set([word]));
}

/** Words of a passage in order; a gap of more than a separator starts a new run. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    at: index,
  }));
}

function learn(neighbours: Neighbours, text: string): void {
  const words = wordsOf(text);
  words.forEach(({ text: word }, at) => {
    if (word.includes(LOST)) return;
    const previous = words[at - 1]?.text;
    const next = words[at + 1]?.text;
    if (previous !== undefined) note(neighbours.after, previous, word);
    if (next !== undefined) note(neighbours.before, next, word);
    if (previous !== undefined && next !== undefined)
      note(neighbours.between, `${previous} ${next}`, word);
  });
}

function fits(damaged: string, word: string): boolean {
  if (word.length !== damaged.length) return false;
  for (let i = 0; i < word.length; i++)
    if (damaged[i] !== LOST && damaged[i] !== word[i]) return false;
  return true;
}

function matching(words: ReadonlySet<string> | undefined, damaged: string): string[] {
  return [...(words ?? [])].filter((word) => fits(damaged, word));
}

/** What the document says itself, and the terms of the field alone. */
type Knowledge = { readonly neighbours: Neighbours; readonly terms: Neighbours };

function only(words: readonly string[]): string | undefined {
  return words.length === 1 ? words[0] : undefined;
}

/** The one word that can stand there, by its neighbours; undefined when none or more than one can. */
function certainWord(
  { neighbours, terms }: Knowledge,
  words: readonly Word[],
  at: number,
): string | undefined {
  const damaged = words[at]?.text ?? '';
  const previous = words[at - 1]?.text ?? '';
  const next = words[at + 1]?.text ?? '';
  const middle = matching(neighbours.between.get(`${previous} ${next}`), damaged);
  if (middle.length > 0) return only(middle);
  const follows = matching(neighbours.after.get(previous), damaged);
  const leads = matching(neighbours.before.get(next), damaged);
  const both = follows.filter((word) => leads.includes(word));
  if (both.length > 0) return only(both);
  const either = [...new Set([...follows, ...leads])];
  const termed = [
    ...matching(terms.after.get(previous), damaged),
    ...matching(terms.before.get(next), damaged),
  ];
  // A word of which only one letter is left could be many; a term of the field settles it.
  const known = damaged.replaceAll(LOST, '').length;
  return known >= 2 || termed.length > 0 ? only(either) : undefined;
}

function inCaseOf(original: string, word: string): string {
  if (
    original.replaceAll(LOST, '') === original.replaceAll(LOST, '').toUpperCase() &&
    original.length > 2
  )
    return word.toUpperCase();
  const first = original.charAt(0);
  return /\p{Lu}/u.test(first) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Repairs what is certain, again while a repaired word makes its neighbour certain. */
function settle(words: Word[], knowledge: Knowledge): Map<number, string> {
  const repaired = new Map<number, string>();
  for (let before = -1; before < repaired.size; ) {
    before = repaired.size;
    words.forEach((word, at) => {
      if (!word.text.includes(LOST)) return;
      const certain = certainWord(knowledge, words, at);
      if (certain === undefined) return;
      words[at] = { text: certain, at: word.at };
      repaired.set(at, certain);
    });
  }
  return repaired;
}

function repairParagraph(
  paragraph: Paragraph,
  knowledge: Knowledge,
  warnings: DraftWarning[],
): Paragraph {
  let body = paragraph.body;
  const damaged = wordsOf(body.text);
  const repaired = settle([...damaged], knowledge);
  damaged.forEach(({ text, at: start }, at) => {
    if (!text.includes(LOST)) return;
    const original = body.text.slice(start, start + text.length);
    const span = spanOf(body, start, start + text.length);
    const certain = repaired.get(at);
    if (certain === undefined) {
      warnings.push(
        warning('text_damaged', `Chữ bị mất, không khôi phục được: “${original}”.`, span),
      );
      return;
    }
    const word = inCaseOf(original, certain);
    body = replaceUnits(body, start, word);
    warnings.push(
      warning('text_repaired', `Đã khôi phục chữ bị mất: “${original}” thành “${word}”.`, span),
    );
  });
  return { ...paragraph, body };
}

/** repairLetters puts lost letters (U+FFFD) back where only one known word fits between its neighbours, and says so. */
export function repairLetters(paragraphs: readonly Paragraph[]): {
  paragraphs: readonly Paragraph[];
  warnings: DraftWarning[];
} {
  const damaged = paragraphs.reduce((sum, { body }) => sum + body.text.split(LOST).length - 1, 0);
  if (damaged === 0) return { paragraphs, warnings: [] };
  if (damaged > MOST_DAMAGED) {
    const message = `Văn bản mất quá nhiều chữ (${damaged} chỗ) nên không khôi phục; hãy dùng bản gốc rõ hơn.`;
    return { paragraphs, warnings: [warning('text_damaged', message)] };
  }
  const terms = newNeighbours();
  const neighbours = newNeighbours();
  for (const term of TERMS) {
    learn(terms, term);
    learn(neighbours, term);
  }
  for (const { body } of paragraphs) learn(neighbours, body.text);
  const warnings: DraftWarning[] = [];
  const repaired = paragraphs.map((paragraph) =>
    paragraph.body.text.includes(LOST)
      ? repairParagraph(paragraph, { neighbours, terms }, warnings)
      : paragraph,
  );
  return { paragraphs: repaired, warnings };
}
