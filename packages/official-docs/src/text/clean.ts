const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Half surrogate pairs and non-characters, which no XML may hold. */
const ILLEGAL = /(?!\n|\t)\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
/** Marks that turn the direction of writing: Vietnamese has none, and they can make a text read otherwise than it is. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** cleanText drops what an XML document may not hold, and marks of direction; lines end in `\n`. */
export function cleanText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(ILLEGAL, '').replace(DIRECTION, '').normalize('NFC');
}

/** oneLine is a text with its white space drawn together, as titles, names and cells have it. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** paragraphsOf gives the paragraphs of a text, without empty ones. */
export function paragraphsOf(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** upperCase writes a text in capitals by Vietnamese rules. */
export function upperCase(text: string): string {
  return oneLine(text).toLocaleUpperCase('vi');
}
