import { type MappedText, slice } from '#app/text/mapped-text.ts';

/** Semicolons within brackets part the items of one rule. */
const STOP = /(?:\.|;(?![^()]{0,200}\)))\s+(?=[\p{Lu}\p{Ll}“"(])/gu;
const FULL_STOP = /(?<!\s(?:số|TT|PCT|Đ|CV|KT|TM|TL))\.\s+(?=[\p{Lu}“"])/gu;

/** sentencesOf cuts a passage at full stops, and at semicolons when `fine`. */
export function sentencesOf(body: MappedText, fine: boolean): MappedText[] {
  const sentences: MappedText[] = [];
  let start = 0;
  for (const { index } of body.text.matchAll(fine ? STOP : FULL_STOP)) {
    sentences.push(slice(body, start, index + 1));
    start = index + 1;
  }
  sentences.push(slice(body, start));
  return sentences.filter(({ text }) => text.length > 0);
}
