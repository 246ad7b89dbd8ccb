const longestSubjectTitle = 70;

/** Marks that turn the reading direction: they could make one text look like another. */
const direction = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** oneLine makes text that people typed fit one line: white space and control characters become single spaces. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(direction, '')
    .replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

/** manyLines keeps the line breaks of text that people typed, at most one empty line together, and cleans each line. */
export function manyLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(oneLine)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** shortTitle cuts a title to what a list of mails shows, between characters as people see them. */
export function shortTitle(text: string): string {
  if (text.length <= longestSubjectTitle) return text;
  const characters = charactersOf(text);
  if (characters.length <= longestSubjectTitle) return text;
  return cut(characters.slice(0, longestSubjectTitle - 1));
}

/** fitBytes cuts text to as many bytes of UTF-8, between characters as people see them. */
export function fitBytes(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let used = Buffer.byteLength('…');
  const characters = charactersOf(text);
  const end = characters.findIndex((character) => {
    used += Buffer.byteLength(character);
    return used > bytes;
  });
  return cut(characters.slice(0, end));
}

const segmenter = new Intl.Segmenter('vi');

function charactersOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

function cut(characters: readonly string[]): string {
  return `${characters.join('').trimEnd()}…`;
}
