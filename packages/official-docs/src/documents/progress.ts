import type { Paragraph, Table } from 'docx';
import { type Section, packDocx } from '../docx/pack.ts';
import { type Column, dataTable } from '../docx/table.ts';
import { gap, line, lines } from '../docx/text.ts';
import type { TargetRow, TaskRow } from '../input/plan.ts';
import type { ProgressTable } from '../input/progress.ts';
import { DECREE_30_2020 } from '../layout/decree-30-2020.ts';
import type { Layout } from '../layout/layout.ts';
import { balancedLines } from '../text/balanced-lines.ts';
import { oneLine, upperCase } from '../text/clean.ts';
import { longDate } from '../text/dates.ts';
import {
  breakable,
  dateText,
  dueText,
  listText,
  percentText,
  planText,
  ratioText,
  resultText,
} from '../text/figures.ts';
import { grouped } from '../text/groups.ts';
import { targetStandingWords, taskStandingWords } from '../text/words.ts';
import { ordinal, textWidthOf } from './report-tables.ts';

const TARGETS: readonly Column<TargetRow>[] = [
  { ...ordinal, text: (_, place) => String(place) },
  { heading: 'Chỉ tiêu', share: 60, align: 'left', text: ({ title }) => title },
  { heading: 'Cơ quan chủ trì', share: 36, align: 'left', text: ({ lead }) => listText(lead) },
  { heading: 'Thời hạn', share: 24, align: 'center', text: ({ dueOn }) => dateText(dueOn) },
  { heading: 'Kế hoạch', share: 24, align: 'center', text: ({ plan }) => planText(plan) },
  {
    heading: 'Kết quả',
    share: 27,
    align: 'center',
    text: ({ answer, plan }) => breakable(resultText(answer, plan)),
  },
  { heading: 'Tỷ lệ', share: 19, align: 'center', text: ({ answer }) => ratioText(answer) },
  {
    heading: 'Đánh giá',
    share: 25,
    align: 'center',
    text: ({ standing }) => targetStandingWords[standing],
  },
  { heading: 'Ghi chú', share: 27, align: 'left', text: ({ note }) => note, optional: true },
];

const TASKS: readonly Column<TaskRow>[] = [
  { ...ordinal, text: (_, place) => String(place) },
  { heading: 'Nhiệm vụ', share: 62, align: 'left', text: ({ title }) => title },
  { heading: 'Cơ quan chủ trì', share: 36, align: 'left', text: ({ lead }) => listText(lead) },
  {
    heading: 'Cơ quan phối hợp',
    share: 36,
    align: 'left',
    text: ({ coordinating }) => listText(coordinating),
  },
  { heading: 'Thời hạn', share: 24, align: 'center', text: dueText },
  {
    heading: 'Tình trạng',
    share: 26,
    align: 'center',
    text: ({ standing }) => taskStandingWords[standing],
  },
  { heading: 'Tiến độ', share: 19, align: 'center', text: ({ percent }) => percentText(percent) },
  { heading: 'Ghi chú', share: 39, align: 'left', text: ({ note }) => note, optional: true },
];

function part<Row extends { group: string | null }>(
  heading: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  layout: Layout,
): (Paragraph | Table)[] {
  if (rows.length === 0) return [];
  const width = textWidthOf(layout, 'landscape');
  return [
    line(heading, layout.chapter, { align: 'left', before: 6, after: 6, keepNext: true }),
    dataTable(columns, grouped(rows), width, layout),
    gap(8),
  ];
}

function head(table: ProgressTable, layout: Layout): Paragraph[] {
  const attached = oneLine(table.attachedTo ?? '');
  const number = oneLine(table.ordinal ?? '');
  const width = textWidthOf(layout, 'landscape');
  return [
    line(number === '' ? 'PHỤ LỤC' : `PHỤ LỤC ${number}`, layout.title),
    lines(balancedLines(upperCase(table.title), layout.title.size, width), layout.title),
    ...(attached === '' ? [] : [line(`(${attached})`, layout.appendixNote)]),
    line(`Số liệu tính đến hết ${longDate(table.asOf)}`, layout.appendixNote, { after: 6 }),
  ];
}

function section(table: ProgressTable, layout: Layout): Section {
  const { targets, tasks } = table;
  const empty = targets.length === 0 && tasks.length === 0;
  return {
    orientation: 'landscape',
    children: [
      ...head(table, layout),
      ...part('A. CHỈ TIÊU', targets, TARGETS, layout),
      ...part('B. NHIỆM VỤ', tasks, TASKS, layout),
      ...(empty ? [line('Kế hoạch chưa có chỉ tiêu, nhiệm vụ.', layout.body)] : []),
    ],
  };
}

/** progressTable writes the plan's progress as a Phụ lục, on A4 across; the same table is always the same bytes. */
export async function progressTable(
  table: ProgressTable,
  layout: Layout = DECREE_30_2020,
): Promise<Uint8Array> {
  const properties = { title: table.title, author: '', date: table.asOf };
  return packDocx([section(table, layout)], properties, layout);
}
