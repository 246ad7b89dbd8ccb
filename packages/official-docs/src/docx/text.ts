import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph, TextRun } from 'docx';
import type { Layout, TextStyle } from '../layout/layout.ts';
import { oneLine } from '../text/clean.ts';
import { halfPoints, pointTwips, twips } from './units.ts';

/** run sets a text in a style, where wanted on a new line. White space counts, since the gap for a number is made of it. */
export function run(text: string, { size, bold, italics }: TextStyle, onNewLine = false): TextRun {
  return new TextRun({
    text,
    ...(onNewLine ? { break: 1 } : {}),
    size: halfPoints(size),
    ...(bold === undefined ? {} : { bold }),
    ...(italics === undefined ? {} : { italics }),
  });
}

/** SpaceOptions places one paragraph among the others; spaces are points. */
export interface SpaceOptions {
  align?: 'left' | 'center' | 'both';
  before?: number;
  after?: number;
  keepNext?: boolean;
}

/** line is a paragraph without indent, as letterhead and signature have it. */
export function line(text: string, style: TextStyle, options: SpaceOptions = {}): Paragraph {
  return lines([text], style, options);
}

/** lines is such a paragraph, broken where told. */
export function lines(
  texts: readonly string[],
  style: TextStyle,
  options: SpaceOptions = {},
): Paragraph {
  const { align = 'center', before = 0, after = 0, keepNext = false } = options;
  return new Paragraph({
    alignment: align,
    spacing: { before: pointTwips(before), after: pointTwips(after) },
    ...(keepNext ? { keepNext } : {}),
    children: texts.map((text, at) => run(text, style, at > 0)),
  });
}

/** Dots below letters (ạ, ự) must not touch the rule, points. */
const RULE_ROOM = 2;

/** rule is a line of some millimetres in the middle of a column, as it stands below motto, issuing body and title. */
export function rule(length: number, columnWidth: number, colour: string): Paragraph {
  const indent = twips(Math.max(0, (columnWidth - length) / 2));
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: pointTwips(RULE_ROOM), after: 0, line: 80, lineRule: LineRuleType.EXACT },
    border: { top: { style: 'single', size: 6, space: 1, color: colour } },
    children: [],
  });
}

function spaced({ paragraph }: Layout): IParagraphOptions['spacing'] {
  return {
    before: 0,
    after: pointTwips(paragraph.after),
    line: Math.round(240 * paragraph.lines),
    lineRule: LineRuleType.AUTO,
  };
}

/** bodyParagraph is running text: justified, its first line indented. */
export function bodyParagraph(
  text: string,
  layout: Layout,
  options: { keepNext?: boolean } = {},
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: twips(layout.paragraph.firstLine) },
    spacing: spaced(layout),
    ...options,
    children: [run(oneLine(text), layout.body)],
  });
}

/** chapterHeading (level 1) and section heading (level 2) stand in the document's outline. */
export function headingParagraph(text: string, level: 1 | 2, layout: Layout): Paragraph {
  return new Paragraph({
    heading: level === 1 ? 'Heading1' : 'Heading2',
    alignment: AlignmentType.BOTH,
    indent: { firstLine: twips(layout.paragraph.firstLine) },
    spacing: { ...spaced(layout), before: pointTwips(layout.paragraph.after) },
    keepNext: true,
    children: [run(oneLine(text), level === 1 ? layout.chapter : layout.section)],
  });
}

/** gap parts a table from what follows; before a signature it stays with that. */
export const gap = (points: number, keepNext = false) =>
  new Paragraph({
    ...(keepNext ? { keepNext } : {}),
    spacing: { before: 0, after: 0, line: pointTwips(points), lineRule: LineRuleType.EXACT },
    children: [],
  });
