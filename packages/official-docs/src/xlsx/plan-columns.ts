import type { PlannedValue, TargetRow, TaskRow } from '../input/plan.ts';
import { dueText, listText, planText, ratioOf, resultText } from '../text/figures.ts';
import { targetStandingWords, taskStandingWords } from '../text/words.ts';
import { type Cell, dateCell, numberCell, percentCell, textCell } from './cells.ts';
import type { SheetColumn } from './sheet.ts';

const plannedCell = ({ value, unit }: PlannedValue): Cell =>
  unit === '%' ? percentCell(value) : numberCell(value);

/** A number where there is one; else the words that say why there is none. */
function numeratorCell({ answer, plan }: TargetRow): Cell {
  return answer.kind === 'figure' && Number.isFinite(answer.numerator)
    ? numberCell(answer.numerator)
    : textCell(resultText(answer, plan));
}

const dueCell = (task: TaskRow): Cell =>
  task.dueOn === null ? textCell(dueText(task)) : dateCell(task.dueOn);

/** placeColumn numbers the rows. */
export const placeColumn: SheetColumn<unknown> = {
  heading: 'TT',
  width: 6,
  align: 'center',
  cell: (_, place) => ({ value: place }),
};

/** targetColumns are a sheet of targets. */
export const targetColumns: readonly SheetColumn<TargetRow>[] = [
  placeColumn,
  { heading: 'Nhóm', width: 24, cell: ({ group }) => textCell(group ?? '') },
  { heading: 'Chỉ tiêu', width: 48, cell: ({ title }) => textCell(title) },
  { heading: 'Kế hoạch', width: 14, align: 'center', cell: ({ plan }) => textCell(planText(plan)) },
  {
    heading: 'Giá trị kế hoạch',
    width: 12,
    align: 'right',
    cell: ({ plan }) => plannedCell(plan),
  },
  { heading: 'Kết quả (tử số)', width: 15, align: 'right', cell: numeratorCell },
  {
    heading: 'Mẫu số',
    width: 12,
    align: 'right',
    cell: ({ answer }) => numberCell(answer.kind === 'figure' ? answer.denominator : null),
  },
  {
    heading: 'Tỷ lệ',
    width: 10,
    align: 'right',
    cell: ({ answer }) => percentCell(ratioOf(answer)),
  },
  {
    heading: 'Đánh giá',
    width: 18,
    align: 'center',
    cell: ({ standing }) => textCell(targetStandingWords[standing]),
  },
  { heading: 'Cơ quan chủ trì', width: 26, cell: ({ lead }) => textCell(listText(lead)) },
  { heading: 'Thời hạn', width: 13, align: 'center', cell: ({ dueOn }) => dateCell(dueOn) },
  { heading: 'Ghi chú', width: 28, cell: ({ note }) => textCell(note) },
];

/** taskColumns are a sheet of tasks. */
export const taskColumns: readonly SheetColumn<TaskRow>[] = [
  placeColumn,
  { heading: 'Nhóm', width: 24, cell: ({ group }) => textCell(group ?? '') },
  { heading: 'Nhiệm vụ', width: 56, cell: ({ title }) => textCell(title) },
  { heading: 'Cơ quan chủ trì', width: 26, cell: ({ lead }) => textCell(listText(lead)) },
  {
    heading: 'Cơ quan phối hợp',
    width: 30,
    cell: ({ coordinating }) => textCell(listText(coordinating)),
  },
  { heading: 'Thời hạn', width: 13, align: 'center', cell: dueCell },
  {
    heading: 'Tình trạng',
    width: 18,
    align: 'center',
    cell: ({ standing }) => textCell(taskStandingWords[standing]),
  },
  { heading: 'Tiến độ', width: 10, align: 'right', cell: ({ percent }) => percentCell(percent) },
  { heading: 'Ghi chú', width: 28, cell: ({ note }) => textCell(note) },
];
