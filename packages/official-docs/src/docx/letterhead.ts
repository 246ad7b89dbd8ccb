import type { Paragraph, Table } from 'docx';
import type { Letterhead } from '../input/frame.ts';
import type { Layout, TextStyle } from '../layout/layout.ts';
import { balancedLines } from '../text/balanced-lines.ts';
import { oneLine, upperCase } from '../text/clean.ts';
import { MOTTO, NATIONAL_HEADING, numberText, placeAndDateText } from '../text/letterhead-text.ts';
import { textWidth } from '../text/text-width.ts';
import { sideBySide } from './side-by-side.ts';
import { line, lines, rule } from './text.ts';

/** The rule below a name is a third to a half of the line (Decree 30/2020, annex I). */
const RULE_SHARE = 0.5;
const SPACE_ABOVE_NUMBER = 6;

function ruleBelow(last: string, size: number, width: number, colour: string): Paragraph {
  return rule(textWidth(last, size) * RULE_SHARE, width, colour);
}

/** A name, broken in lines of like length, with its rule. */
function ruled(text: string, style: TextStyle, width: number, colour: string): Paragraph[] {
  const parts = balancedLines(text, style.size, width);
  return [lines(parts, style), ruleBelow(parts.at(-1) ?? '', style.size, width, colour)];
}

function issuer({ parentBody, issuingBody }: Letterhead, layout: Layout, width: number) {
  const name = upperCase(issuingBody);
  const parent = upperCase(parentBody ?? '');
  return [
    ...(parent === ''
      ? []
      : [lines(balancedLines(parent, layout.parentBody.size, width), layout.parentBody)]),
    ...ruled(name, layout.issuingBody, width, layout.colour),
  ];
}

/** letterhead sets the head of a document; `subject` is what a letter says of itself below its number. */
export function letterhead(head: Letterhead, subject: string | null, layout: Layout): Table {
  const right = layout.headingWidth;
  const left = layout.page.width - layout.margins.left - layout.margins.right - right;
  const { heading, motto, ruleWidth } = layout.national;
  const above = { before: SPACE_ABOVE_NUMBER };
  return sideBySide(
    [
      {
        left: issuer(head, layout, left),
        right: [
          line(NATIONAL_HEADING, heading),
          line(MOTTO, motto),
          rule(ruleWidth, right, layout.colour),
        ],
      },
      {
        left: [
          line(`Số: ${numberText(head)}`, layout.number, above),
          ...(subject === null
            ? []
            : [
                lines(
                  balancedLines(`V/v ${oneLine(subject)}`, layout.subject.size, left),
                  layout.subject,
                  { before: 3 },
                ),
              ]),
        ],
        right: [line(placeAndDateText(head), layout.placeAndDate, above)],
      },
    ],
    [left, right],
  );
}

/** titleBlock sets kind and subject of a document in its middle, with the rule below. */
export function titleBlock(kind: string, about: string, layout: Layout): Paragraph[] {
  const width = layout.page.width - layout.margins.left - layout.margins.right;
  return [
    line(upperCase(kind), layout.title, { before: 18 }),
    ...ruled(oneLine(about), layout.title, width, layout.colour),
  ];
}
