import type { Table } from 'docx';
import type { TargetRow, TaskRow } from '../input/plan.ts';
import type { AgencyRow } from '../input/report.ts';
import { type Column, dataTable } from '../docx/table.ts';
import type { Layout } from '../layout/layout.ts';
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
import { grouped, ungrouped } from '../text/groups.ts';
import { countText, formatNumber, percentOf } from '../text/numbers.ts';
import { targetStandingWords, taskStandingWords, taskStandings } from '../text/words.ts';
import { standingCounts } from './standing-counts.ts';

/** ordinal is the column TT. */
export const ordinal = { heading: 'TT', share: 10, align: 'center' } as const;

const TARGET_COLUMNS: readonly Column<TargetRow>[] = [
  { ...ordinal, text: (_, place) => String(place) },
  { heading: 'Chỉ tiêu', share: 42, align: 'left', text: ({ title }) => title },
  { heading: 'Kế hoạch', share: 23, align: 'center', text: ({ plan }) => planText(plan) },
  {
    heading: 'Kết quả',
    share: 25,
    align: 'center',
    text: ({ answer, plan }) => breakable(resultText(answer, plan)),
  },
  { heading: 'Tỷ lệ', share: 18, align: 'center', text: ({ answer }) => ratioText(answer) },
  {
    heading: 'Đánh giá',
    share: 24,
    align: 'center',
    text: ({ standing }) => targetStandingWords[standing],
  },
  { heading: 'Ghi chú', share: 23, align: 'left', text: ({ note }) => note, optional: true },
];

const TASK_COLUMNS: readonly Column<TaskRow>[] = [
  { ...ordinal, text: (_, place) => String(place) },
  { heading: 'Nhiệm vụ', share: 55, align: 'left', text: ({ title }) => title },
  { heading: 'Chủ trì', share: 32, align: 'left', text: ({ lead }) => listText(lead) },
  { heading: 'Thời hạn', share: 24, align: 'center', text: dueText },
  {
    heading: 'Tình trạng',
    share: 25,
    align: 'center',
    text: ({ standing }) => taskStandingWords[standing],
  },
  { heading: 'Tiến độ', share: 19, align: 'center', text: ({ percent }) => percentText(percent) },
];

const AGENCY_COLUMNS: readonly Column<AgencyRow>[] = [
  { ...ordinal, text: (_, place) => String(place) },
  { heading: 'Cơ quan, đơn vị', share: 52, align: 'left', text: ({ agency }) => agency },
  { heading: 'Hạn cuối', share: 24, align: 'center', text: ({ lastDay }) => dateText(lastDay) },
  { heading: 'Ngày gửi', share: 24, align: 'center', text: ({ sentOn }) => dateText(sentOn) },
  { heading: 'Tình trạng', share: 28, align: 'center', text: ({ state }) => state },
  { heading: 'Ghi chú', share: 27, align: 'left', text: ({ note }) => note, optional: true },
];

/** textWidthOf is how wide the text of a page is, in millimetres. */
export const textWidthOf = ({ page, margins }: Layout, orientation: 'portrait' | 'landscape') =>
  (orientation === 'portrait' ? page.width : page.height) - margins.left - margins.right;

/** targetsTable prints targets with plan, result and assessment. */
export const targetsTable = (targets: readonly TargetRow[], layout: Layout): Table =>
  dataTable(TARGET_COLUMNS, grouped(targets), textWidthOf(layout, 'portrait'), layout);

/** tasksTable prints tasks with their standing. */
export const tasksTable = (tasks: readonly TaskRow[], layout: Layout): Table =>
  dataTable(TASK_COLUMNS, grouped(tasks), textWidthOf(layout, 'portrait'), layout);

/** agenciesTable prints when each agency reported. */
export const agenciesTable = (agencies: readonly AgencyRow[], layout: Layout): Table =>
  dataTable(AGENCY_COLUMNS, ungrouped(agencies), textWidthOf(layout, 'portrait'), layout);

/** standingTable prints the four cells, each with its count and share of all tasks. */
export function standingTable(tasks: readonly TaskRow[], layout: Layout): Table {
  const counts = standingCounts(tasks);
  const cell = (count: number) =>
    `${countText(count)} (${formatNumber(percentOf(count, tasks.length) ?? 0, 2)}%)`;
  const columns: Column<typeof counts>[] = [
    {
      heading: 'Tổng số nhiệm vụ',
      share: 1,
      align: 'center',
      text: () => countText(tasks.length),
    },
    ...taskStandings.map((standing) => ({
      heading: taskStandingWords[standing],
      share: 1,
      align: 'center' as const,
      text: (row: typeof counts) => cell(row[standing]),
    })),
  ];
  return dataTable(columns, ungrouped([counts]), textWidthOf(layout, 'portrait'), layout);
}
