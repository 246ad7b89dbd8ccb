import { Paragraph } from 'docx';
import type { Layout } from '../layout/layout.ts';
import { oneLine } from '../text/clean.ts';
import { listLines } from '../text/list-lines.ts';
import { line, run } from './text.ts';
import { pointTwips, twips } from './units.ts';

const LABEL = 'Kính gửi:';
/** How far the label and the dashes below its colon stand from the left margin, millimetres. */
const LABEL_INDENT = 25;
const DASH_INDENT = 45;

const indented = (text: string, indent: number, layout: Layout, after: number) =>
  new Paragraph({
    indent: { left: twips(indent) },
    spacing: { before: 0, after: pointTwips(after) },
    children: [run(text, layout.addressee)],
  });

/** addresseeBlock sets Kính gửi: one addressee beside it, several below it, each after a dash. */
export function addresseeBlock(addressees: readonly string[], layout: Layout): Paragraph[] {
  const names = addressees.map(oneLine).filter((name) => name !== '');
  const [only] = names;
  const room = layout.paragraph.after * 2;
  if (only === undefined) return [line('', layout.addressee)];
  if (names.length === 1)
    return [line(`${LABEL} ${only}`, layout.addressee, { before: room, after: room })];
  const lines = listLines(names);
  return [
    line('', { size: layout.paragraph.after }),
    indented(LABEL, LABEL_INDENT, layout, 0),
    ...lines.map((text, at) =>
      indented(text, DASH_INDENT, layout, at === lines.length - 1 ? room : 0),
    ),
  ];
}
