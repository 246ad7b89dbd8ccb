import type { ProgressTable } from '../input/progress.ts';
import { DECREE_30_2020 } from '../layout/decree-30-2020.ts';
import type { Layout } from '../layout/layout.ts';
import { oneLine } from '../text/clean.ts';
import { shortDate } from '../text/dates.ts';
import { newWorkbook, packWorkbook } from './pack.ts';
import { targetColumns, taskColumns } from './plan-columns.ts';
import { addSheet } from './sheet.ts';

/** progressWorkbook writes the plan's progress as a workbook of targets and tasks; the same table is always the same bytes. */
export async function progressWorkbook(
  table: ProgressTable,
  layout: Layout = DECREE_30_2020,
): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const title = oneLine(table.title);
  const subtitle = `Số liệu tính đến hết ngày ${shortDate(table.asOf)}`;
  addSheet(
    workbook,
    { name: 'Chỉ tiêu', title, subtitle, empty: 'Kế hoạch chưa có chỉ tiêu.' },
    targetColumns,
    table.targets,
    layout,
  );
  addSheet(
    workbook,
    { name: 'Nhiệm vụ', title, subtitle, empty: 'Kế hoạch chưa có nhiệm vụ.' },
    taskColumns,
    table.tasks,
    layout,
  );
  return packWorkbook(workbook, { title, author: '', date: table.asOf }, layout);
}
