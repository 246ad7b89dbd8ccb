type Level = { readonly format: string; readonly text: string; readonly start: number };

const attribute = (xml: string, tag: string): string | undefined =>
  new RegExp(`<w:${tag}\\s[^>]*?w:val="([^"]*)"`).exec(xml)?.[1];

function blocks(xml: string, tag: string): string[] {
  return xml
    .split(`<w:${tag} `)
    .slice(1)
    .map((part) => part.split(`</w:${tag}>`, 1)[0] ?? '');
}

/** Levels of each numbering by its number: what Word prints before a paragraph that carries it. */
function readLevels(numbering: string): Map<string, Level[]> {
  const abstract = new Map<string, Level[]>();
  for (const block of blocks(numbering, 'abstractNum')) {
    const id = /w:abstractNumId="([^"]*)"/.exec(block)?.[1] ?? '';
    const levels = blocks(block, 'lvl').map((level) => ({
      format: attribute(level, 'numFmt') ?? 'decimal',
      text: attribute(level, 'lvlText') ?? '',
      start: Number(attribute(level, 'start') ?? '1'),
    }));
    abstract.set(id, levels);
  }
  const numbered = new Map<string, Level[]>();
  for (const block of blocks(numbering, 'num')) {
    const id = /w:numId="([^"]*)"/.exec(block)?.[1] ?? '';
    numbered.set(id, abstract.get(attribute(block, 'abstractNumId') ?? '') ?? []);
  }
  return numbered;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = Math.min(value, 89);
  let numeral = '';
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      numeral += letters;
      rest -= worth;
    }
  }
  return numeral;
}

function write(format: string, value: number): string {
  const letter = String.fromCharCode(96 + ((value - 1) % 26) + 1);
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letter.toUpperCase();
    case 'lowerLetter':
      return letter;
    case 'none':
      return '';
    default:
      return String(value);
  }
}

const escaped = (text: string) => text.replace(/&(?!\w+;|#)/g, '&amp;').replaceAll('<', '&lt;');

/** Counters keeps how far each numbering has come. */
class Counters {
  readonly #levels: Map<string, Level[]>;
  readonly #counts = new Map<string, number[]>();

  constructor(levels: Map<string, Level[]>) {
    this.#levels = levels;
  }

  next(id: string, depth: number): string {
    const levels = this.#levels.get(id) ?? [];
    const level = levels[depth];
    if (!level) return '';
    if (level.format === 'bullet') return /^[+]/.test(level.text) ? '+ ' : '- ';
    const counts = this.#counts.get(id) ?? [];
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    this.#counts.set(id, counts);
    const label = level.text.replace(/%(\d)/g, (_, place: string) => {
      const at = Number(place) - 1;
      return write(levels[at]?.format ?? 'decimal', counts[at] ?? levels[at]?.start ?? 1);
    });
    return label === '' ? '' : `${label} `;
  }
}

/**
 * numberParagraphs writes the labels of Word's automatic numbering (I., 1., a), -) into the text of `word/document.xml`, where
 * they do not stand, so that the outline can be read from the text alone.
 */
export function numberParagraphs(document: string, numbering: string): string {
  const counters = new Counters(readLevels(numbering));
  const parts: string[] = [];
  let done = 0;
  for (let at = document.indexOf('<w:numPr>'); at >= 0; at = document.indexOf('<w:numPr>', done)) {
    const end = document.indexOf('</w:numPr>', at);
    const close = document.indexOf('</w:pPr>', end);
    if (end < 0 || close < 0) break;
    const properties = document.slice(at, end);
    const id = attribute(properties, 'numId') ?? '';
    const label = counters.next(id, Number(attribute(properties, 'ilvl') ?? '0'));
    const kept = document.slice(end + '</w:numPr>'.length, close + '</w:pPr>'.length);
    parts.push(document.slice(done, at), kept);
    if (label !== '') parts.push(`<w:r><w:t xml:space="preserve">${escaped(label)}</w:t></w:r>`);
    done = close + '</w:pPr>'.length;
  }
  parts.push(document.slice(done));
  return parts.join('');
}
