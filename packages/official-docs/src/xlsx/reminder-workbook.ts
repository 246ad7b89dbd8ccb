import type { OwedRow, ReminderLetter } from '../input/reminder.ts';
import { DECREE_30_2020 } from '../layout/decree-30-2020.ts';
import type { Layout } from '../layout/layout.ts';
import { oneLine } from '../text/clean.ts';
import { shortDate } from '../text/dates.ts';
import { dateCell, numberCell, textCell } from './cells.ts';
import { newWorkbook, packWorkbook } from './pack.ts';
import { placeColumn } from './plan-columns.ts';
import { type SheetColumn, addSheet } from './sheet.ts';

const columnsOf = ({ deadline }: ReminderLetter): readonly SheetColumn<OwedRow>[] => [
  placeColumn,
  { heading: 'Cơ quan, đơn vị', width: 40, cell: ({ agency }) => textCell(agency) },
  { heading: 'Nội dung chưa hoàn thành', width: 52, cell: ({ item }) => textCell(item) },
  { heading: 'Hạn cuối', width: 14, align: 'center', cell: ({ lastDay }) => dateCell(lastDay) },
  {
    heading: 'Số ngày quá hạn',
    width: 12,
    align: 'right',
    cell: ({ daysLate }) => numberCell(daysLate),
  },
  {
    heading: 'Thời hạn đề nghị',
    width: 14,
    align: 'center',
    cell: () => dateCell(deadline),
  },
];

/** reminderWorkbook writes who owes what since when as a workbook; the same letter is always the same bytes. */
export async function reminderWorkbook(
  letter: ReminderLetter,
  layout: Layout = DECREE_30_2020,
): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const head = {
    name: 'Đôn đốc',
    title: `Danh sách kèm theo Công văn ${oneLine(letter.subject)}`,
    subtitle: `Tính đến hết ngày ${shortDate(letter.asOf)}`,
    empty: 'Không có cơ quan, đơn vị nào chậm thời hạn.',
  };
  addSheet(workbook, head, columnsOf(letter), letter.owed, layout);
  const { issuingBody, date } = letter.letterhead;
  return packWorkbook(workbook, { title: head.title, author: issuingBody, date }, layout);
}
