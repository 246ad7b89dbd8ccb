import { join, slice } from '#app/text/mapped-text.ts';
import { isCapitals } from '#app/text/words.ts';
import { compoundsOf } from './compounds.ts';
import { continues, isMarker, type Joining } from './joining.ts';
import type { Line } from './line.ts';
import { readMarker } from './marker.ts';
import type { Paragraph } from './paragraph.ts';
import { measureWrap } from './wrapping.ts';

// A paragraph longer than this is no paragraph: the text has no structure to find.
const MOST_UNITS = 6_000;

/** What a line ends with that is glued to the next without a space: `NĐ-` + `CP`, `QĐ/` + `TW`. */
function glueOf(before: string, next: string): string {
  if (/[\p{Lu}\d]-$/u.test(before) && /^\p{Lu}{2}/u.test(next)) return '';
  return /[\p{L}\d]\/$/u.test(before) && /^\p{Lu}/u.test(next) ? '' : ' ';
}

function toParagraph(lines: readonly Line[], before: string, joining: Joining): Paragraph {
  const [first] = lines;
  const whole = join(
    lines.map(({ mapped }, at) => ({
      mapped,
      glue: glueOf(lines[at - 1]?.mapped.text ?? '', mapped.text),
    })),
  );
  const found = first?.row ? undefined : readMarker(whole.text);
  const marker = found && isMarker(before, whole.text, found, joining) ? found : undefined;
  const body = slice(whole, marker?.length ?? 0);
  return {
    body,
    marker,
    heading: first?.heading ?? 0,
    bold: lines.every(({ bold }) => bold),
    row: first?.row ?? false,
    capitals: isCapitals(body.text),
    gap: first?.gap ?? 0,
  };
}

/** joinLines puts hard-wrapped and cut lines together again into paragraphs. */
export function joinLines(lines: readonly Line[]): Paragraph[] {
  const joining: Joining = { wrap: measureWrap(lines), compounds: compoundsOf(lines) };
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  let text = '';
  let before = '';
  const close = () => {
    if (open.length === 0) return;
    paragraphs.push(toParagraph(open, before, joining));
    before = open.at(-1)?.mapped.text ?? '';
    open = [];
  };
  lines.forEach((line, at) => {
    const [first] = open;
    const last = open.at(-1);
    const goesOn =
      first !== undefined &&
      last !== undefined &&
      text.length < MOST_UNITS &&
      continues(joining, { first, last, text }, line, lines[at + 1]);
    if (!goesOn) {
      close();
      text = '';
    }
    open.push(line);
    text = text === '' ? line.mapped.text : `${text} ${line.mapped.text}`;
  });
  close();
  return paragraphs;
}
