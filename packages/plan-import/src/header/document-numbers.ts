import { fold } from '#app/text/fold.ts';

const NUMBER =
  /(?<![\p{L}\d/-])(\d{1,5}[a-z]?\s?\/\s?(?:\d{4}\s?\/\s?)?[A-ZĐ][\p{L}\d]*(?:-[A-ZĐ\d][\p{L}\d]*)*(?:\/[A-ZĐ]{2,}[\p{L}]*)?|\d{1,4}-[A-ZĐ][\p{L}]{1,6}\/[A-ZĐ]{2,}[\p{L}]*)/gu;

/** documentNumbersIn lists the numbers of official documents in a text, in order, each once. */
export function documentNumbersIn(text: string): string[] {
  const numbers = [...text.matchAll(NUMBER)].map(([, number = '']) => number.replace(/\s/g, ''));
  return [...new Set(numbers)].filter((number) => /[A-ZĐ]{2}/u.test(number));
}

const CITES =
  /^(?:-\s*)?(?:can cu|thuc hien|trien khai|theo (?!de nghi)|tiep tuc (?:thuc hien|trien khai)|(?:de|nham) [^.;]{0,60}?(?:trien khai|thuc hien|cu the hoa)|tren co so)/;
const PROPOSAL = /(?:xet|theo) de nghi/;

/** legalBasesIn lists the numbers that the preamble's `Căn cứ …` and `Thực hiện …` cite; proposals are no legal base. */
export function legalBasesIn(preamble: readonly string[]): string[] {
  const cited = preamble.flatMap((paragraph) => {
    const folded = fold(paragraph);
    if (!CITES.test(folded)) return [];
    const proposal = PROPOSAL.exec(folded)?.index ?? paragraph.length;
    return documentNumbersIn(paragraph.slice(0, proposal));
  });
  return [...new Set(cited)];
}
