import { addresseeBlock } from '../docx/addressees.ts';
import { letterhead } from '../docx/letterhead.ts';
import { type Section, packDocx } from '../docx/pack.ts';
import { signatureBlock } from '../docx/signature-block.ts';
import { type Column, dataTable } from '../docx/table.ts';
import { bodyParagraph, gap } from '../docx/text.ts';
import type { OwedRow, ReminderLetter } from '../input/reminder.ts';
import { DECREE_30_2020 } from '../layout/decree-30-2020.ts';
import type { Layout } from '../layout/layout.ts';
import { oneLine } from '../text/clean.ts';
import { shortDate } from '../text/dates.ts';
import { ungrouped } from '../text/groups.ts';
import { formatNumber } from '../text/numbers.ts';
import { askText, closingText, openingText, owedText } from './reminder-text.ts';
import { ordinal, textWidthOf } from './report-tables.ts';

const COLUMNS: readonly Column<OwedRow>[] = [
  { ...ordinal, text: (_, place) => String(place) },
  { heading: 'Cơ quan, đơn vị', share: 48, align: 'left', text: ({ agency }) => agency },
  { heading: 'Nội dung chưa hoàn thành', share: 60, align: 'left', text: ({ item }) => item },
  { heading: 'Hạn cuối', share: 24, align: 'center', text: ({ lastDay }) => shortDate(lastDay) },
  {
    heading: 'Số ngày quá hạn',
    share: 23,
    align: 'center',
    text: ({ daysLate }) => formatNumber(daysLate, 0),
  },
];

function section(letter: ReminderLetter, layout: Layout): Section {
  const width = textWidthOf(layout, 'portrait');
  const table =
    letter.owed.length === 0
      ? []
      : [dataTable(COLUMNS, ungrouped(letter.owed), width, layout), gap(8)];
  return {
    orientation: 'portrait',
    children: [
      letterhead(letter.letterhead, letter.subject, layout),
      ...addresseeBlock(letter.addressees, layout),
      bodyParagraph(openingText(letter), layout),
      bodyParagraph(owedText(letter), layout, { keepNext: letter.owed.length > 0 }),
      ...table,
      bodyParagraph(askText(letter), layout),
      bodyParagraph(closingText(letter), layout, { keepNext: true }),
      gap(8, true),
      signatureBlock(letter, layout),
    ],
  };
}

/** reminderLetter writes a Công văn đôn đốc as a Word document in the layout of Decree 30/2020; the same letter is always the same bytes. */
export async function reminderLetter(
  letter: ReminderLetter,
  layout: Layout = DECREE_30_2020,
): Promise<Uint8Array> {
  const properties = {
    title: `V/v ${oneLine(letter.subject)}`,
    author: letter.letterhead.issuingBody,
    date: letter.letterhead.date,
  };
  return packDocx([section(letter, layout)], properties, layout);
}
